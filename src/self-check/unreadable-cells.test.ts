import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unreadableCells } from './unreadable-cells.ts';

test('a name that no value of the key has is found, in rows, in columns and in sentences', () => {
  const found = unreadableCells([
    'Then the record has:\n  | field         | value         |\n  | record_status | Cancelled     |\n  | call_result   | not Busy      |',
    'Given records:\n  | contact_info | record_type |\n  | 5550101      | Generic     |\n  | 5550102      |             |',
    'When Ana sends X with GSW_CALL_RESULT set to Bussy',
  ]);
  assert.deepEqual(found, ['record_status: Cancelled', 'record_type: Generic', 'GSW_CALL_RESULT: Bussy']);
});

test('names, literals, lists of them and keys without names are read', () => {
  const rows = ['record_status | one of Ready, Retrieved', 'GSW_PHONE_TYPE | 99', 'GSW_PHONE | whatever'];
  const table = ['key | value', ...rows].map((row) => `  | ${row} |`).join('\n');
  assert.deepEqual(unreadableCells([`Then it carries:\n${table}`]), []);
});
