import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { SqliteConnection } from './sqlite-connection.ts';

let connection: SqliteConnection;
beforeEach(() => {
  connection = new SqliteConnection(':memory:');
  connection.database.exec('create table number (value integer primary key)');
});

const insert = (value: number): void => connection.database.exec(`insert into number values (${value})`);
const values = () =>
  connection.database
    .prepare('select value from number')
    .all()
    .map(({ value }) => value);

test('what fails halfway leaves nothing, and the next work begins afresh', () => {
  const halfway = () => {
    insert(1);
    throw new Error('halfway');
  };
  assert.throws(() => connection.atomically(halfway), /halfway/);
  connection.atomically(() => insert(2));
  assert.deepEqual(values(), [2]);
});

test('where the database has rolled back itself, its own error is told', () => {
  const refused = () => {
    insert(1);
    connection.database.exec('insert or rollback into number values (1)');
  };
  assert.throws(() => connection.atomically(refused), /UNIQUE constraint failed/);
  connection.atomically(() => insert(2));
  assert.deepEqual(values(), [2]);
});
