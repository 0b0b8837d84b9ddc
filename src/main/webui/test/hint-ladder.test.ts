import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Hint } from '../src/api/types.ts';
import { HintLadder } from '../src/practice/hint-ladder.ts';

const hint = (id: string): Hint => ({ id, kind: 'hint', text: `text of ${id}` });
const scaffold = (id: string): Hint => ({ id, kind: 'scaffold', text: `text of ${id}`, item: { kind: 'numeric' } });
const ids = (ladder: HintLadder): string[] => ladder.rungs.map((rung) => rung.hint.id);

test('each hint is one rung further', () => {
  const ladder = HintLadder.START.climbed({ hint: hint('a'), remaining: 1 }).climbed({ hint: hint('b'), remaining: 0 });

  assert.deepEqual(ids(ladder), ['a', 'b']);
  assert.equal(ladder.spent, true);
  assert.equal(ladder.canAsk, false);
});

test('a scaffold holds the next rung back until it is answered', () => {
  const open = HintLadder.START.climbed({ hint: scaffold('s'), remaining: 2 });
  const answered = open.checked({ correct: true, feedback: 'Yes.' });

  assert.equal(open.canAsk, false);
  assert.equal(open.canPass, true);
  assert.equal(open.open?.hint.id, 's');
  assert.equal(answered.canAsk, true);
  assert.equal(answered.rungs[0]?.feedback, 'Yes.');
});

test('a wrong answer leaves the scaffold open', () => {
  const ladder = HintLadder.START.climbed({ hint: scaffold('s'), remaining: 2 }).checked({ correct: false });

  assert.equal(ladder.open?.correct, false);
  assert.equal(ladder.canAsk, false);
});

test('who is stuck with a question goes on without it', () => {
  const wrong = HintLadder.START.climbed({ hint: scaffold('s'), remaining: 2 }).checked({ correct: false, feedback: 'Very close.', remaining: 2 });
  const passed = wrong.climbed({ hint: scaffold('t'), remaining: 1 });

  assert.deepEqual(ids(passed), ['s', 't']);
  assert.equal(passed.open?.hint.id, 't');
  assert.equal(passed.rungs[0]?.feedback, 'Very close.');
  assert.equal(passed.climbed({ hint: hint('u'), remaining: 0 }).canPass, false);
});

test('nothing is passed over where no more help comes', () => {
  const last = HintLadder.START.climbed({ hint: scaffold('s'), remaining: 0 });

  assert.equal(last.open?.hint.id, 's');
  assert.equal(last.canPass, false);
});

test('words about a wrong answer go with it', () => {
  const wrong = HintLadder.START.climbed({ hint: scaffold('s'), remaining: 2 }).checked({ correct: false, feedback: 'Very close.' });
  const right = wrong.checked({ correct: true });

  assert.equal(wrong.open?.feedback, 'Very close.');
  assert.deepEqual([right.rungs[0]?.correct, right.rungs[0]?.feedback], [true, undefined]);
  assert.deepEqual([wrong.retried().open?.correct, wrong.retried().open?.feedback], [undefined, undefined]);
  assert.equal(right.retried().rungs[0]?.correct, true);
});

test('a right answer may bring the next rung along', () => {
  const ladder = HintLadder.START.climbed({ hint: scaffold('s'), remaining: 1 }).checked({ correct: true, hint: hint('b'), remaining: 0 });

  assert.deepEqual(ids(ladder), ['s', 'b']);
  assert.equal(ladder.spent, true);
});

test('a rung that comes twice stands once', () => {
  const ladder = HintLadder.START.climbed({ hint: hint('a') }).climbed({ hint: hint('a') });

  assert.deepEqual(ids(ladder), ['a']);
});

test('no further hint means the ladder is spent', () => {
  const ladder = HintLadder.START.climbed({ hint: hint('a') }).climbed({ hint: null });

  assert.equal(ladder.spent, true);
});
