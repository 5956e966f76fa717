import type { JsonObject } from '../../../kernel/json.ts';
import type { FindingError } from '../../case/case-outcome.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { recordOnDesktop } from '../lists/calling-list-expectations.ts';
import { type RecordName, readChain } from '../lists/list-reading.ts';
import type { OcsWorld } from '../ocs-world.ts';

/** A record and its chain in the calling list at some time. */
export interface ChainRows {
  readonly name: RecordName;
  readonly rows: readonly JsonObject[];
  /** How many entries the do-not-call list has, if that matters and no other cases write to it. */
  readonly doNotCall: number | undefined;
}

/** The column of who has the record: OCS may write it when it likes, after calls as well (ruling 48). */
const holder = 'agent_id';

/** Reads the chain of the record that an agent knows, before they send a request of this name. */
export async function readRows(world: OcsWorld, agent: TestAgent, request: string): Promise<ChainRows> {
  const counts = request === 'DoNotCall' && world.testBed.place === undefined;
  return (await rowsNow(world, recordOnDesktop(agent), counts)).seen;
}

/** What differs now in the record and its chain, as a finding; else the entry that shows them is cited. */
export async function expectSameRows(world: OcsWorld, before: ChainRows): Promise<void> {
  const { seen, entry } = await rowsNow(world, before.name, before.doNotCall !== undefined);
  const changes = [...changesIn(before.rows, seen.rows), ...entriesSince(before, seen)];
  if (changes.length > 0) throw changed(world, changes, entry);
  world.case.cite(entry);
}

async function rowsNow(
  world: OcsWorld,
  name: RecordName,
  counts: boolean,
): Promise<{ seen: ChainRows; entry: number }> {
  const { rows, entry } = await readChain(world, name);
  return { seen: { name, rows, doNotCall: counts ? await entriesNow(world) : undefined }, entry };
}

async function entriesNow({ testBedControl }: OcsWorld): Promise<number> {
  const { result } = await testBedControl.call('doNotCall.read', {});
  const { entries } = result as { readonly entries: readonly unknown[] }; // As its schema says, which is checked.
  return entries.length;
}

function changed(world: OcsWorld, changes: readonly string[], message: number): FindingError {
  return world.case.breach({
    expected: 'the record and its chain as they were before a request that is refused',
    actual: changes.join('; '),
    message,
  });
}

function changesIn(before: readonly JsonObject[], now: readonly JsonObject[]): readonly string[] {
  const former = new Set(before.map(({ record_id: id }) => id));
  const added = now.filter(({ record_id: id }) => !former.has(id));
  return [
    ...added.map((row) => `a record of ${numberOf(row)} was added`),
    ...before.flatMap((row) => {
      const present = now.find(({ record_id: id }) => id === row.record_id);
      return present === undefined ? [`the record of ${numberOf(row)} is gone`] : columnsIn(row, present);
    }),
  ];
}

function columnsIn(before: JsonObject, now: JsonObject): readonly string[] {
  const columns = new Set([...Object.keys(before), ...Object.keys(now)].filter((name) => name !== holder));
  return [...columns]
    .filter((column) => JSON.stringify(before[column]) !== JSON.stringify(now[column]))
    .map(
      (column) =>
        `${column} of ${numberOf(before)} was ${JSON.stringify(before[column])} and is ${JSON.stringify(now[column])}`,
    );
}

function entriesSince({ doNotCall: before }: ChainRows, { doNotCall: now }: ChainRows): readonly string[] {
  return before === now ? [] : [`the do-not-call list had ${before} entries and has ${now}`];
}

function numberOf({ contact_info: phone }: JsonObject): string {
  return String(phone);
}
