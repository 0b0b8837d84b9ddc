import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { ServerEvent } from '../src/api/sse.ts';
import { Problem } from '../src/api/problem.ts';
import { Conversation } from '../src/tutor/conversation.ts';

const event = (name: string, data: unknown): ServerEvent => ({ event: name, data: JSON.stringify(data) });

function conversationHearing(events: readonly ServerEvent[], rated: unknown[] = []): { conversation: Conversation; opened: unknown[] } {
  const opened: unknown[] = [];
  const calls = {
    open: async (about: unknown) => (opened.push(about), { id: 'talk' }),
    ask: async function* (_id: string, _text: string, signal: AbortSignal) {
      for (const one of events) {
        if (signal.aborted) {
          throw new DOMException('stopped', 'AbortError');
        }
        yield one;
      }
    },
    rate: async (...call: unknown[]) => void rated.push(call),
  };
  return { conversation: new Conversation({ courseId: 'c', itemId: 'i' }, () => {}, calls), opened };
}

test('an answer grows out of its sentences and citations', async () => {
  const citation = { lessonId: 'l', title: 'Balance', quote: 'Keep it level.' };
  const { conversation } = conversationHearing([
    event('token', { text: 'Look' }),
    event('token', { text: ' here.' }),
    event('citation', citation),
    event('done', { messageId: 'm1' }),
  ]);

  await conversation.ask('Help');

  assert.deepEqual(conversation.said, [
    { by: 'student', text: 'Help', citations: [], state: 'done' },
    { by: 'tutor', text: 'Look here.', citations: [citation], state: 'done', id: 'm1' },
  ]);
  assert.equal(conversation.busy, false);
});

test('one conversation is opened, however much is asked', async () => {
  const { conversation, opened } = conversationHearing([event('token', { text: 'Yes?' })]);

  await conversation.ask('One');
  await conversation.ask('Two');

  assert.deepEqual(opened, [{ courseId: 'c', itemId: 'i' }]);
});

test('what was said before stopping stays', async () => {
  const { conversation } = conversationHearing([event('token', { text: 'First.' }), event('token', { text: ' Second.' })]);

  const asked = conversation.ask('Help');
  await new Promise((done) => setImmediate(done));
  conversation.stop();
  await asked;

  assert.equal(conversation.problem, undefined);
  assert.equal(conversation.busy, false);
});

test('an error in the stream is shown, and an empty answer is taken away', async () => {
  const { conversation } = conversationHearing([event('error', { status: 503, detail: 'The tutor is resting.' })]);

  await conversation.ask('Help');

  assert.deepEqual(conversation.said.map(({ by }) => by), ['student']);
  assert.ok(conversation.problem instanceof Problem);
  assert.equal(conversation.problem.message, 'The tutor is resting.');
});

test('a rating is sent once and remembered', async () => {
  const rated: unknown[] = [];
  const { conversation } = conversationHearing([event('token', { text: 'So.' }), event('done', { messageId: 'm1' })], rated);
  await conversation.ask('Help');

  await conversation.rate(conversation.said[1]!, -1);

  assert.deepEqual(rated, [['m1', -1]]);
  assert.equal(conversation.said[1]?.rating, -1);
});
