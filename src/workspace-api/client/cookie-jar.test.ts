import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CookieJar } from './cookie-jar.ts';

it('a jar sends the cookies of a path, and forgets those that the server takes back', () => {
  const jar = new CookieJar();
  assert.equal(jar.for('/'), undefined);
  jar.take(['A=1; Path=/workspace/v3; HttpOnly', 'B=2=3; Secure', 'no cookie', 'C=4; Path=/other']);
  assert.equal(jar.for('/workspace/v3/notifications'), 'A=1; B=2=3');
  assert.equal(jar.for('/workspace/v30'), 'B=2=3');
  jar.take(['A=; Path=/workspace/v3; Max-Age=0', 'B=; Expires=Thu, 01 Jan 1970 00:00:00 GMT']);
  assert.equal(jar.for('/workspace/v3/x'), undefined);
});
