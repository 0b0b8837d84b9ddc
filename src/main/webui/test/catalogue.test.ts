import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { FakeServer, until } from './helpers/server.ts';

await import('../src/pages/catalogue-page.ts');

test('the subjects to choose from are those of the courses found, from the first list on', async () => {
  const courses = [
    { id: 'a', title: 'Lines', description: '', category: 'Mathematics', difficulty: 'beginner', lessonCount: 1, itemCount: 1, enrollmentCount: 0, published: true },
    { id: 'b', title: 'Cells', description: '', category: 'Biology', difficulty: 'beginner', lessonCount: 1, itemCount: 1, enrollmentCount: 0, published: true },
  ];
  new FakeServer().on('GET /courses', () => ({ body: { items: courses, next: null } }));

  const page = document.createElement('catalogue-page');
  document.body.append(page);

  const subjects = (): string[] => [...page.querySelectorAll('#category option')].map(({ textContent }) => textContent!);
  await until(() => subjects().length > 1, 'subjects');
  assert.deepEqual(subjects(), ['Any subject', 'Biology', 'Mathematics']);
});
