import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { CourseOutline, Enrollment } from '../src/api/types.ts';
import { nextLesson } from '../src/pages/outline.ts';

const course = { modules: [{ lessons: [{ id: 'a' }, { id: 'b' }] }, { lessons: [{ id: 'c' }] }] } as unknown as CourseOutline;
const next = (startedLessons: string[], completedLessons: string[]): string | undefined =>
  nextLesson(course, { startedLessons, completedLessons } as unknown as Enrollment)?.id;

test('one goes on with the lesson that was begun, wherever it stands', () => {
  assert.equal(next(['c'], []), 'c');
  assert.equal(next(['b', 'c'], ['a']), 'b');
});

test('else with the first that was not read, until all were', () => {
  assert.equal(nextLesson(course, undefined)?.id, 'a');
  assert.equal(next([], ['a', 'c']), 'b');
  assert.equal(next(['a'], ['a', 'b', 'c']), undefined);
});
