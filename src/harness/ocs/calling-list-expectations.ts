import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import { compareKeys, type ExpectedKeys } from '../expect/key-comparison.ts';
import type { OcsWorld } from './ocs-world.ts';

/** Rows of a calling list as they stand in its table, and the transcript entry that shows them. */
async function readList(
  world: OcsWorld,
  callingList: string,
): Promise<{ rows: readonly JsonObject[]; entry: number }> {
  // What desktops have sent must have reached the list before it is looked at.
  await Promise.all(
    [...world.actors.values()].filter(({ unfenced }) => unfenced).map((actor) => world.silence(actor)),
  );
  const { result, entry } = await world.testBedControl.call('records.read', { callingList });
  const records = isJsonObject(result) && Array.isArray(result.records) ? result.records : [];
  return { rows: records.filter(isJsonObject), entry };
}

/** The record with that phone number, as the calling list holds it, has these fields. */
export async function expectRecord(
  world: OcsWorld,
  callingList: string,
  phone: string,
  fields: ExpectedKeys,
): Promise<void> {
  const { rows, entry } = await readList(world, callingList);
  const row = rows.find((record) => record.contact_info === phone);
  const expected = `the record of ${phone} in ${callingList} as described`;
  if (!row) throw world.case.breach({ expected, actual: 'the list holds no such record', message: entry });
  expectFields(world, expected, row, fields, entry);
  world.case.cite(entry);
}

/** Every record of a calling list has these fields; an empty list proves nothing. */
export async function expectEveryRecord(
  world: OcsWorld,
  callingList: string,
  fields: ExpectedKeys,
): Promise<void> {
  const { rows, entry } = await readList(world, callingList);
  const expected = `every record in ${callingList} as described`;
  if (rows.length === 0) throw world.case.breach({ expected, actual: 'the list is empty', message: entry });
  for (const row of rows)
    expectFields(world, `${expected} (${String(row.contact_info)})`, row, fields, entry);
  world.case.cite(entry);
}

/** So many records stand in a calling list: none was added or lost. */
export async function expectRecordCount(world: OcsWorld, callingList: string, count: number): Promise<void> {
  const { rows, entry } = await readList(world, callingList);
  if (rows.length !== count) {
    const expected = `${count} records in ${callingList}`;
    throw world.case.breach({ expected, actual: `${rows.length} records`, message: entry });
  }
  world.case.cite(entry);
}

function expectFields(
  world: OcsWorld,
  expected: string,
  row: JsonObject,
  fields: ExpectedKeys,
  entry: number,
): void {
  const values = row as Readonly<Record<string, KeyValue | null>>; // A row's columns are numbers, strings or null.
  const keys = compareKeys(fields, values);
  if (keys.length > 0) throw world.case.breach({ expected, actual: 'other values', keys, message: entry });
}
