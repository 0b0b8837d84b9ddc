import { test } from 'node:test';
import assert from 'node:assert/strict';
import { blocks, line } from '../src/text/markdown.ts';
import { plain } from '../src/text/plain.ts';

test('a formula is marked, and nothing in it is Markdown', () => {
  assert.equal(line('Solve $a_1 * b_1 < c$'), 'Solve <span class="maths">a_1 * b_1 &lt; c</span>');
});

test('a formula on its own is displayed', () => {
  assert.match(blocks('$$x = 1$$'), /<p><span class="maths maths--display">x = 1<\/span><\/p>/);
});

test('an escaped dollar is a dollar', () => {
  assert.equal(line('It costs \\$5 or \\$6.'), 'It costs $5 or $6.');
});

test('HTML is shown and never interpreted', () => {
  assert.equal(line('<img src=x onerror=alert(1)>'), '&lt;img src=x onerror=alert(1)&gt;');
  assert.doesNotMatch(blocks('[x](javascript:alert(1))'), /href/);
});

test('a figure keeps its description', () => {
  assert.equal(line('![A line](/media/ab.gif)'), '<img src="/media/ab.gif" alt="A line" loading="lazy">');
});

test('words with formulas read the same without Markdown', () => {
  const texts = [
    'Expand $5(x + 3)$.',
    'Solve $2x + 3 = 11$ for $x$, then "check" it (really!)',
    'Which is larger: $a_1 < b^2$, or 3?',
    '$$x = \\frac{1}{2}$$',
    'No formula at all',
    'Which of these have a **negative** value, and which **none at all**?',
    '',
  ];

  for (const text of texts) {
    assert.equal(plain(text), line(text));
    assert.equal(text && `<p>${plain(text)}</p>\n`, blocks(text));
  }
});

test('what takes Markdown to read is left to it', () => {
  for (const text of ['**bold $x$** it', 'a**b**c', '*leaning*', '- a list', '1. first', '# Title', 'a_b_c', 'two\nlines', '[x](y)', 'It costs $5', 'a \\$ sign', '$a\n+ b$', '> quoted', '`code`', ' four', '&amp;']) {
    assert.equal(plain(text), undefined, text);
  }
});
