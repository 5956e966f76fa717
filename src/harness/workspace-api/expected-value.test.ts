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

test('kinds that are written with JSON: not, one of, a list that contains an object, and pairs', () => {
  assert.ok(matches('not "x"', 'y'));
  assert.ok(!matches('not "x"', 'x') && !matches('not "x"', undefined));
  assert.ok(matches('one of ["x","y"]', 'y') && !matches('one of ["x","y"]', 'z'));
  const parties = [{ number: '7002', role: 'Destination' }];
  assert.ok(matches('containing {"number":"7002"}', parties));
  assert.ok(!matches('containing {"number":"7003"}', parties));
  const pairs = [
    { key: 'topic', type: 'str', value: 'renewal' },
    { key: 'of the switch', type: 'int', value: 1 },
  ];
  assert.ok(matches('the pairs {"topic":"renewal","region":null,"of the switch":"1"}', pairs));
  assert.ok(!matches('the pairs {"topic":null}', pairs), 'it should not be there');
  assert.ok(!matches('the pairs {"topic":"renewal"}', [...pairs, ...pairs]), 'it is there twice');
});
