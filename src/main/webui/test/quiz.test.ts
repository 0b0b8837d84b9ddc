import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { ItemResponse, QuizAnswer } from '../src/api/types.ts';

const { Problem } = await import('../src/api/problem.ts');
const { Autosave } = await import('../src/quiz/autosave.ts');
const { Drafts } = await import('../src/quiz/drafts.ts');
const { Countdown, clockText } = await import('../src/quiz/countdown.ts');

/** A network that does what it is told, and time that passes when it is told. */
class Bench {
  readonly sent: [string, ItemResponse][] = [];
  readonly saved: string[] = [];
  readonly refused: [string, number][] = [];
  readonly waits: number[] = [];
  ended = 0;
  failure: InstanceType<typeof Problem> | undefined;
  hold: Promise<void> | undefined;
  #due: (() => void) | undefined;
  readonly drafts = new Drafts('attempt', localStorage);
  readonly autosave = new Autosave({
    send: async (itemId, response) => {
      this.sent.push([itemId, response]);
      await this.hold;
      if (this.failure) {
        throw this.failure;
      }
      return { response, savedAt: '2026-11-24T12:00:00Z' } satisfies QuizAnswer;
    },
    drafts: this.drafts,
    later: (work, millis) => {
      this.waits.push(millis);
      this.#due = work;
      return () => (this.#due = undefined);
    },
    onChange: () => {},
    onSaved: (itemId) => this.saved.push(itemId),
    onRefused: (itemId, { status }) => this.refused.push([itemId, status]),
    onEnded: () => this.ended++,
  });

  constructor() {
    this.drafts.clear();
  }

  async passTime(): Promise<void> {
    this.#due?.();
    await new Promise((done) => setTimeout(done, 0));
  }
}

test('a burst of changes is saved once, with the newest answer of each item', async () => {
  const bench = new Bench();

  bench.autosave.put('a', { value: '1' });
  bench.autosave.put('a', { value: '12' });
  bench.autosave.put('b', { value: '7' });
  await bench.passTime();

  assert.deepEqual(bench.sent, [['a', { value: '12' }], ['b', { value: '7' }]]);
  assert.equal(bench.autosave.state, 'saved');
  assert.equal(bench.autosave.unsaved, 0);
});

test('while the network is away nothing is lost, and each try waits longer', async () => {
  const bench = new Bench();
  bench.failure = new Problem(0, 'offline');

  bench.autosave.put('a', { value: '1' });
  await bench.passTime();
  await bench.passTime();
  await bench.passTime();
  const state = bench.autosave.state;
  const kept = new Drafts('attempt', localStorage).all;
  bench.failure = undefined;
  await bench.passTime();

  assert.equal(state, 'waiting');
  assert.deepEqual(kept, [['a', { value: '1' }]]);
  assert.deepEqual(bench.waits.slice(1), [1_000, 2_000, 4_000]);
  assert.deepEqual(bench.saved, ['a']);
  assert.deepEqual(new Drafts('attempt', localStorage).all, []);
});

test('no wait is longer than half a minute, unless the server asks for it', async () => {
  const bench = new Bench();
  bench.failure = new Problem(503, 'busy');
  bench.autosave.put('a', { value: '1' });
  for (let tries = 0; tries < 8; tries++) {
    await bench.passTime();
  }
  assert.equal(bench.waits.at(-1), 30_000);

  bench.failure = new Problem(429, 'slow down', { retryAfterSeconds: 45 });
  await bench.passTime();
  assert.equal(bench.waits.at(-1), 45_000);
});

test('what is changed while it is under way is sent again', async () => {
  const bench = new Bench();
  let release = (): void => {};
  bench.hold = new Promise((done) => (release = done));

  bench.autosave.put('a', { value: '1' });
  await bench.passTime();
  bench.autosave.put('a', { value: '2' });
  release();
  await bench.autosave.flush();

  assert.deepEqual(bench.sent.map(([, response]) => response), [{ value: '1' }, { value: '2' }]);
  assert.equal(bench.autosave.unsaved, 0);
});

test('an answer that cannot be read is sent back, and the others are saved', async () => {
  const bench = new Bench();
  bench.failure = new Problem(422, 'cannot be read', { code: 'response-unreadable' });
  bench.autosave.put('a', { value: '1..2' });
  await bench.passTime();
  bench.failure = undefined;
  bench.autosave.put('b', { value: '3' });
  await bench.passTime();

  assert.deepEqual(bench.refused, [['a', 422]]);
  assert.deepEqual(bench.saved, ['b']);
});

test('after the deadline nothing more is sent', async () => {
  const bench = new Bench();
  bench.failure = new Problem(409, 'over', { code: 'https://tutor.example/problems/quiz-deadline-passed' });
  bench.autosave.put('a', { value: '1' });
  await bench.passTime();
  bench.autosave.put('b', { value: '2' });
  await bench.passTime();

  assert.equal(bench.ended, 1);
  assert.equal(bench.sent.length, 1);
  assert.equal(bench.autosave.state, 'ended');
});

test('the time left is the server’s, and is said at few marks, each once', () => {
  let now = 1_000_000;
  const countdown = new Countdown(11 * 60_000, () => now);
  const said: number[] = [];
  for (let second = 0; second < 11 * 60 + 5; second++) {
    now += 1_000;
    const mark = countdown.passed();
    if (mark !== undefined) {
      said.push(mark / 1_000);
    }
  }

  assert.deepEqual(said, [600, 300, 60, 30, 10]);
  assert.equal(countdown.over, true);
});

test('a page that slept says the nearest mark only', () => {
  let now = 0;
  const countdown = new Countdown(20 * 60_000, () => now);
  now += 15.5 * 60_000;

  assert.equal(countdown.passed(), 5 * 60_000);
  assert.equal(countdown.passed(), undefined);
  assert.equal(countdown.hurry, false);
});

test('a clock shows hours where there are any', () => {
  assert.equal(clockText(249_000), '4:09');
  assert.equal(clockText(3_727_000), '1:02:07');
  assert.equal(clockText(400), '0:01');
  assert.equal(clockText(0), '0:00');
});
