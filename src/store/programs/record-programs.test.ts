import assert from 'node:assert/strict';
import { it } from 'node:test';
import { postgresDialect } from '../postgres/postgres-dialect.ts';
import { rowOfRecord } from '../queries/call-record-row.ts';
import { callingListTable } from '../queries/calling-list-table.ts';
import { list, record } from '../suite/store-bench.ts';
import { createKnownTables } from './known-tables.ts';
import { readRecords } from './record-programs.ts';

it('a list is read that has more records than a function can have arguments', () => {
  const tables = createKnownTables(postgresDialect);
  tables.lists.set(list.name, callingListTable(list));
  const program = readRecords(tables, { verb: 'read', list: list.name });
  program.next();
  const rows = new Array(250_000).fill(rowOfRecord(record(1)));
  const { value } = program.next({ rows, changes: 0 });
  assert.ok(Array.isArray(value));
  assert.equal(value.length, rows.length);
});
