import { test } from 'node:test';
import assert from 'node:assert/strict';
import { uuidv7 } from '../src/api/uuid.ts';

test('a key is a UUID of version 7 that begins with its time', () => {
  const key = uuidv7(0x0123456789ab, new Uint8Array(16).fill(0xff));

  assert.equal(key, '01234567-89ab-7fff-bfff-ffffffffffff');
});

test('two keys of one moment differ', () => {
  assert.notEqual(uuidv7(1), uuidv7(1));
});
