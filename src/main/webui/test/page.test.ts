import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';

const { render } = await import('lit');
const { Problem } = await import('../src/api/problem.ts');
const { problemNotice } = await import('../src/parts/notice.ts');
const { followed } = await import('../src/app/router.ts');
const { findPassage } = await import('../src/text/passage.ts');
const { chooseLanguage, fromNow, t } = await import('../src/i18n/index.ts');

function clickOn(markup: string, init: MouseEventInit = {}): string | undefined {
  document.body.innerHTML = markup;
  let address: string | undefined;
  const listen = (event: Event): void => {
    address = followed(event as MouseEvent);
    event.preventDefault();
  };
  document.body.addEventListener('click', listen, { once: true });
  document.querySelector('a')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
  return address;
}

test('a click on a link of ours stays in the application', () => {
  assert.equal(clickOn('<a href="/progress?course=1">x</a>'), '/progress?course=1');
  assert.equal(clickOn('<a href="/courses/c/lessons/c.slope">x</a>'), '/courses/c/lessons/c.slope');
});

test('other clicks are the browser’s', () => {
  assert.equal(clickOn('<a href="https://elsewhere.example/">x</a>'), undefined);
  assert.equal(clickOn('<a href="/progress" target="_blank">x</a>'), undefined);
  assert.equal(clickOn('<a href="/progress">x</a>', { ctrlKey: true }), undefined);
  assert.equal(clickOn('<a href="/progress">x</a>', { button: 1 }), undefined);
  assert.equal(clickOn('<a href="/api/v1/courses">x</a>'), undefined);
  assert.equal(clickOn('<a href="/licenses.txt">x</a>'), undefined);
  assert.equal(clickOn('<a href="#main">x</a>'), undefined);
});

test('a quote is found in the block that says most of it', () => {
  document.body.innerHTML = '<p>Something about lines.</p><p>The balance stays <em>level</em> as long as both sides change alike.</p>';

  assert.equal(findPassage(document.body, 'The balance stays level')?.textContent?.startsWith('The balance'), true);
  assert.equal(findPassage(document.body, 'Nothing of this was ever written'), undefined);
});

test('the language of the person is taken where there is one, else English', async () => {
  await chooseLanguage(['xx-YY', 'en-GB']);

  assert.equal(document.documentElement.lang, 'en');
  assert.equal(document.documentElement.dir, 'ltr');
});

test('a message counts in the language’s own forms', () => {
  assert.equal(t('catalogue.found', { count: 1 }), '1 course');
  assert.equal(t('catalogue.found', { count: 1527 }), '1,527 courses');
  assert.equal(t('progress.map.count', { count: 2, total: 8 }), '2 of 8 mastered');
  assert.equal(t('goal.streak', { count: 1 }), '1 day in a row');
});

test('what is nearly a day away is a day away', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');

  assert.equal(fromNow('2026-11-25T11:50:00Z', now), 'tomorrow');
  assert.equal(fromNow('2026-11-28T12:00:00Z', now), 'in 4 days');
  assert.equal(fromNow('2026-11-24T10:00:00Z', now), '2 hours ago');
});

test('what is not there is not tried again, and the courses are offered instead', () => {
  const said = (status: number): string => {
    render(problemNotice(new Problem(status, 'It did not work.', { traceId: 'r-1' }), () => {}), document.body);
    return document.body.innerHTML;
  };

  assert.match(said(404), /href="\/courses"/);
  assert.doesNotMatch(said(404), /r-1|<button/);
  assert.match(said(503), /r-1[^]*<button/);
});
