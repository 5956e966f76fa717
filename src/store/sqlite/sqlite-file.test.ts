import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import type { RecordStore, StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { list, record } from '../suite/store-bench.ts';
import { createSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-file-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
function newFile(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

/** Somebody else's connection to the same file. */
function stranger(file: string, sql: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec(sql);
  return database;
}

const run = (store: RecordStore, command: StoreCommand): Promise<StoreResult> =>
  new Promise((resolve) => store.execute(command, resolve));

describe('a SQLite file', () => {
  it('may only be read by its owner', () => {
    const file = newFile();
    createSqliteStore({ file }).close();
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('belongs to one server, until that ends', async () => {
    const file = newFile();
    const first = createSqliteStore({ file });
    assert.throws(() => createSqliteStore({ file }), {
      code: 'STORE_IN_USE',
      message: /Another server works/,
    });
    await first.close();
    await createSqliteStore({ file }).close();
  });

  it('is waited for at the start if another program has locked it, and then reported as such', () => {
    const file = newFile();
    const other = stranger(file, 'begin exclusive');
    assert.throws(() => createSqliteStore({ file, longestWait: 30 }), {
      code: 'STORE_LOCKED',
      message: /is locked by another program/,
    });
    other.close();
    createSqliteStore({ file }).close();
  });

  it('is waited for by commands, which are then carried out in their order', async () => {
    const file = newFile();
    const store = createSqliteStore({ file });
    await run(store, { verb: 'createList', list });
    const other = stranger(file, 'begin immediate');
    const inserted = run(store, { verb: 'insert', list: list.name, records: [record(1), record(2)] });
    const read = run(store, { verb: 'read', list: list.name });
    await new Promise((resolve) => setTimeout(resolve, 30)); // the first attempt is over
    other.exec('commit');
    other.close();
    assert.equal((await inserted).ok, true);
    const result = await read;
    assert.deepEqual(result.ok && result.records.map((row) => row.record_id), [1, 2]);
    await store.close();
  });

  it('is written once for all that is asked at the same time, and before it is answered', async () => {
    const file = newFile();
    const store = createSqliteStore({ file });
    await run(store, { verb: 'createList', list });
    const ids = Array.from({ length: 200 }, (_, n) => n + 1);
    await run(store, { verb: 'insert', list: list.name, records: ids.map((id) => record(id)) });
    const before = statSync(`${file}-wal`).size;
    const update = (record_id: number) =>
      run(store, { verb: 'update', list: list.name, changes: [{ record_id, attempt: 1 }] });
    const answers = await Promise.all(ids.map(update));
    assert.ok(answers.every(({ ok }) => ok));
    const pages = (statSync(`${file}-wal`).size - before) / 4096;
    assert.ok(pages < 100, `${pages} pages for 200 updates`);
    const other = stranger(file, 'select 1');
    const { n } = other.prepare(`select count(*) as n from ${list.table} where attempt = 1`).get() ?? {};
    assert.equal(n, 200);
    other.close();
    await store.close();
  });

  it('fails one command without those that were asked at the same time', async () => {
    const file = newFile();
    const store = createSqliteStore({ file });
    await run(store, { verb: 'createList', list });
    await run(store, { verb: 'insert', list: list.name, records: [record(1), record(2)] });
    const changes = (...ids: number[]) => ids.map((record_id) => ({ record_id, attempt: 7 }));
    const answers = await Promise.all([
      run(store, { verb: 'update', list: list.name, changes: changes(1) }),
      run(store, { verb: 'update', list: list.name, changes: changes(2, 99) }),
      run(store, { verb: 'insert', list: list.name, records: [record(3), record(1)] }),
      run(store, { verb: 'insert', list: list.name, records: [record(4)] }),
      run(store, { verb: 'read', list: list.name }),
    ]);
    assert.deepEqual(
      answers.map(({ ok }) => ok),
      [true, false, false, true, true],
    );
    const [, , , , read] = answers;
    const rows = read?.ok ? read.records.map((row) => [row.record_id, row.attempt]) : [];
    assert.deepEqual(rows, [
      [1, 7],
      [2, 0],
      [4, 0],
    ]);
    await store.close();
  });

  it('has what was asked before it was closed', async () => {
    const file = newFile();
    const store = createSqliteStore({ file });
    await run(store, { verb: 'createList', list });
    const inserted = run(store, { verb: 'insert', list: list.name, records: [record(1)] });
    await store.close();
    assert.equal((await inserted).ok, true);
  });

  it('fails a command if the other program does not let go of it, and then works again', async () => {
    const file = newFile();
    const store = createSqliteStore({ file, longestWait: 60 });
    await run(store, { verb: 'createList', list });
    const other = stranger(file, 'begin immediate');
    const refused = await run(store, { verb: 'insert', list: list.name, records: [record(1)] });
    assert.match(refused.ok ? '' : refused.reason, /locked/);
    other.exec('commit');
    assert.equal((await run(store, { verb: 'insert', list: list.name, records: [record(1)] })).ok, true);
    other.close();
    await store.close();
  });

  it('is refused if a later kit made it', async () => {
    const file = newFile();
    await createSqliteStore({ file }).close();
    stranger(file, 'update ocs_tck_schema set version = 99').close();
    assert.throws(() => createSqliteStore({ file }), { code: 'STORE_NEWER', message: /version 99/ });
  });

  it('of the first version is brought to the last', async () => {
    const file = newFile();
    await createSqliteStore({ file }).close();
    const first = 'update ocs_tck_schema set version = 1';
    stranger(file, `${first}; drop table ocs_tck_instance; drop table ocs_tck_application`).close();
    await createSqliteStore({ file }).close();
    const database = stranger(file, 'select * from ocs_tck_application');
    assert.deepEqual({ ...database.prepare('select version from ocs_tck_schema').get() }, { version: 2 });
    database.close();
  });
});
