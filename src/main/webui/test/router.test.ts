import { test } from 'node:test';
import assert from 'node:assert/strict';
import { match } from '../src/app/router.ts';
import { ownAddress } from '../src/pages/forms.ts';

const routes = [{ pattern: '/' }, { pattern: '/courses' }, { pattern: '/courses/:course' }, { pattern: '/courses/:course/lessons/:lesson' }];

test('the root is a route of its own', () => {
  assert.equal(match(routes, '/')?.route.pattern, '/');
});

test('parameters come decoded', () => {
  const found = match(routes, '/courses/a%2Fb/lessons/7');

  assert.equal(found?.route.pattern, '/courses/:course/lessons/:lesson');
  assert.deepEqual(found?.params, { course: 'a/b', lesson: '7' });
});

test('a slash at the end changes nothing', () => {
  assert.equal(match(routes, '/courses/')?.route.pattern, '/courses');
});

test('an address of nobody has no route', () => {
  assert.equal(match(routes, '/courses/1/unknown'), undefined);
});

test('a broken escape is taken as it stands', () => {
  assert.deepEqual(match(routes, '/courses/%zz')?.params, { course: '%zz' });
});

test('signing in leads to our own addresses only', () => {
  const origin = 'https://tutor.example';

  assert.equal(ownAddress('/courses/1?x=2', origin), '/courses/1?x=2');
  assert.equal(ownAddress('//evil.example/x', origin), '/');
  assert.equal(ownAddress('https://evil.example', origin), '/');
  assert.equal(ownAddress('/\\evil.example', origin), '/');
  assert.equal(ownAddress('javascript:alert(1)', origin), '/');
});
