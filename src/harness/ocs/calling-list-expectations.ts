import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { FindingError } from '../case/case-outcome.ts';
import { compareKeys, type ExpectedKeys } from '../expect/key-comparison.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { inTime } from './in-time.ts';
import type { OcsWorld } from './ocs-world.ts';

/** Rows of a calling list's table, and the transcript entry that shows them. */
export async function readList(
  world: OcsWorld,
  callingList: string,
): Promise<{ rows: readonly JsonObject[]; entry: number }> {
  // What desktops have sent must have reached the list before it is looked at.
  await world.processed();
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
  const expected = `the record of ${phone} in ${callingList} as described`;
  await expectRows(world, callingList, expected, fields, (rows) =>
    rows.filter((record) => record.contact_info === phone).slice(0, 1),
  );
}

/** The record that an agent was given last, or first, as its calling list holds it, has these fields. */
export async function expectRecordOnDesktop(
  world: OcsWorld,
  actor: TestAgent,
  fields: ExpectedKeys,
  which: 'last' | 'first' = 'last',
): Promise<void> {
  const { name, record, received } = actor;
  const { callingList, phone } = recordOnDesktop({ name, record: which === 'last' ? record : received[0] });
  await expectRecord(world, callingList, phone, fields);
}

/** An agent has a record of a chain: the other records of the chain have these fields, and there is at least one. */
export async function expectRestOfChain(
  world: OcsWorld,
  actor: TestAgent,
  fields: ExpectedKeys,
): Promise<void> {
  const { callingList, phone } = recordOnDesktop(actor);
  const expected = `the rest of the chain of ${phone} in ${callingList} as described`;
  await expectRows(world, callingList, expected, fields, (rows) => restOfChain(rows, phone));
}

/** The other records of the chain of a number. */
export function restOfChain(rows: readonly JsonObject[], phone: string): readonly JsonObject[] {
  const chain = rows.find(({ contact_info }) => contact_info === phone)?.chain_id;
  return rows.filter(({ chain_id, contact_info }) => chain_id === chain && contact_info !== phone);
}

/** Every record of a calling list has these fields; an empty list proves nothing. */
export async function expectEveryRecord(
  world: OcsWorld,
  callingList: string,
  fields: ExpectedKeys,
): Promise<void> {
  await expectRows(world, callingList, `every record in ${callingList} as described`, fields, (rows) => rows);
}

/** Every record of a calling list that no desktop was given has these fields, and there is at least one. */
export async function expectRecordsOfNobody(
  world: OcsWorld,
  callingList: string,
  fields: ExpectedKeys,
): Promise<void> {
  const given = new Set([...world.actors.values()].flatMap(phonesGiven));
  const expected = `every record in ${callingList} that no desktop was given as described`;
  await expectRows(world, callingList, expected, fields, (rows) =>
    rows.filter(({ contact_info: phone }) => !given.has(phone)),
  );
}

function phonesGiven({ record, received }: TestAgent): readonly unknown[] {
  return [record, ...received].map((given) => given?.GSW_PHONE);
}

/** A calling list has so many records: none was added or lost. */
export async function expectRecordCount(world: OcsWorld, callingList: string, count: number): Promise<void> {
  await inTime(world, async () => {
    const { rows, entry } = await readList(world, callingList);
    if (rows.length !== count) {
      const expected = `${count} records in ${callingList}`;
      return world.case.breach({ expected, actual: `${rows.length} records`, message: entry });
    }
    world.case.cite(entry);
    return undefined;
  });
}

/** All selected rows of a list have these fields, and there is at least one. */
async function expectRows(
  world: OcsWorld,
  callingList: string,
  expected: string,
  fields: ExpectedKeys,
  meant: (rows: readonly JsonObject[]) => readonly JsonObject[],
): Promise<void> {
  await inTime(world, async () => {
    const { rows, entry } = await readList(world, callingList);
    const chosen = meant(rows);
    const finding = breachIn(world, expected, chosen, fields, entry);
    if (finding === undefined) world.case.cite(entry);
    return finding;
  });
}

function breachIn(
  world: OcsWorld,
  expected: string,
  rows: readonly JsonObject[],
  fields: ExpectedKeys,
  message: number,
): FindingError | undefined {
  if (rows.length === 0)
    return world.case.breach({ expected, actual: 'the list holds no such record', message });
  for (const row of rows) {
    const values = row as Readonly<Record<string, KeyValue | null>>; // A row's columns are numbers, strings or null.
    const keys = compareKeys(fields, values);
    if (keys.length === 0) continue;
    const whose = rows.length === 1 ? '' : ` (of ${String(row.contact_info)})`;
    const actual = `${mismatchesText(keys)}${whose}`;
    return world.case.breach({ expected, actual, keys, message });
  }
  return undefined;
}

/** What identifies, in its calling list, the last record that an agent was given. */
export function recordOnDesktop({ name, record }: Pick<TestAgent, 'name' | 'record'>): {
  callingList: string;
  phone: string;
} {
  if (record === undefined) throw noRecordOnDesktop(name);
  return { callingList: String(record.GSW_CALLING_LIST), phone: String(record.GSW_PHONE) };
}

function noRecordOnDesktop(agent: string): KitError {
  return new KitError({
    code: 'PRODUCT_GAVE_NO_RECORD',
    message: `The case needs the record of ${agent}, whose desktop was given none.`,
  });
}
