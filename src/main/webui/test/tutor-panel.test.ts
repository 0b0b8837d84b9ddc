import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { until } from './helpers/server.ts';

await import('../src/tutor/tutor-panel.ts');
type TutorPanel = import('../src/tutor/tutor-panel.ts').TutorPanel;

const events = (...said: [string, object][]): Response =>
  new Response(said.map(([event, data]) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join(''), { headers: { 'Content-Type': 'text/event-stream' } });

function answering(text: string): void {
  globalThis.fetch = (async (path: string) =>
    path.endsWith('/messages')
      ? events(['token', { text }], ['done', { messageId: 'm' }])
      : new Response('{"id":"t"}', { headers: { 'Content-Type': 'application/json' } })) as typeof fetch;
}

async function opened(): Promise<TutorPanel> {
  const panel = document.createElement('tutor-panel') as TutorPanel;
  Object.assign(panel, { courseId: 'c', lessonId: 'c.l', open: true });
  document.body.replaceChildren(panel);
  await panel.updateComplete;
  return panel;
}

async function ask(panel: TutorPanel, text: string): Promise<void> {
  const before = panel.querySelectorAll('.message__rating').length;
  const input = panel.querySelector('textarea')!;
  input.value = text;
  input.form!.requestSubmit();
  await until(() => panel.querySelectorAll('.message__rating').length === before + 1, `an answer to ${text}`);
}

test('an answer is shown from its question on, however long it is', async () => {
  const tops = new Map([['First?', 0], ['Second?', 900]]);
  Object.defineProperty(HTMLElement.prototype, 'offsetTop', {
    get(this: HTMLElement) {
      return 16 + (tops.get(this.querySelector('rich-text')?.textContent ?? '') ?? 0);
    },
  });
  answering('A long answer.');
  const panel = await opened();

  await ask(panel, 'First?');
  assert.equal(panel.querySelector('.tutor__log')!.scrollTop, 0);

  await ask(panel, 'Second?');
  await until(() => panel.querySelector('.tutor__log')!.scrollTop === 900, 'the second question at the top');
});

test('an answer is read out in words, not in the marks that set its formulas', async () => {
  answering('**Try it.** Then $x^2 \\le 9$.');
  const panel = await opened();
  const region = document.createElement('p');
  region.id = 'announcements';
  document.body.append(region);

  await ask(panel, 'How?');

  await until(() => region.textContent !== '', 'the answer is said');
  assert.equal(region.textContent, 'Try it. Then x squared is at most 9.');
});
