import './helpers/dom.ts';
import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import type { QuizAttempt } from '../src/api/types.ts';
import { FakeServer, until } from './helpers/server.ts';

await import('../src/quiz/quiz-run.ts');
type QuizRun = import('../src/quiz/quiz-run.ts').QuizRun;

const attempt = (more: Partial<QuizAttempt> = {}): QuizAttempt => ({
  id: 'q:s:1',
  quizId: 'q',
  courseId: 'c',
  title: 'Checkpoint',
  number: 1,
  state: 'open',
  feedback: 'after-submit',
  startedAt: '2026-11-24T12:00:00Z',
  items: ['a', 'b'].map((id) => ({ item: { id, kind: 'numeric', stem: `Question ${id}`, skills: [] } })),
  ...more,
});

const saved = { response: { value: '7' }, savedAt: '2026-11-24T12:00:05Z' };

beforeEach(() => {
  document.body.innerHTML = '';
  localStorage.clear();
});

async function running(shown: QuizAttempt): Promise<{ page: QuizRun; ended: QuizAttempt[]; type: (text: string) => void }> {
  const page = document.createElement('quiz-run') as QuizRun;
  const ended: QuizAttempt[] = [];
  page.addEventListener('finished', (event) => ended.push((event as CustomEvent<QuizAttempt>).detail));
  page.attempt = shown;
  document.body.append(page);
  await page.updateComplete;
  await until(() => page.querySelector('input') !== null, 'the answer field');
  const type = (text: string): void => {
    const input = page.querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { page, ended, type };
}

const saysSaved = (page: QuizRun): boolean => page.querySelector('.quiz-bar__save')?.textContent === 'Saved';

test('an answer is saved as it is typed, and its question is marked', async () => {
  const server = new FakeServer().on('PUT /quiz-attempts/q:s:1/answers/a', () => ({ body: saved }));
  const { page, type } = await running(attempt());

  type('7');
  await until(() => saysSaved(page), 'saved');

  const [call] = server.asked('PUT /quiz-attempts/q:s:1/answers/a');
  assert.deepEqual((call!.body as { response: unknown }).response, { value: '7' });
  assert.equal(page.querySelector('.quiz-nav__count')!.textContent, '1 of 2 answered');
  page.remove();
});

test('what could not be saved is there again after a reload, and is saved then', async () => {
  const server = new FakeServer().on('PUT /quiz-attempts/q:s:1/answers/a', () => ({ body: saved }));
  server.offline = true;
  const before = await running(attempt());
  before.type('7');
  await until(() => before.page.querySelector('.quiz-bar__save--waiting') !== null, 'waiting for the network');
  before.page.remove();

  server.offline = false;
  const after = await running(attempt());
  await until(() => saysSaved(after.page), 'saved');

  assert.equal(server.asked('PUT /quiz-attempts/q:s:1/answers/a').length, 1);
  after.page.remove();
});

test('what the server cannot read is said beside the answer, which stays as it was typed', async () => {
  new FakeServer().on('PUT /quiz-attempts/q:s:1/answers/a', () => ({ status: 422, body: { code: 'response-unreadable', detail: '“7..” is no number.' } }));
  const { page, type } = await running(attempt());

  type('7..');
  await until(() => page.textContent!.includes('is no number'), 'the reason');
  assert.equal(page.querySelector('[role=alert]'), null);

  assert.equal(page.querySelector('input')!.value, '7..');
  assert.equal(page.querySelector('.quiz-nav__count')!.textContent, '0 of 2 answered');
  page.remove();
});

test('when the time is up the page ends by itself, with what the server made of it', async () => {
  const submitted = attempt({ state: 'submitted', result: { id: 'q:s:1', score: 0.5, passed: true, passingScore: 0.5, automatic: true, submittedAt: '2026-11-24T12:10:00Z' } });
  new FakeServer().on('PUT /quiz-attempts/q:s:1/answers/a', () => ({ body: saved })).on('GET /quiz-attempts/q:s:1', () => ({ body: submitted }));
  const { page, ended, type } = await running(attempt({ remainingMillis: 1_500 }));

  type('7');
  await until(() => ended.length > 0, 'the end');

  assert.equal(ended[0]!.result!.automatic, true);
  page.remove();
});

test('with feedback after each question, an answer is given on purpose and then stands', async () => {
  const server = new FakeServer().on('PUT /quiz-attempts/q:s:1/answers/a', () => ({ body: { ...saved, correct: false, credit: 0, feedback: 'Mind the sign.' } }));
  const { page, type } = await running(attempt({ feedback: 'after-each' }));

  type('7');
  await new Promise((done) => setTimeout(done, 900));
  assert.equal(server.calls.length, 0, 'nothing is sent before it is checked');
  [...page.querySelectorAll('button')].find((button) => button.textContent!.trim() === 'Check')!.click();
  await until(() => page.textContent!.includes('Mind the sign.'), 'the feedback');

  assert.equal(page.querySelector('input')!.readOnly, true);
  page.remove();
});
