import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { keptStoreSuite } from '../suite/kept-store-suite.ts';
import { recordStoreSuite } from '../suite/store-suite.ts';
import { withdrawalSuite } from '../suite/withdrawal-suite.ts';
import { createSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-store-'));
after(() => rmSync(folder, { recursive: true }));

recordStoreSuite('SQLite in memory', () => createSqliteStore({ file: ':memory:' }));
withdrawalSuite('SQLite in memory', () => createSqliteStore({ file: ':memory:' }));

let files = 0;
recordStoreSuite('SQLite in a file', () => {
  files += 1;
  return createSqliteStore({ file: join(folder, `${files}.db`) });
});

keptStoreSuite('SQLite in a file', async () => {
  files += 1;
  const file = join(folder, `${files}.db`);
  return {
    open: async () => createSqliteStore({ file }),
    stranger: async (sql) => {
      const database = new DatabaseSync(file);
      const rows = database.prepare(sql).all();
      database.close();
      return rows;
    },
  };
});

test('a file that cannot be opened is a clear error', () => {
  assert.throws(() => createSqliteStore({ file: join(folder, 'none', 'x.db') }), { code: 'STORE_OPEN' });
});
