import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Explanation } from '../src/api/types.ts';
import { FakeServer, until } from './helpers/server.ts';

await import('../src/pages/skill-page.ts');
type SkillPage = import('../src/pages/skill-page.ts').SkillPage;

const explanation: Explanation = {
  skill: 'c.slope',
  name: 'Slope',
  courseId: 'c',
  mastery: 0.4,
  mastered: false,
  parts: [
    { part: 'topic-level', effect: 'lowers', logits: -0.9, text: 'Your last answers were not right.', attempts: ['1'] },
    { part: 'practice', effect: 'raises', logits: 0.2, text: 'You practiced.' },
  ],
  attempts: [{ id: '1', itemId: 'i', itemTitle: 'Find the slope.', correct: false, helped: true, at: '2026-11-24T10:00:00Z' }],
};

async function opened(more: Partial<Explanation> = {}): Promise<{ page: SkillPage; server: FakeServer; button: () => HTMLButtonElement | undefined }> {
  document.body.innerHTML = '';
  const server = new FakeServer().on('GET /users/me/mastery/c.slope/explanation', () => ({ body: { ...explanation, ...more } }));
  const page = document.createElement('skill-page') as SkillPage;
  page.skill = 'c.slope';
  document.body.append(page);
  await until(() => page.querySelector('h1') !== null, 'the explanation');
  return { page, server, button: () => [...page.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('I know this')) };
}

test('each part says in words what its bar shows, and which answers it comes from', async () => {
  const { page } = await opened();
  const [lowers, raises] = page.querySelectorAll('.part');

  assert.match(lowers!.textContent!, /lowers it clearly/);
  assert.match(lowers!.textContent!, /From 1 answer\b/);
  assert.match(raises!.textContent!, /raises it a little/);
  assert.equal(lowers!.querySelector('.part__bar')!.getAttribute('aria-hidden'), 'true');
  assert.match(page.querySelector('.past')!.textContent!, /Not right, with help/);
});

test('an answer that was right in part is told so', async () => {
  const past = { id: '2', itemId: 'm', correct: false, helped: false, at: '2026-11-24T10:00:00Z' };
  const { page } = await opened({ attempts: [{ ...past, credit: 0.5 }, { ...past, id: '3', credit: 0 }, { ...past, id: '4', helped: true, credit: 0.75 }] });

  const told = [...page.querySelectorAll('.past .attempts__verdict')].map(({ textContent }) => textContent);

  assert.deepEqual(told, ['Partly right', 'Not right', 'Partly right, with help']);
});

test('to contradict begins a check and leads to it', async () => {
  const { server, button } = await opened();
  server.on('POST /users/me/mastery/c.slope/dispute', () => ({ status: 201, body: { courseId: 'c', of: 3 } }));

  button()!.click();
  await until(() => location.pathname === '/courses/c/practice', 'the way to the check');

  assert.equal(server.asked('POST /users/me/mastery/c.slope/dispute').length, 1);
});

test('where there is nothing to check with, the page says so', async () => {
  const { page, server, button } = await opened();
  server.on('POST /users/me/mastery/c.slope/dispute', () => ({ status: 409, body: { code: 'nothing-to-check', detail: 'There is no fresh item of this skill today.' } }));

  button()!.click();

  await until(() => page.textContent!.includes('no fresh item'), 'the reason');
});

test('a check that is over tells what came of it', async () => {
  const confirmed = await opened({ check: { answered: 3, right: 3, of: 3, state: 'confirmed' } });
  assert.match(confirmed.page.textContent!, /3 of 3 right in the check, and the estimate shows it/);

  const open = await opened({ check: { answered: 1, right: 1, of: 3, state: 'open' } });
  assert.match(open.page.textContent!, /1 of 3 questions answered/);
  assert.equal(open.button(), undefined);
});
