import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Question } from '../src/api/types.ts';
import type { AnswerEditor } from '../src/practice/answers/answer-editor.ts';

const { answerEditor } = await import('../src/practice/answers/index.ts');
const { render } = await import('lit');

interface Editing {
  readonly page: HTMLElement;
  readonly said: unknown[];
  readonly settled: () => Promise<unknown>;
}

async function editing(question: Question): Promise<Editing> {
  const page = document.body.appendChild(document.createElement('div'));
  const said: unknown[] = [];
  render(answerEditor(question, { name: 'answer', locked: false, onAnswer: (response) => said.push(response) }), page);
  const editor = page.firstElementChild as AnswerEditor;
  const settled = async (): Promise<unknown> => (await Promise.resolve(), editor.updateComplete);
  await settled();
  return { page, said, settled };
}

const choices = ['a', 'b', 'c'].map((id) => ({ id, text: `text ${id}` }));

function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

test('one choice replaces another', async () => {
  const { page, said } = await editing({ kind: 'choice', choices });
  const [first, second] = page.querySelectorAll<HTMLInputElement>('input[type=radio]');

  first!.click();
  second!.click();

  assert.deepEqual(said, [{ choice: 'a' }, { choice: 'b' }]);
});

test('several choices add up, and none is no answer', async () => {
  const { page, said } = await editing({ kind: 'multiple', choices });
  const [first, , third] = page.querySelectorAll<HTMLInputElement>('input[type=checkbox]');

  first!.click();
  third!.click();
  first!.click();
  third!.click();

  assert.deepEqual(said, [{ choices: ['a'] }, { choices: ['a', 'c'] }, { choices: ['c'] }, undefined]);
});

test('each typed kind answers with its own key', async () => {
  for (const [kind, text, response] of [
    ['numeric', ' 3/4 ', { value: '3/4' }],
    ['expression', '2x', { expression: '2x' }],
    ['equation', 'y=2x', { equation: 'y=2x' }],
    ['interval', '{1, 2}', { set: ['1', '2'] }],
    ['text', 'slope', { text: 'slope' }],
    ['text', '  ', undefined],
  ] as const) {
    const { page, said } = await editing({ kind });

    type(page.querySelector('input')!, text);

    assert.deepEqual(said, [response]);
  }
});

test('an order is an answer from the beginning, and two buttons change it', async () => {
  const { page, said, settled } = await editing({ kind: 'ordering', choices });
  const down = page.querySelectorAll<HTMLButtonElement>('li button')[1]!;

  down.click();
  await settled();

  assert.deepEqual(said, [{ order: ['a', 'b', 'c'] }, { order: ['b', 'a', 'c'] }]);
});

test('a matching is complete when every entry has its letter', async () => {
  const { page, said } = await editing({ kind: 'matching', choices: { left: choices.slice(0, 2), right: choices.slice(1) } });
  const [first, second] = page.querySelectorAll('select');

  first!.value = 'c';
  first!.dispatchEvent(new Event('change'));
  second!.value = 'b';
  second!.dispatchEvent(new Event('change'));

  assert.deepEqual(said, [undefined, { pairs: [['a', 'c'], ['b', 'b']] }]);
});

test('a matrix is complete when every cell is filled', async () => {
  const { page, said } = await editing({ kind: 'matrix' });
  const cells = [...page.querySelectorAll<HTMLInputElement>('.matrix__cells input')];

  cells.forEach((cell, index) => type(cell, String(index)));

  assert.deepEqual(said.slice(0, -1), [undefined, undefined, undefined]);
  assert.deepEqual(said.at(-1), { rows: [['0', '1'], ['2', '3']] });
});

test('blanks answer together, each in its own kind', async () => {
  const { page, said } = await editing({ kind: 'blanks', blanks: [{ id: 'x', kind: 'numeric' }, { id: 'y', kind: 'text' }] });
  const editors = [...page.querySelectorAll<AnswerEditor>('typed-answer')];
  await Promise.all(editors.map((editor) => editor.updateComplete));
  const [first, second] = page.querySelectorAll('input');

  type(first!, '7');
  type(second!, 'both');

  assert.deepEqual(said, [undefined, { blanks: [{ id: 'x', response: { value: '7' } }, { id: 'y', response: { text: 'both' } }] }]);
});

test('an answer of before is gone on from', async () => {
  for (const [question, before, shows] of [
    [{ kind: 'numeric' }, { value: '3/4' }, '3/4'],
    [{ kind: 'interval' }, { set: ['1', '2'] }, '{1, 2}'],
    [{ kind: 'text' }, { text: 'slope' }, 'slope'],
  ] as const) {
    const page = document.body.appendChild(document.createElement('div'));
    render(answerEditor(question, { name: 'answer', locked: false, before, onAnswer: () => {} }), page);
    await (page.firstElementChild as AnswerEditor).updateComplete;

    assert.equal(page.querySelector('input')!.value, shows);
  }
});

test('chosen and matched answers of before stand there again, and what is not understood is left out', async () => {
  const shown = async (question: Question, before: Record<string, unknown>): Promise<HTMLElement> => {
    const page = document.body.appendChild(document.createElement('div'));
    render(answerEditor(question, { name: 'answer', locked: false, before, onAnswer: () => {} }), page);
    await (page.firstElementChild as AnswerEditor).updateComplete;
    return page;
  };

  const one = await shown({ kind: 'choice', choices }, { choice: 'b' });
  const several = await shown({ kind: 'multiple', choices }, { choices: ['a', 'c', 7] });
  const matrix = await shown({ kind: 'matrix' }, { rows: [['1', '2', '3']] });
  const odd = await shown({ kind: 'matrix' }, { rows: 'none' });

  assert.equal(one.querySelector<HTMLInputElement>('input:checked')!.value, 'b');
  assert.equal(several.querySelectorAll('input:checked').length, 2);
  assert.equal(matrix.querySelectorAll('input[type=text]').length, 3);
  assert.equal(odd.querySelectorAll('input[type=text]').length, 4);
});

test('where only deliberate answers count, an order is none before it is touched', async () => {
  const page = document.body.appendChild(document.createElement('div'));
  const said: unknown[] = [];
  render(answerEditor({ kind: 'ordering', choices }, { name: 'answer', locked: false, deliberate: true, onAnswer: (response) => said.push(response) }), page);
  const editor = page.firstElementChild as AnswerEditor;
  await editor.updateComplete;
  await Promise.resolve();
  assert.deepEqual(said, []);

  page.querySelector<HTMLButtonElement>('.button--small')!.click();

  assert.deepEqual(said, [{ order: ['a', 'b', 'c'] }]);
});
