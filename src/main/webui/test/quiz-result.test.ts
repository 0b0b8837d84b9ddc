import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { ItemResponse, Question, QuizAttempt, QuizItemResult } from '../src/api/types.ts';
import { until } from './helpers/server.ts';

const { render } = await import('lit');
const { quizResult } = await import('../src/quiz/quiz-result.ts');
const { rightAnswer } = await import('../src/quiz/right-answer.ts');

const attempt = (passingScore: number, perItem?: Partial<QuizItemResult>[]): QuizAttempt => ({
  id: 'a', quizId: 'q', courseId: 'c', title: 'Checkpoint', number: 1, state: 'submitted', feedback: perItem ? 'after-submit' : 'never', startedAt: '2026-11-24T10:00:00Z',
  items: [{ item: { id: 'i', kind: 'numeric', stem: 'How many?', skills: ['s'] }, answer: { response: { value: '4' }, savedAt: '2026-11-24T10:01:00Z' } }],
  result: {
    id: 'a', score: 0.5, passed: false, passingScore, automatic: false, submittedAt: '2026-11-24T10:02:00Z',
    ...(perItem ? { perItem: perItem.map((one) => ({ itemId: 'i', credit: 0, correct: false, answered: true, ...one })) } : {}),
  },
});

function shown(of: QuizAttempt): string {
  render(quizResult(of, '/quiz'), document.body);
  return document.body.textContent!.replace(/\s+/g, ' ');
}

const LATER = /not shown yet/;

test('a result names what was needed to pass, where something was', () => {
  assert.match(shown(attempt(0.6)), /60% is needed to pass/);
  assert.doesNotMatch(shown(attempt(0)), /needed to pass/);
});

test('a wrong answer is told what would have been right, once that may be seen', () => {
  const told = shown(attempt(0.6, [{ rightResponse: { value: '5' } }]));
  assert.match(told, /What would have been right/);
  assert.doesNotMatch(told, LATER);

  const untold = shown(attempt(0.6, [{}]));
  assert.equal(document.querySelectorAll('.right-answer').length, 0);
  assert.match(untold, LATER);
});

test('nothing is promised where all is right, or the quiz tells the score only', () => {
  assert.doesNotMatch(shown(attempt(0.6, [{ correct: true, credit: 1 }])), LATER);
  assert.doesNotMatch(shown(attempt(0.6)), LATER);
});

const choices = [{ id: 'a', text: 'one' }, { id: 'b', text: 'two' }, { id: 'c', text: 'three' }];
// Where formulas cannot be drawn, as here, they stand as they were written.
const SAID: readonly [Question, ItemResponse, string][] = [
  [{ kind: 'choice', choices }, { choice: 'b' }, 'two'],
  [{ kind: 'multiple', choices }, { choices: ['c', 'a'] }, 'one three'],
  [{ kind: 'ordering', choices }, { order: ['c', 'a', 'b'] }, 'three one two'],
  [{ kind: 'matching', choices: { left: choices, right: [{ id: 'y', text: '2' }, { id: 'x', text: '1' }] } }, { pairs: [['a', 'x'], ['b', 'y']] }, 'one → 1 two → 2'],
  [{ kind: 'matrix' }, { rows: [['1', '0'], ['1/2', '3']] }, '\\begin{bmatrix}1&0\\\\\\frac{1}{2}&3\\end{bmatrix}'],
  [{ kind: 'equation' }, { equation: 'y=1/2' }, 'y=\\frac{1}{2}'],
  [{ kind: 'text' }, { text: 'a balance' }, 'a balance'],
];

for (const [question, right, said] of SAID) {
  test(`what would have been right in a question of ${question.kind} is said in its words`, async () => {
    render(rightAnswer(question, right, 'right'), document.body);
    const words = (): string => [...document.querySelectorAll('.right-answer__line')].map(({ textContent }) => textContent).join(' ');

    await until(() => words() === said, said);
  });
}

test('blanks that would have been right are filled, and cannot be changed', async () => {
  const blanks: Question = { kind: 'blanks', blanks: [{ id: 'x', kind: 'text' }] };
  render(rightAnswer(blanks, { blanks: [{ id: 'x', response: { text: 'five' } }] }, 'right'), document.body);

  await until(() => document.querySelector('blanks-answer input') !== null, 'the blank');
  const { value, readOnly } = document.querySelector<HTMLInputElement>('blanks-answer input')!;
  assert.deepEqual([value, readOnly], ['five', true]);
});
