import './helpers/dom.ts';
import { beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { FakeServer, until } from './helpers/server.ts';

await import('../src/pages/practice-page.ts');
type PracticePage = import('../src/pages/practice-page.ts').PracticePage;

const course = { id: 'c', title: 'Algebra', skills: [{ id: 's', name: 'Slope' }], modules: [{ id: 'm', title: 'M', lessons: [{ id: 'c.l', title: 'Slopes' }] }] };
const next = { presentationId: 'p', item: { id: 'i', kind: 'numeric', stem: 'How many?', skills: ['s'] }, reason: { code: 'new', text: 'New.' } };
const nothing = { item: null, reason: { code: 'review', text: 'All of it.' } };

beforeEach(() => {
  document.body.innerHTML = '';
});

async function opened(server: FakeServer, lessonId: string, skillId: string = ''): Promise<PracticePage> {
  server.on('GET /courses/c', () => ({ body: course }));
  const page = document.createElement('practice-page') as PracticePage;
  page.courseId = 'c';
  page.lessonId = lessonId;
  page.skillId = skillId;
  document.body.append(page);
  await until(() => /Algebra/.test(page.textContent!) && page.querySelector('item-card, .empty') !== null, 'the page');
  return page;
}

const links = (page: PracticePage): Map<string, string | null> =>
  new Map([...page.querySelectorAll('a')].map((link) => [link.textContent!.trim(), link.getAttribute('href')]));

test('practice of a lesson says so, and leads to the lesson and to the whole course', async () => {
  const server = new FakeServer().on('GET /courses/c/practice/next?lessonId=c.l', () => ({ body: next }));
  const page = await opened(server, 'c.l');

  assert.equal(links(page).get('From “Slopes”'), '/courses/c/lessons/c.l');
  assert.equal(links(page).get('Practice the whole course'), '/courses/c/practice');

  server.on('GET /courses/c/practice/next', () => ({ body: next }));
  page.lessonId = '';
  await until(() => page.querySelector('item-card') !== null && server.asked('GET /courses/c/practice/next').length === 1, 'the course');
  assert.equal(page.querySelectorAll('.practice__scope').length, 0);
});

test('practice of a skill says so, and leads to the skill', async () => {
  const server = new FakeServer().on('GET /courses/c/practice/next?skillId=c.s', () => ({ body: next }));

  const page = await opened(server, '', 'c.s');

  await until(() => page.querySelector('item-card') !== null, 'an item of the skill');
  assert.deepEqual([...page.querySelectorAll('.practice__scope a')].map((link) => link.getAttribute('href')), ['/progress/skills/c.s', '/courses/c/practice']);
});

test('the bar above the item and the verdict below it tell one story', async () => {
  const server = new FakeServer()
    .on('GET /courses/c/practice/next', () => ({ body: { ...next, mastery: 0.54 } }))
    .on('POST /practice/attempts', () => ({ body: { correct: false, credit: 0, mastery: [{ skill: 's', before: 0.7, after: 0.58 }] } }));
  const page = await opened(server, '');
  await until(() => page.querySelector('.item__answer input') !== null, 'the answer field');
  assert.match(page.querySelector('.skill-line')!.textContent!, /54%/);
  const ideas = (): boolean => /Where is my mistake/.test(page.querySelector('tutor-panel')!.textContent!);
  page.querySelector<HTMLElement & { open: boolean }>('tutor-panel')!.open = true;
  await until(() => /How do I start/.test(page.querySelector('tutor-panel')!.textContent!), 'the tutor');
  assert.equal(ideas(), false);

  const input = page.querySelector<HTMLInputElement>('.item__answer input')!;
  input.value = '3';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  page.querySelector('.item__answer')!.dispatchEvent(new Event('submit', { cancelable: true }));
  await until(() => /from 54% to 58%/.test(page.querySelector('.result')?.textContent ?? '') && /58%/.test(page.querySelector('.skill-line')!.textContent!), 'the verdict');

  const [above, below] = ['.skill-line .bar', '.result .bar'].map((bar) => page.querySelector(bar)!.getAttribute('style'));
  assert.equal(above, below);
  await until(ideas, 'the way to the mistake');
});

test('who has practiced all of a lesson is led on to the course', async () => {
  const server = new FakeServer().on('GET /courses/c/practice/next?lessonId=c.l', () => ({ body: nothing }));
  const page = await opened(server, 'c.l');

  assert.match(page.textContent!, /All of it\./);
  assert.equal(page.querySelector('.empty a')!.getAttribute('href'), '/courses/c/practice');
});

test('who has practiced all of a course is led to the progress', async () => {
  const server = new FakeServer().on('GET /courses/c/practice/next', () => ({ body: nothing }));
  const page = await opened(server, '');

  assert.equal(page.querySelector('.empty a')!.getAttribute('href'), '/progress?course=c');
});
