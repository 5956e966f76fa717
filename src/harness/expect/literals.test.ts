import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { LiteralContext } from './literal-context.ts';
import { parseMatcher, parseValue } from './literals.ts';

const context: LiteralContext = {
  applicationId: 4101,
  now: 1_900_000_000_123,
  referenceId: 7,
  record: { GSW_RECORD_HANDLE: 12, GSW_PHONE: '5550101' },
  firstRecord: { GSW_RECORD_HANDLE: 11 },
  chainedRecord: { GSW_RECORD_HANDLE: 13 },
  recordWith: (phone) => (phone === '5550191' ? { GSW_RECORD_HANDLE: 56 } : undefined),
  recordOf: (name) => (name === 'Ben' ? { GSW_RECORD_HANDLE: 34 } : undefined),
  scriptId: () => 901,
};

const values: readonly (readonly [string, KeyValue | undefined])[] = [
  ['"text"', 'text'],
  ['""', ''],
  ['"12"', '12'],
  ['12', 12],
  ['-5', -5],
  ['absent', undefined],
  ['the application id', 4101],
  ['another application id', 4102],
  ['the reference id', 7],
  ['the handle', 12],
  ["Ben's handle", 34],
  ['the handle of 5550191', 56],
  ["the record's GSW_PHONE", '5550101'],
  ["the record's GSW_CHAIN_ATTR", undefined],
  ["the first record's GSW_RECORD_HANDLE", 11],
  ["the chained record's GSW_RECORD_HANDLE", 13],
  ["Ben's GSW_RECORD_HANDLE", 34],
  ['the script "Sales talk"', 901],
];

for (const [literal, value] of values) {
  test(`${literal} is ${JSON.stringify(value)}, to be sent and to be matched`, () => {
    assert.equal(parseValue(literal, context), value);
    assert.equal(parseMatcher(literal, context).matches(value), true);
  });
}

const matches: readonly (readonly [string, KeyValue | undefined, boolean])[] = [
  ['about the Unix time in 30 minutes', 1_900_001_800, true],
  ['about the Unix time in 30 minutes', 1_900_001_740, true],
  ['about the Unix time in 30 minutes', 1_900_001_920, true],
  ['about the Unix time in 30 minutes', 1_900_001_739, false],
  ['about the Unix time in 30 minutes', 1_900_001_921, false],
  ['about the Unix time in 30 minutes', '1900001800', false],
  ['12', '12', false],
  ["the record's GSW_RECORD_HANDLE", 12, true],
  ["the record's GSW_RECORD_HANDLE", 34, false],
  ["the record's GSW_CALL_ATTEMPT_GUID", undefined, true],
  ["the record's GSW_CALL_ATTEMPT_GUID", 'F', false],
  ["the record's GSW_RECORD_HANDLE, where both carry it", 12, true],
  ["the record's GSW_RECORD_HANDLE, where both carry it", 34, false],
  ["the record's GSW_RECORD_HANDLE, where both carry it", undefined, true],
  ["the record's GSW_CALL_ATTEMPT_GUID, where both carry it", 'F', true],
  ['"12"', 12, false],
  ['absent', '', false],
  ['any', 0, true],
  ['any', undefined, false],
  ['any Int', 3, true],
  ['any Int', '3', false],
  ['any String', '', true],
  ['any text', '', false],
  ['any text', 'a', true],
  ['one of 3, 7', 7, true],
  ['one of 3, 7', '7', false],
  ['at least 0', 0, true],
  ['at least 0', -1, false],
  ['at least 0', '5', false],
  ['not 5', 6, true],
  ['not 5', 5, false],
  ['matching /^\\d+$/', '42', true],
  ['matching /^\\d+$/', 42, false],
];

for (const [literal, value, expected] of matches) {
  test(`${literal} ${expected ? 'matches' : 'does not match'} ${JSON.stringify(value)}`, () => {
    assert.equal(parseMatcher(literal, context).matches(value), expected);
  });
}

test('a value may be written by the name that the enumeration of its key gives it', () => {
  assert.equal(parseValue('Canceled', context, 'record_status'), 5);
  assert.equal(parseValue('Busy', context, 'GSW_CALL_RESULT'), 6);
  const matcher = parseMatcher('one of Updated, Chain Updated', context, 'record_status');
  assert.deepEqual(
    [3, 7, 5].map((value) => matcher.matches(value)),
    [true, true, false],
  );
  assert.equal(parseMatcher('not Canceled', context, 'record_status').matches(5), false);
});

test('a name that no value of the key has is an error of the feature, with the names that there are', () => {
  const wrong = { code: 'FEATURE_LITERAL', message: /"Busy".*record_status/, hint: /Ready, Retrieved/ };
  assert.throws(() => parseValue('Busy', context, 'record_status'), wrong);
  assert.throws(() => parseMatcher('not Busy', context, 'record_status'), wrong);
  assert.throws(() => parseValue('Canceled', context), { code: 'FEATURE_LITERAL' });
});

test('what is no literal is an error of the feature, with a hint', () => {
  assert.throws(() => parseValue('some text without quotes', context), { code: 'FEATURE_LITERAL' });
});

test('a handle can be named only once a record has come', () => {
  assert.throws(() => parseValue("Ana's handle", context), { code: 'PRODUCT_GAVE_NO_RECORD' });
});
