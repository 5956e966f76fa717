import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';
import { mismatchesText } from '../../../kernel/mismatch-text.ts';
import type { KeyValue } from '../../../protocol/user-data.ts';
import { compareKeys, type ExpectedKeys, nearest } from '../../expect/key-comparison.ts';
import { inTime } from '../in-time.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { refuseMissingColumns } from './missing-columns.ts';

/** Columns that say whose entry it is. */
const whose = ['phone', 'customer_id'] as const;

/**
 * Entries of the do-not-call list, and the transcript entry that shows them. On a test bed that stands only those of the
 * number or customer that is looked for are read: such a list is long.
 */
async function readTable(
  world: OcsWorld,
  columns: ExpectedKeys,
): Promise<{ entries: readonly JsonObject[]; shownBy: number }> {
  // What desktops have sent must have reached the list before it is looked at.
  await world.processed();
  const known = whose.flatMap((column) => {
    const value = columns.get(column)?.only;
    return value === undefined ? [] : [[column, value]];
  });
  const asked = world.testBed.place === undefined ? {} : { where: Object.fromEntries(known) };
  const { result, entry } = await world.testBedControl.call('doNotCall.read', asked);
  const found = isJsonObject(result) && Array.isArray(result.entries) ? result.entries : [];
  const entries = found.filter(isJsonObject);
  refuseMissingColumns(world, entries, columns, 'do-not-call list');
  return { entries, shownBy: entry };
}

/** At least one entry has these columns; an OCS may put a number and its customer into one entry or two. */
export async function expectEntry(world: OcsWorld, columns: ExpectedKeys): Promise<void> {
  await inTime(world, async () => {
    const { entries, shownBy: message } = await readTable(world, columns);
    const near = nearest(entries, (entry) => compareKeys(columns, cellsOf(entry)));
    const expected = 'an entry of the do-not-call list as described';
    if (near === undefined) return world.case.breach({ expected, actual: 'the list is empty', message });
    const { mismatches: keys } = near;
    if (keys.length > 0) {
      const actual = `no such entry; in the nearest one ${mismatchesText(keys)}`;
      return world.case.breach({ expected, actual, keys, message });
    }
    world.case.cite(message);
    return undefined;
  });
}

/** No entry has these columns. */
export async function expectNoEntry(world: OcsWorld, columns: ExpectedKeys): Promise<void> {
  const { entries, shownBy } = await readTable(world, columns);
  const found = entries.find((entry) => compareKeys(columns, cellsOf(entry)).length === 0);
  if (found !== undefined) {
    const expected = 'no entry of the do-not-call list as described';
    throw world.case.breach({ expected, actual: `there is ${JSON.stringify(found)}`, message: shownBy });
  }
  world.case.cite(shownBy);
}

function cellsOf(entry: JsonObject): Readonly<Record<string, KeyValue | null>> {
  return entry as Readonly<Record<string, KeyValue | null>>; // A row's columns are numbers, strings or null.
}
