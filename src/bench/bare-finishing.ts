import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { callResult, recordStatus } from '../protocol/enumerations.generated.ts';

/** Records of one transaction, or of one statement. */
const portion = 500;

/** The columns that OCS writes when a record is finished. */
const columns = ['record_status', 'call_result', 'attempt', 'call_time', 'agent_id'] as const;
const values = [recordStatus.Updated, callResult.Answer, 1, 1_900_000_000, '1001'] as const;

/**
 * The baseline of `finishAll`: its table is written once more, by a program that knows the ids and uses nothing but the
 * driver of the database. Answers with the processor time of this process in seconds.
 */
export async function finishBare(location: string, table: string, records: number): Promise<number> {
  return location.startsWith('sqlite:')
    ? finishInSqlite(location.slice('sqlite:'.length), table, records)
    : await finishInPostgres(location, table, records);
}

function finishInSqlite(file: string, table: string, records: number): number {
  const database = new DatabaseSync(file);
  database.exec(`update ${table} set record_status = ${recordStatus.Retrieved}`);
  const changes = columns.map((column) => `${column} = ?`).join();
  const finish = database.prepare(`update ${table} set ${changes} where record_id = ?`);
  const cpu = process.cpuUsage();
  for (let first = 1; first <= records; first += portion) {
    database.exec('begin');
    for (let id = first; id < Math.min(first + portion, records + 1); id += 1) finish.run(...values, id);
    database.exec('commit');
  }
  const seconds = secondsSince(cpu);
  database.close();
  return seconds;
}

async function finishInPostgres(url: string, table: string, records: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`update ${table} set record_status = ${recordStatus.Retrieved}`);
  const changes = columns.map((column) => `${column} = given.${column}`).join();
  const text = `update ${table} set ${changes} from json_populate_recordset(null::${table}, $1::json) given
    where ${table}.record_id = given.record_id`;
  const row = Object.fromEntries(columns.map((column, n) => [column, values[n]]));
  const cpu = process.cpuUsage();
  for (let first = 1; first <= records; first += portion) {
    const size = Math.min(portion, records + 1 - first);
    const rows = JSON.stringify(Array.from({ length: size }, (_, n) => ({ record_id: first + n, ...row })));
    await client.query({ name: 'finish', text, values: [rows] });
  }
  const seconds = secondsSince(cpu);
  await client.end();
  return seconds;
}

function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}
