import { test } from 'node:test';
import assert from 'node:assert/strict';
import { eventsOf, type ServerEvent } from '../src/api/sse.ts';

async function read(...chunks: (string | Uint8Array)[]): Promise<ServerEvent[]> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      chunks.forEach((chunk) => controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk));
      controller.close();
    },
  });
  return Array.fromAsync(eventsOf(body));
}

test('events come in order with their names and data', async () => {
  const events = await read('event: token\ndata: {"text":"Hi"}\n\nevent: done\ndata: {}\nid: 7\n\n');

  assert.deepEqual(events, [
    { event: 'token', data: '{"text":"Hi"}' },
    { event: 'done', data: '{}', id: '7' },
  ]);
});

test('a chunk may end anywhere', async () => {
  const whole = 'event: token\r\ndata: one\r\ndata: two\r\n\r\nevent: done\r\ndata: x\r\n\r\n';

  const events = await read(...whole);

  assert.deepEqual(events, [
    { event: 'token', data: 'one\ntwo' },
    { event: 'done', data: 'x' },
  ]);
});

test('a character cut in two is whole again', async () => {
  const bytes = new TextEncoder().encode('data: √2 ≤ π\n\n');

  const events = await read(bytes.slice(0, 7), bytes.slice(7, 14), bytes.slice(14));

  assert.deepEqual(events, [{ event: 'message', data: '√2 ≤ π' }]);
});

test('comments and keep-alives are no events', async () => {
  assert.deepEqual(await read(': keep-alive\n\n', 'retry: 100\n\n', 'data:x\n\n'), [{ event: 'message', data: 'x' }]);
});

test('what stands at the end without an empty line counts', async () => {
  assert.deepEqual(await read('event: done\ndata: last'), [{ event: 'done', data: 'last' }]);
});
