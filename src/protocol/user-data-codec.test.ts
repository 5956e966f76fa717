import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { JsonValue } from '../kernel/json.ts';
import { anyUserData } from './any-user-data.fixture.ts';
import { decodeUserData, encodeUserData, maximumNesting, type UserDataForm } from './user-data-codec.ts';

function problemOf(json: JsonValue, form: UserDataForm): string {
  const decoded = decodeUserData(json, form);
  assert.ok('problem' in decoded, 'has a problem');
  return decoded.problem;
}

function overTheWire(json: JsonValue): JsonValue {
  return JSON.parse(JSON.stringify(json)) as JsonValue;
}

describe('the codec of user data', () => {
  for (const form of ['object', 'pairs'] as const) {
    it(`gives back what it was given, as ${form}`, () => {
      fc.assert(
        fc.property(anyUserData, (userData) => {
          const decoded = decodeUserData(overTheWire(encodeUserData(userData, form)), form);
          assert.deepEqual(decoded, { userData });
        }),
      );
    });
  }

  it('writes pairs as Genesys writes them', () => {
    assert.deepEqual(
      encodeUserData({ GSW_RECORD_HANDLE: 12, GSW_PHONE: '5550101', more: { a: 1 } }, 'pairs'),
      [
        { key: 'GSW_RECORD_HANDLE', type: 'int', value: 12 },
        { key: 'GSW_PHONE', type: 'str', value: '5550101' },
        { key: 'more', type: 'kvlist', value: [{ key: 'a', type: 'int', value: 1 }] },
      ],
    );
  });

  it('takes the first of repeated keys (ruling 26)', () => {
    const pairs = [1, 2].map((value) => ({ key: 'GSW_RECORD_HANDLE', type: 'int', value }));
    assert.deepEqual(decodeUserData(pairs, 'pairs'), { userData: { GSW_RECORD_HANDLE: 1 } });
  });

  it('names the key whose value is neither Int, String nor list', () => {
    for (const value of [1.5, true, null, [], 2 ** 53, 1e300]) {
      assert.match(problemOf({ good: 1, list: { bad: value } }, 'object'), /userData\.list\.bad is /);
    }
  });

  it('names the pair whose value is not of its type', () => {
    const wrong = [
      { type: 'int', value: '12' },
      { type: 'int', value: 1.5 },
      { type: 'int', value: 2 ** 53 },
      { type: 'str', value: 12 },
      { type: 'str' },
      { type: 'kvlist', value: {} },
      { type: 'float', value: 1 },
      { value: 1 },
    ];
    for (const pair of wrong) assert.match(problemOf([{ key: 'bad', ...pair }], 'pairs'), /userData\.bad /);
    for (const pair of [1, null, {}, { key: 1 }, []])
      assert.match(problemOf([pair], 'pairs'), /userData\[0\] /);
  });

  it('refuses what is no list of keys and values', () => {
    for (const json of [null, 'text', 1, true]) {
      assert.match(problemOf(json, 'object'), /^userData is /);
      assert.match(problemOf(json, 'pairs'), /^userData is /);
    }
    assert.match(problemOf([], 'object'), /^userData is an array/);
    assert.match(problemOf({}, 'pairs'), /^userData is an object/);
  });

  it('refuses lists that are nested too deep, however deep', () => {
    const nested = (depth: number): JsonValue =>
      JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`) as JsonValue;
    assert.ok('userData' in decodeUserData(nested(maximumNesting), 'object'));
    assert.match(problemOf(nested(maximumNesting + 1), 'object'), /nested deeper/);
    assert.match(problemOf(nested(5_000), 'object'), /nested deeper/);
  });

  it('keeps a key named __proto__ as a key like others', () => {
    const text = '{"__proto__":{"GSW_PHONE":"5550101"},"constructor":"text"}';
    const decoded = decodeUserData(JSON.parse(text) as JsonValue, 'object');
    assert.ok('userData' in decoded);
    assert.equal(decoded.userData.GSW_PHONE, undefined);
    const pairs = decodeUserData(encodeUserData(decoded.userData, 'pairs'), 'pairs');
    assert.ok('userData' in pairs);
    assert.equal(pairs.userData.GSW_PHONE, undefined);
    assert.equal(JSON.stringify(pairs.userData), text);
    assert.equal(Object.hasOwn(Object.prototype, 'GSW_PHONE'), false);
  });
});
