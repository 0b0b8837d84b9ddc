import { test } from 'node:test';
import assert from 'node:assert/strict';
import katex from 'katex';
import { setResponse } from '../src/practice/answers/interval.ts';
import { latexOf } from '../src/text/formula.ts';
import { formulaAt } from '../src/text/split.ts';
import { spoken } from '../src/text/spoken.ts';

const READINGS: readonly [string, string][] = [
  ['2x^2-3x', '2x^{2}-3x'],
  ['3/4', '\\frac{3}{4}'],
  ['(x+1)/(2x)', '\\frac{x+1}{2x}'],
  ['1/2x', '\\frac{1}{2}x'],
  ['sqrt(x+1)', '\\sqrt{x+1}'],
  ['2^(n+1)', '2^{n+1}'],
  ['2^-3', '2^{-3}'],
  ['x >= 3', 'x\\ge 3'],
  ['2pi', '2\\pi '],
  ['(-oo, 2]', '\\left(-\\infty ,\\, 2\\right]'],
  ['|x-1|', '\\left|x-1\\right|'],
  ['{-5, 9}', '\\left\\{-5,\\, 9\\right\\}'],
  ['\\frac{1}{2}', '\\frac{1}{2}'],
  ['', ''],
];

for (const [typed, latex] of READINGS) {
  test(`“${typed}” reads as ${latex}`, () => {
    assert.equal(latexOf(typed), latex);
  });
}

test('whatever stands in the middle of typing can be drawn', () => {
  const whole = '-3/(2x^(n+1)) + sqrt(|x - 4|)*sin(x) U [2, oo) <= {a; b} != 50% ^ _ # $ & ~';
  const unfinished = [...whole].map((_, end) => whole.slice(0, end + 1)).concat(['/', '^', ')', '(((', '||', '}{', '**', '±√']);

  for (const typed of unfinished) {
    assert.doesNotThrow(() => katex.renderToString(latexOf(typed), { strict: 'ignore' }), typed);
  }
});

test('braces make a set, everything else is intervals', () => {
  assert.deepEqual(setResponse('{-5, 9}'), { set: ['-5', '9'] });
  assert.deepEqual(setResponse('(-oo,2]U(5,7)'), { interval: '(-oo,2]U(5,7)' });
});

test('dollars around a formula are not money', () => {
  assert.deepEqual(formulaAt('$x + 1$ is', 0)?.formula, { tex: 'x + 1', display: false });
  assert.deepEqual(formulaAt('so $$x = 1$$', 3)?.formula, { tex: 'x = 1', display: true });
  assert.deepEqual(formulaAt('$\\$5$', 0), { formula: { tex: '\\$5', display: false }, length: 5 });
  assert.equal(formulaAt('$5 and $6', 0), undefined);
  assert.equal(formulaAt('$ 5$', 0), undefined);
  assert.equal(formulaAt('no formula', 3), undefined);
});

test('a formula is read out in words', () => {
  assert.equal(spoken('$x = \\frac{14}{2}$'), 'x = 14 over 2');
  assert.equal(spoken('$\\sqrt{x^2}$ or **no** solution'), 'square root of x squared or no solution');
  assert.equal(spoken('$\\left(-\\infty, 2\\right] \\cup \\{5\\}$'), '(- infinity , 2 ] union 5');
});
