import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitCodes } from './exit-codes.ts';
import { KitError } from './kit-error.ts';

const message = 'Something is wrong.';

test('the table says whose fault an error is, and the exit code of the command', () => {
  const called = new KitError({ code: 'USAGE', message, hint: 'Call it so.' });
  assert.deepEqual([called.culprit, called.exitCode, called.hint], ['call', exitCodes.usage, 'Call it so.']);
  const refused = new KitError({ code: 'LINK_REFUSED', message, hint: 'Start it.' });
  assert.deepEqual([refused.culprit, refused.exitCode], ['environment', exitCodes.error]);
});

test('a fixed hint comes from the table', () => {
  assert.match(new KitError({ code: 'USAGE_FAULT', message }).hint, /lists them all/);
});

test('an unknown code, and an error without a hint, do not compile', () => {
  // @ts-expect-error the codes are a closed list
  assert.throws(() => new KitError({ code: 'NO_SUCH_CODE', message }).hint);
  // @ts-expect-error USAGE has no hint of its own in the table
  assert.equal(new KitError({ code: 'USAGE', message }).code, 'USAGE');
});
