import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createSqliteStore } from './sqlite-store.ts';
import { recordStoreSuite } from './store-suite.ts';
import { withdrawalSuite } from './withdrawal-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-store-'));
after(() => rmSync(folder, { recursive: true }));

recordStoreSuite('SQLite in memory', () => createSqliteStore({ file: ':memory:' }));
withdrawalSuite('SQLite in memory', () => createSqliteStore({ file: ':memory:' }));

let files = 0;
recordStoreSuite('SQLite in a file', () => {
  files += 1;
  return createSqliteStore({ file: join(folder, `${files}.db`) });
});

test('a file that cannot be opened is a clear error', () => {
  assert.throws(() => createSqliteStore({ file: join(folder, 'none', 'x.db') }), { code: 'STORE_OPEN' });
});
