import { test } from 'node:test';
import assert from 'node:assert/strict';
import { blocks, line } from '../src/text/markdown.ts';

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
