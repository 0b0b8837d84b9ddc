import './helpers/dom.ts';
import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { FakeServer, until } from './helpers/server.ts';

await import('../src/practice/hint-list.ts');
type HintList = import('../src/practice/hint-list.ts').HintList;

const HINTS = 'POST /practice/items/i/hints';
const step = (id: string): object => ({ id, kind: 'scaffold', text: `What about ${id}?`, item: { kind: 'numeric' } });

beforeEach(() => {
  document.body.innerHTML = '';
});

async function opened(server: FakeServer): Promise<HintList> {
  server.on(HINTS, () => ({ body: { hint: step('first'), remaining: 2 } }));
  const list = document.createElement('hint-list') as HintList;
  Object.assign(list, { itemId: 'i', presentationId: 'p' });
  document.body.append(list);
  await list.updateComplete;
  button(list, 'Give me a hint')!.click();
  await until(() => list.querySelector('.rung input') !== null, 'the first step');
  return list;
}

const button = (list: HintList, text: string): HTMLButtonElement | undefined => [...list.querySelectorAll('button')].find(({ textContent }) => textContent!.trim() === text);

async function answer(list: HintList, value: string): Promise<void> {
  const input = list.querySelector<HTMLInputElement>('.rung:last-of-type input')!;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await list.updateComplete;
}

const check = (list: HintList): boolean => list.querySelector('.rung:last-of-type form')!.dispatchEvent(new Event('submit', { cancelable: true }));

test('what is said of a wrong answer to a step goes with the answer', async () => {
  const server = new FakeServer();
  const list = await opened(server);

  server.on(HINTS, () => ({ body: { correct: false, feedback: 'Very close.', remaining: 2 } }));
  await answer(list, '3');
  check(list);
  await until(() => /Very close/.test(list.textContent!), 'the words');
  await answer(list, '4');
  assert.doesNotMatch(list.textContent!, /Very close|Not yet/);

  server.on(HINTS, () => ({ body: { correct: true, remaining: 2 } }));
  check(list);
  await until(() => button(list, 'Next hint') !== undefined, 'the way on');
  assert.equal(list.querySelector('.rung .verdict')!.textContent, 'Correct');
  assert.doesNotMatch(list.textContent!, /Very close|Passed over/);
});

test('who is stuck with a step goes on without it', async () => {
  const server = new FakeServer();
  const list = await opened(server);
  assert.equal(button(list, 'Next hint'), undefined);

  server.on(HINTS, () => ({ body: { hint: step('second'), remaining: 1 } }));
  await answer(list, '3');
  button(list, 'Go on without this step')!.click();
  await until(() => list.querySelectorAll('.rung').length === 2, 'the second step');

  assert.deepEqual(server.asked(HINTS).at(-1)!.body, { presentationId: 'p' });
  assert.match(list.querySelector('.rung')!.textContent!, /Passed over/);
  assert.equal(list.querySelector('.rung button'), list.querySelector('.rung:last-of-type form button'));
  assert.equal(button(list, 'Check this step')!.disabled, true);

  server.on(HINTS, () => ({ body: { hint: { id: 'last', kind: 'hint', text: 'It is 4.' }, remaining: 0 } }));
  button(list, 'Go on without this step')!.click();
  await until(() => /It is 4/.test(list.textContent!), 'the solution');
  assert.equal(button(list, 'Go on without this step'), undefined);
  assert.match(list.textContent!, /That was the last hint/);
});
