import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '../../kernel/json.ts';
import { expectedValue, valueAt } from './expected-value.ts';

const matches = (literal: string, value: JsonValue | undefined) =>
  expectedValue('any', literal, '7001').matches(value);

test('a value is expected as JSON, by its kind, by an item of a list, or as the DN', () => {
  assert.ok(matches('"Ready"', 'Ready') && !matches('"Ready"', 'NotReady'));
  assert.ok(matches('false', false) && !matches('false', undefined));
  assert.ok(matches('a text', 'x') && !matches('a text', '') && !matches('a text', 1));
  assert.ok(matches('a number', 0) && !matches('a number', '0'));
  assert.ok(matches('a list', []) && !matches('a list', {}));
  assert.ok(matches('an object', {}) && !matches('an object', []));
  const either = 'a list or an object';
  assert.ok(matches(either, []) && matches(either, {}) && !matches(either, 'a'));
  assert.ok(matches('a list, if there', []) && matches('a list, if there', undefined));
  assert.ok(!matches('a list, if there', {}));
  assert.ok(matches('with "a"', ['b', 'a']) && !matches('with "a"', 'a'));
  assert.ok(matches('the DN', '7001') && !matches('the DN', 7001));
});

test('anything else is an error of the feature, and told', () => {
  assert.throws(() => expectedValue('any', 'ready', '7001'), { code: 'FEATURE_LITERAL' });
});

test('a place is found through objects; what is not there is nothing', () => {
  const whole = { call: { state: 'Dialing', parties: [{ number: '1' }] } };
  assert.equal(valueAt(whole, 'call.state'), 'Dialing');
  assert.equal(valueAt(whole, 'call.parties.number'), undefined);
  assert.equal(valueAt(undefined, 'call'), undefined);
});
