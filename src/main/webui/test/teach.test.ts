import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { AuthoredItem, Quiz } from '../src/api/types.ts';
import { FakeServer, until } from './helpers/server.ts';

await import('../src/teach/course-calibration.ts');
type CourseCalibration = import('../src/teach/course-calibration.ts').CourseCalibration;

const { draftOf, fieldsOf, localTime, NEW_QUIZ, utcTime } = await import('../src/teach/quiz-fields.ts');
const { difficultyWords, discriminationWords } = await import('../src/teach/statistics.ts');
const { matching } = await import('../src/teach/item-search.ts');
const { FRAME, pointOf } = await import('../src/teach/calibration-plot.ts');
const { Problem } = await import('../src/api/problem.ts');
const { creditLevel, timeAllowed } = await import('../src/quiz/score.ts');
const { AnswerSheet } = await import('../src/quiz/sheet.ts');
const { Stopwatch } = await import('../src/quiz/stopwatch.ts');
const { duration } = await import('../src/i18n/index.ts');

const quiz: Quiz = {
  id: 'c.q', courseId: 'c', title: 'Checkpoint', itemIds: ['a', 'b'], timeLimitMillis: 900_000, opensAt: '2026-11-24T16:30:00Z', maxAttempts: 2,
  passingScore: 0.7, shuffle: true, feedback: 'after-each', createdAt: '2026-11-20T10:00:00Z',
};

test('a quiz that is opened and saved untouched stays the same', () => {
  const { id: _, courseId: __, createdAt: ___, ...draft } = quiz;

  assert.deepEqual(draftOf(fieldsOf(quiz)), { ...draft, opensAt: '2026-11-24T16:30:00.000Z' });
});

test('what is left empty is not sent, and skills are sent instead of items', () => {
  const draft = draftOf({ ...NEW_QUIZ, title: ' Ten of one skill ', by: 'skills', itemIds: ['a'], skills: ['s'], count: '10' });

  assert.deepEqual(draft, { title: 'Ten of one skill', skills: ['s'], count: 10, maxAttempts: 1, passingScore: 0.6, shuffle: true, feedback: 'after-submit' });
});

test('times are typed on the clock on the wall', () => {
  assert.equal(utcTime(localTime('2026-07-01T08:05:00Z')), '2026-07-01T08:05:00.000Z');
  assert.match(localTime('2026-07-01T08:05:00Z'), /^2026-0[67]-\d\dT\d\d:\d5$/);
  assert.equal(localTime(undefined), '');
});

test('items are found by skill and by all the words of their text and of their problem’s', () => {
  const item = (id: string, stem: string, skills: string[], group?: string): AuthoredItem =>
    ({ id, stem, skills, kind: 'numeric', ...(group ? { group: { id: 'g', stem: group, position: 1 } } : {}) });
  const items = [item('1', 'Solve $2x = 8$', ['a']), item('2', 'Work out the area', ['b'], 'A rectangle'), item('3', 'Solve for y', ['b'])];

  assert.deepEqual(matching(items, '', 'solve').map(({ id }) => id), ['1', '3']);
  assert.deepEqual(matching(items, 'b', '').map(({ id }) => id), ['2', '3']);
  assert.deepEqual(matching(items, '', 'AREA rectangle').map(({ id }) => id), ['2']);
});

test('figures of an item are said in words', () => {
  assert.equal(discriminationWords(0.45), 'results.discrimination.good');
  assert.equal(discriminationWords(-0.1), 'results.discrimination.poor');
  assert.equal(discriminationWords(undefined), 'results.discrimination.unknown');
  assert.equal(difficultyWords(0.1), 'results.difficulty.easy');
  assert.equal(difficultyWords(0.9), 'results.difficulty.hard');
});

test('a point of the plot stands higher the more came true, and its area shows how many', () => {
  const low = pointOf({ predicted: 0.2, observed: 0.1, count: 25 }, 100);
  const high = pointOf({ predicted: 0.8, observed: 0.9, count: 100 }, 100);

  assert.ok(high.x > low.x && high.y < low.y);
  assert.equal(low.r * 2, high.r);
});

test('no point of the plot touches its frame, wherever it stands', () => {
  for (const [predicted, observed] of [[0, 0], [0, 1], [1, 0], [1, 1]] as const) {
    const { x, y, r } = pointOf({ predicted, observed, count: 9 }, 9);

    assert.ok(x - r > FRAME.left && x + r < FRAME.right && y - r > FRAME.top && y + r < FRAME.bottom, `${predicted}, ${observed}`);
  }
});

test('predictions are judged from a hundred answers on', async () => {
  const bins = [{ predicted: 0.4, observed: 0.5, count: 60 }];
  const server = new FakeServer();
  const shown = async (courseId: string, predictions: number): Promise<HTMLElement> => {
    server.on(`GET /courses/${courseId}/calibration`, () => ({ body: { predictions, bins } }));
    const calibration = document.createElement('course-calibration') as CourseCalibration;
    calibration.courseId = courseId;
    document.body.append(calibration);
    await until(() => /answers/.test(calibration.textContent!), 'the calibration');
    return calibration;
  };

  const few = await shown('few', 99);
  assert.match(few.textContent!, /Too few answers yet: 99 of the 100/);
  assert.equal(few.querySelectorAll('svg, table').length, 0);
  assert.equal((await shown('enough', 100)).querySelectorAll('svg').length, 1);
});

test('credit is right only when nothing is missing', () => {
  assert.deepEqual([1, 0.999, 0.5, 0].map((credit) => creditLevel(credit)), ['right', 'right', 'partly', 'wrong']);
});

test('extra time is added to the time limit', () => {
  assert.equal(duration(timeAllowed(900_000, 25)), '18 minutes 45 seconds');
  assert.equal(duration(timeAllowed(3_600_000)), '1 hour');
});

test('an answer counts as given once it is saved, or here and not refused', () => {
  const item = (id: string) => ({ item: { id, kind: 'numeric' as const, stem: '', skills: [] } });
  const saved = { response: { value: '1' }, savedAt: '2026-11-24T16:30:00Z' };
  const sheet = new AnswerSheet({ items: [{ ...item('a'), answer: saved }, item('b'), item('c')] }, [['b', { value: '2' }], ['gone', { value: '9' }]]);

  assert.deepEqual(sheet.open, [3]);
  sheet.refused('b', new Problem(422, 'cannot be read'));
  assert.deepEqual(sheet.open, [2, 3]);
  sheet.give('b', { value: '3' });
  assert.equal(sheet.of('b').refused, undefined);
  assert.deepEqual(sheet.open, [3]);
});

test('the time on a question adds up over its visits', () => {
  let now = 0;
  const watch = new Stopwatch(() => now);
  watch.show('a');
  now = 100;
  watch.show('b');
  now = 150;
  watch.show('a');
  now = 175;

  assert.deepEqual([watch.of('a'), watch.of('b')], [125, 50]);
});
