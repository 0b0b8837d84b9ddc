import './helpers/dom.ts';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { until } from './helpers/server.ts';

await import('../src/tutor/tutor-panel.ts');
type TutorPanel = import('../src/tutor/tutor-panel.ts').TutorPanel;

const events = (...said: [string, object][]): Response =>
  new Response(said.map(([event, data]) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join(''), { headers: { 'Content-Type': 'text/event-stream' } });

test('an answer is shown from its question on, however long it is', async () => {
  const tops = new Map([['First?', 0], ['Second?', 900]]);
  Object.defineProperty(HTMLElement.prototype, 'offsetTop', {
    get(this: HTMLElement) {
      return this.classList.contains('tutor__log') ? 50 : 66 + (tops.get(this.querySelector('rich-text')?.textContent ?? '') ?? 0);
    },
  });
  globalThis.fetch = (async (path: string) =>
    path.endsWith('/messages')
      ? events(['token', { text: 'A long answer.' }], ['done', { messageId: 'm' }])
      : new Response('{"id":"t"}', { headers: { 'Content-Type': 'application/json' } })) as typeof fetch;
  const panel = document.createElement('tutor-panel') as TutorPanel;
  Object.assign(panel, { courseId: 'c', lessonId: 'c.l', open: true });
  document.body.append(panel);
  await panel.updateComplete;
  const ask = async (text: string, answers: number): Promise<void> => {
    const input = panel.querySelector('textarea')!;
    input.value = text;
    input.form!.requestSubmit();
    await until(() => panel.querySelectorAll('.message__rating').length === answers, `an answer to ${text}`);
  };

  await ask('First?', 1);
  assert.equal(panel.querySelector('.tutor__log')!.scrollTop, 0);

  await ask('Second?', 2);
  await until(() => panel.querySelector('.tutor__log')!.scrollTop === 900, 'the second question at the top');
});
