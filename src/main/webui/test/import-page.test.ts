import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { FakeServer, until } from './helpers/server.ts';

await import('../src/pages/import-page.ts');
type ImportPage = import('../src/pages/import-page.ts').ImportPage;

test('the way to an imported course stands above its report, however long that is', async () => {
  const report = { format: 'oatutor', outcome: 'imported', course: { id: 'c', title: 'Algebra', version: 1, changedLessons: 1, changedItems: 2 }, counts: { lessons: 1, items: 2 } };
  new FakeServer().on('GET /jobs/j', () => ({ body: { id: 'j', kind: 'oatutor-import', state: 'succeeded', createdAt: '2026-11-24T10:00:00Z', result: { courseId: 'c', report } } }));
  const page = document.createElement('import-page') as ImportPage;
  page.jobId = 'j';
  document.body.append(page);
  await until(() => page.querySelector('.report') !== null, 'the report');

  const [first, second] = [...page.querySelectorAll('a[href="/teach/courses/c"], .report')];
  assert.equal(first!.textContent, 'Open the course');
  assert.ok(second!.classList.contains('report'));
});
