import type { JsonObject } from '../../../kernel/json.ts';
import { KitError } from '../../../kernel/kit-error.ts';
import { mismatchesText } from '../../../kernel/mismatch-text.ts';
import type { KeyValue } from '../../../protocol/user-data.ts';
import type { FindingError } from '../../case/case-outcome.ts';
import { compareKeys, type ExpectedKeys } from '../../expect/key-comparison.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { inTime } from '../in-time.ts';
import type { OcsWorld } from '../ocs-world.ts';
import {
  type RecordName,
  readAllRecords,
  readChain,
  readRecord,
  recordInSystem,
  type SeenRows,
} from './list-reading.ts';
import { refuseMissingColumns } from './missing-columns.ts';

/** The record with that phone number, as the calling list holds it, has these fields; both as the features name them. */
export async function expectRecord(
  world: OcsWorld,
  callingList: string,
  phone: string,
  fields: ExpectedKeys,
): Promise<void> {
  await expectRecordNamed(world, recordInSystem(world, callingList, phone), fields);
}

async function expectRecordNamed(world: OcsWorld, name: RecordName, fields: ExpectedKeys): Promise<void> {
  const expected = `the record of ${name.phone} in ${name.callingList} as described`;
  await expectRows(world, expected, fields, () => readRecord(world, name));
}

/** The record that an agent was given last, or first, or as another number of a chain, as its calling list holds it, has these fields. */
export async function expectRecordOnDesktop(
  world: OcsWorld,
  actor: TestAgent,
  fields: ExpectedKeys,
  which: 'last' | 'first' | 'chained' = 'last',
): Promise<void> {
  const { name, record, received } = actor;
  const given = { last: record, first: received[0], chained: world.literals(actor).chainedRecord };
  const shown = recordOnDesktop({ name, record: given[which] });
  await expectRecordNamed(world, shown, fields);
}

/** An agent has a record of a chain: the other records of the chain have these fields, and there is at least one. */
export async function expectRestOfChain(
  world: OcsWorld,
  actor: TestAgent,
  fields: ExpectedKeys,
): Promise<void> {
  const name = recordOnDesktop(actor);
  const expected = `the rest of the chain of ${name.phone} in ${name.callingList} as described`;
  await expectRows(world, expected, fields, () => readRestOfChain(world, name));
}

/** The other records of the chain of a number. */
export async function readRestOfChain(world: OcsWorld, name: RecordName): Promise<SeenRows> {
  const { rows, entry } = await readChain(world, name);
  return { rows: rows.filter(({ contact_info }) => contact_info !== name.phone), entry };
}

/** Every record of a calling list has these fields; an empty list proves nothing. */
export async function expectEveryRecord(
  world: OcsWorld,
  callingList: string,
  fields: ExpectedKeys,
): Promise<void> {
  const expected = `every record in ${callingList} as described`;
  await expectRows(world, expected, fields, () => readAllRecords(world, callingList));
}

/** Every record of a calling list that no desktop was given has these fields, and there is at least one. */
export async function expectRecordsOfNobody(
  world: OcsWorld,
  callingList: string,
  fields: ExpectedKeys,
): Promise<void> {
  const given = new Set([...world.actors.values()].flatMap(phonesGiven));
  const expected = `every record in ${callingList} that no desktop was given as described`;
  await expectRows(world, expected, fields, async () => {
    const { rows, entry } = await readAllRecords(world, callingList);
    return { rows: rows.filter(({ contact_info: phone }) => !given.has(phone)), entry };
  });
}

function phonesGiven({ record, received }: TestAgent): readonly unknown[] {
  return [record, ...received].map((given) => given?.GSW_PHONE);
}

/** A calling list has so many records: none was added or lost. */
export async function expectRecordCount(world: OcsWorld, callingList: string, count: number): Promise<void> {
  await inTime(world, async () => {
    const { rows, entry } = await readAllRecords(world, callingList);
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
  expected: string,
  fields: ExpectedKeys,
  read: () => Promise<SeenRows>,
): Promise<void> {
  await inTime(world, async () => {
    const { rows, entry } = await read();
    refuseMissingColumns(world, rows, fields, 'calling list');
    const finding = breachIn(world, expected, rows, fields, entry);
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
export function recordOnDesktop({ name, record }: Pick<TestAgent, 'name' | 'record'>): RecordName {
  if (record === undefined) throw noRecordOnDesktop(name);
  return { callingList: String(record.GSW_CALLING_LIST), phone: String(record.GSW_PHONE) };
}

function noRecordOnDesktop(agent: string): KitError {
  return new KitError({
    code: 'PRODUCT_GAVE_NO_RECORD',
    message: `The case needs the record of ${agent}, whose desktop was given none.`,
  });
}
