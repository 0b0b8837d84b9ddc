import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ApiClient, cookie, queryString } from '../src/api/client.ts';
import { Problem } from '../src/api/problem.ts';

interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

function clientAnswering(...answers: Response[]): { client: ApiClient; calls: Call[] } {
  return clientWith('other=1; XSRF-TOKEN=a%2Fb', ...answers);
}

function clientWith(cookies: string, ...answers: Response[]): { client: ApiClient; calls: Call[] } {
  const calls: Call[] = [];
  const client = new ApiClient({
    fetch: async (url, init = {}) => {
      calls.push({ url: String(url), init });
      return answers.shift()!;
    },
    cookies: () => cookies,
    newKey: () => 'key-1',
  });
  return { client, calls };
}

const json = (body: unknown, status = 200, type = 'application/json', headers = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type, ...headers } });

const header = (call: Call | undefined, name: string): string | null => new Headers(call?.init.headers).get(name);

test('a read carries neither token nor key', async () => {
  const { client, calls } = clientAnswering(json({ items: [] }));

  const page = await client.get('/courses', { query: { q: 'linear equations', category: '', limit: 6 } });

  assert.deepEqual(page, { items: [] });
  assert.equal(calls[0]?.url, '/api/v1/courses?q=linear+equations&limit=6');
  assert.equal(header(calls[0], 'X-XSRF-TOKEN'), null);
  assert.equal(header(calls[0], 'Idempotency-Key'), null);
});

test('somebody signed in sees no list that the browser kept for a visitor', async () => {
  const signedIn = clientWith('XSRF-TOKEN=a', json({ items: [] }));
  const visitor = clientWith('', json({ items: [] }));

  await signedIn.client.get('/courses');
  await visitor.client.get('/courses');

  assert.equal(signedIn.calls[0]?.init.cache, 'no-cache');
  assert.equal(visitor.calls[0]?.init.cache, undefined);
});

test('what must count is asked for past everything that the browser keeps', async () => {
  const { client, calls } = clientWith('XSRF-TOKEN=a', json({ enrollmentCount: 1 }));

  await client.get('/courses/c', { fresh: true });

  assert.equal(calls[0]?.init.cache, 'no-store');
});

test('a post carries the token of the cookie and a key', async () => {
  const { client, calls } = clientAnswering(json({ id: 'e1' }, 201));

  await client.post('/enrollments', { courseId: 'c1' });

  assert.equal(header(calls[0], 'X-XSRF-TOKEN'), 'a/b');
  assert.equal(header(calls[0], 'Idempotency-Key'), 'key-1');
  assert.equal(header(calls[0], 'Content-Type'), 'application/json');
  assert.equal(calls[0]?.init.body, '{"courseId":"c1"}');
});

test('a repeated post keeps the key of its first try', async () => {
  const { client, calls } = clientAnswering(json({ correct: true }));

  await client.post('/practice/attempts', {}, { idempotencyKey: 'the-first' });

  assert.equal(header(calls[0], 'Idempotency-Key'), 'the-first');
});

test('an upload leaves its content type to the browser', async () => {
  const { client, calls } = clientAnswering(json({ job: 'j1' }, 202));

  await client.post('/courses/import', new FormData());

  assert.equal(header(calls[0], 'Content-Type'), null);
});

test('an answer without a body is undefined', async () => {
  const { client } = clientAnswering(new Response(null, { status: 204 }), new Response('', { status: 202 }));

  assert.equal(await client.post('/auth/logout', undefined), undefined);
  assert.equal(await client.post('/auth/register', {}), undefined);
});

test('a problem says what is wrong, field by field', async () => {
  const body = { status: 400, title: 'Bad Request', detail: 'Please correct the fields.', traceId: 't-1', errors: [{ field: 'email', message: 'is not an address' }] };
  const { client } = clientAnswering(json(body, 400, 'application/problem+json'));

  await assert.rejects(client.post('/auth/register', {}), (problem: Problem) => {
    assert.equal(problem.message, 'Please correct the fields.');
    assert.equal(problem.of('email'), 'is not an address');
    assert.equal(problem.of('password'), undefined);
    assert.equal(problem.traceId, 't-1');
    return true;
  });
});

test('a refusal for now says for how long', async () => {
  const { client } = clientAnswering(json({ detail: 'Too many.' }, 429, 'application/problem+json', { 'Retry-After': '17' }));

  await assert.rejects(client.get('/courses'), { status: 429, retryAfterSeconds: 17 });
});

test('an answer that is no JSON is a problem too', async () => {
  const { client } = clientAnswering(new Response('<html>', { status: 502, statusText: 'Bad Gateway', headers: { 'Content-Type': 'text/html' } }));

  await assert.rejects(client.get('/courses'), { status: 502, message: '502 Bad Gateway' });
});

test('no answer at all is a problem of status 0', async () => {
  const client = new ApiClient({ fetch: () => Promise.reject(new TypeError('failed')), cookies: () => '', newKey: () => '' });

  await assert.rejects(client.get('/courses'), { status: 0, code: 'offline' });
});

test('a lost session is told once per answer', async () => {
  const { client } = clientAnswering(json({}, 401, 'application/problem+json'));
  let told = 0;
  client.onUnauthorized = () => told++;

  await assert.rejects(client.get('/users/me'));

  assert.equal(told, 1);
});

test('a cookie is found by its whole name', () => {
  assert.equal(cookie('NOT-XSRF-TOKEN=1; XSRF-TOKEN=2', 'XSRF-TOKEN'), '2');
  assert.equal(cookie('', 'XSRF-TOKEN'), undefined);
});

test('an empty query leaves no question mark', () => {
  assert.equal(queryString({ q: '', category: undefined }), '');
});

test('a form shows the fields it has, and the notice the others', () => {
  const problem = new Problem(400, 'Wrong.', { errors: [{ field: 'email', message: 'a' }, { field: 'locale', message: 'b' }], traceId: 't' });

  const rest = problem.besides(['email']);

  assert.deepEqual(rest.errors, [{ field: 'locale', message: 'b' }]);
  assert.equal(rest.traceId, 't');
});
