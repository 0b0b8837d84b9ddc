import './helpers/dom.ts';
import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import type { AttemptResult, Presented, Question } from '../src/api/types.ts';
import { FakeServer, until } from './helpers/server.ts';

await import('../src/practice/item-card.ts');
const { creditWords } = await import('../src/practice/credit.ts');
type ItemCard = import('../src/practice/item-card.ts').ItemCard;

const choices = { left: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })), right: ['w', 'x', 'y', 'z'].map((id) => ({ id, text: id })) };
const matching: Question = { kind: 'matching', choices };
const numeric: Presented = {
  presentationId: 'p',
  item: { id: 'i', kind: 'numeric', stem: 'How many?', skills: ['s'] },
  reason: { code: 'new', text: 'New.' },
};

beforeEach(() => {
  document.body.innerHTML = '';
});

async function shown(presentation: Presented): Promise<{ card: ItemCard; check: () => HTMLButtonElement; attempts: AttemptResult[] }> {
  const card = document.createElement('item-card') as ItemCard;
  const attempts: AttemptResult[] = [];
  card.addEventListener('attempted', (event) => attempts.push((event as CustomEvent<AttemptResult>).detail));
  card.courseId = 'c';
  card.presentation = presentation;
  document.body.append(card);
  await until(() => card.querySelector('.item__answer input') !== null, 'the answer field');
  return { card, attempts, check: () => [...card.querySelectorAll('button')].find(({ textContent }) => textContent!.trim() === 'Check')! };
}

async function type(card: ItemCard, text: string): Promise<void> {
  const input = card.querySelector<HTMLInputElement>('.item__answer input')!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await card.updateComplete;
}

const submit = (card: ItemCard): boolean => card.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));

test('what could not be read is told as advice, counts as nothing, and can be mended', async () => {
  const unread = { code: 'response-unreadable', detail: 'Your answer could not be read, and was not counted. “3 +” ends too early.', errors: [{ field: 'response', message: '“3 +” ends too early.' }] };
  const server = new FakeServer().on('POST /practice/attempts', () => ({ status: 422, body: unread }));
  const { card, check, attempts } = await shown(numeric);

  await type(card, '3 +');
  submit(card);
  await until(() => card.querySelector('.unread') !== null, 'the advice');

  assert.match(card.querySelector('[role=status]')!.textContent!, /Not understood\.\s+“3 \+” ends too early\./);
  assert.equal(card.querySelector('[role=alert]'), null);
  assert.equal(card.querySelector('.notice--bad'), null);
  assert.equal(card.querySelector<HTMLInputElement>('.item__answer input')!.value, '3 +');
  assert.equal(check().disabled, false);
  assert.equal(attempts.length, 0);

  server.on('POST /practice/attempts', () => ({ body: { correct: true, credit: 1, mastery: [] } }));
  await type(card, '3');
  submit(card);
  await until(() => attempts.length === 1, 'the verdict');
  assert.equal(card.querySelector('.unread'), null);
});

test('what went wrong otherwise is an error', async () => {
  new FakeServer().on('POST /practice/attempts', () => ({ status: 503, body: { detail: 'The database is away.' } }));
  const { card } = await shown(numeric);

  await type(card, '3');
  submit(card);
  await until(() => card.querySelector('[role=alert]') !== null, 'the error');

  assert.match(card.querySelector('[role=alert]')!.textContent!, /The database is away/);
});

test('an answer that is right in part is neither right nor wrong', async () => {
  new FakeServer().on('POST /practice/attempts', () => ({ body: { correct: false, credit: 0.4, feedback: 'Look again.', mastery: [] } }));
  const { card } = await shown(numeric);

  await type(card, '3');
  submit(card);
  await until(() => card.querySelector('.result') !== null, 'the verdict');

  assert.equal(card.querySelector('.verdict')!.textContent, 'Partly right');
  assert.equal(card.querySelector('.result__credit')!.textContent, '40% of it is right.');
});

test('a mastery that an answer does not move is said to stay', async () => {
  const mastery = [{ skill: 's', before: 0.291, after: 0.294 }, { skill: 'r', before: 0.3, after: 0.4 }];
  new FakeServer().on('POST /practice/attempts', () => ({ body: { correct: true, credit: 1, mastery } }));
  const { card } = await shown(numeric);

  await type(card, '3');
  submit(card);
  await until(() => card.querySelector('.result') !== null, 'the verdict');

  const said = [...card.querySelectorAll('.result__mastery p')].map(({ textContent }) => textContent);
  assert.deepEqual(said, ['Mastery of s: still 29%.', 'Mastery of r: from 30% to 40%.']);
});

for (const [what, correct, after, word] of [
  ['falls with a right answer', true, 0.4, /with a hint, even a right one counts as not yet known/],
  ['rises with a wrong answer', false, 0.6, /Practice counts too/],
  ['rises with a right answer', true, 0.6, undefined],
  ['falls with a wrong answer', false, 0.4, undefined],
  ['hardly moves', true, 0.4999, undefined],
] as const) {
  test(`an estimate that ${what} is ${word ? 'explained' : 'left to itself'}`, async () => {
    new FakeServer().on('POST /practice/attempts', () => ({ body: { correct, credit: correct ? 1 : 0, mastery: [{ skill: 's', before: 0.5, after }] } }));
    const { card } = await shown(numeric);

    await type(card, '3');
    submit(card);
    await until(() => card.querySelector('.result') !== null, 'the verdict');

    const said = card.querySelector('.result__why')?.textContent;
    assert.equal(said === undefined, word === undefined);
    assert.match(said ?? '', word ?? /^$/);
  });
}

for (const [what, told, before, after, moved, why] of [
  ['begins where the page told it', 0.54, 0.544, 0.6, 'from 54% to 60%', []],
  ['that rose by itself and fell by the answer', 0.54, 0.7, 0.58, 'from 54% to 58%', [/they moved it to 70%, and yours to 58%/, /with a hint/]],
  ['that moved by itself only', 0.41, 0.36, 0.36, 'from 41% to 36%', [/they moved it, yours did not/]],
] as const) {
  test(`an estimate ${what} is told so`, async () => {
    new FakeServer().on('POST /practice/attempts', () => ({ body: { correct: true, credit: 1, mastery: [{ skill: 's', before, after }] } }));
    const { card, attempts } = await shown({ ...numeric, mastery: told });

    await type(card, '3');
    submit(card);
    await until(() => card.querySelector('.result') !== null, 'the verdict');

    assert.equal(card.querySelector('.result__mastery p')!.textContent, `Mastery of s: ${moved}.`);
    assert.match(card.querySelector<HTMLElement>('.result .bar')!.getAttribute('style')!, new RegExp(`--before: ${told}`));
    const words = [...card.querySelectorAll('.result__why')].map(({ textContent }) => textContent!);
    assert.equal(words.length, why.length);
    why.forEach((word, index) => assert.match(words[index]!, word));
    assert.deepEqual(attempts[0]!.mastery, [{ skill: 's', before, after, told }]);
  });
}

test('a second answer begins where the first one left the estimate', async () => {
  const server = new FakeServer().on('POST /practice/attempts', () => ({ body: { correct: false, credit: 0, mastery: [{ skill: 's', before: 0.58, after: 0.41 }] } }));
  const { card } = await shown({ ...numeric, mastery: 0.58 });

  await type(card, '3');
  submit(card);
  await until(() => /from 58% to 41%/.test(card.textContent!), 'the first verdict');
  server.on('POST /practice/attempts', () => ({ body: { correct: true, credit: 1, mastery: [{ skill: 's', before: 0.36, after: 0.36 }] } }));
  await type(card, '4');
  submit(card);

  await until(() => /from 41% to 36%/.test(card.textContent!), 'the second verdict');
});

test('parts are counted where the question has some', () => {
  assert.equal(creditWords(0.5, matching), '2 of 4 right.');
  assert.equal(creditWords(1 / 3, { kind: 'blanks', blanks: ['1', '2', '3'].map((id) => ({ id, kind: 'numeric' })) }), '1 of 3 right.');
  assert.equal(creditWords(1 / 3, { kind: 'ordering', choices: choices.left }), '33% of it is right.');
  assert.equal(creditWords(0.375, matching), '38% of it is right.');
});

test('in a check the card leads to no lesson', async () => {
  const lesson = { ...numeric, item: { ...numeric.item, lessonId: 'c.l' } };

  const free = await shown(lesson);
  assert.equal(free.card.querySelector('.item__head a')!.getAttribute('href'), '/courses/c/lessons/c.l');

  const checked = await shown({ ...lesson, reason: { code: 'check', text: 'A check.' } });
  assert.equal(checked.card.querySelector('.item__head a'), null);
});
