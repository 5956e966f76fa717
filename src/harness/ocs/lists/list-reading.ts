import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';
import type { OcsWorld } from '../ocs-world.ts';

/** Rows of a calling list's table, and the transcript entry that shows them. */
export interface SeenRows {
  readonly rows: readonly JsonObject[];
  readonly entry: number;
}

/** A record as the system names it: its calling list and its phone number. */
export interface RecordName {
  readonly callingList: string;
  readonly phone: string;
}

/** A record that the features name, as it is in the system under test. */
export function recordInSystem(world: OcsWorld, list: string, phone: string): RecordName {
  const anyone = [...world.actors.values()][0];
  const here = world.literals(anyone).here?.(phone, 'GSW_PHONE') ?? phone;
  return { callingList: listInSystem(world, list), phone: String(here) };
}

/** The record with that number, if the list has one. */
export async function readRecord(world: OcsWorld, { callingList, phone }: RecordName): Promise<SeenRows> {
  const { rows, entry } = await readRows(world, callingList, { contact_info: phone });
  return { rows: rows.filter(({ contact_info }) => contact_info === phone).slice(0, 1), entry };
}

/** All records of the chain of a number, with the number itself. */
export async function readChain(world: OcsWorld, { callingList, phone }: RecordName): Promise<SeenRows> {
  const first = await readRows(world, callingList, { contact_info: phone });
  const chain = first.rows.find(({ contact_info }) => contact_info === phone)?.chain_id;
  if (chain === undefined) return { rows: [], entry: first.entry };
  const isWhole = world.testBed.place === undefined;
  const { rows, entry } = isWhole ? first : await readRows(world, callingList, { chain_id: chain });
  return { rows: rows.filter(({ chain_id }) => chain_id === chain), entry };
}

/** All records of a list, which the features name; in a list that other cases use as well, those of this case. */
export async function readAllRecords(world: OcsWorld, list: string): Promise<SeenRows> {
  if (world.testBed.place === undefined) return readRows(world, list, {});
  const phones = world.testBed.mainList.records.map(({ contact_info: phone }) => String(phone));
  const seen: SeenRows[] = [];
  for (const phone of phones) {
    const known = new Set(seen.flatMap(({ rows }) => rows.map(({ contact_info }) => contact_info)));
    const name = recordInSystem(world, list, phone);
    if (!known.has(name.phone)) seen.push(await readChain(world, name));
  }
  return { rows: seen.flatMap(({ rows }) => rows), entry: seen.at(-1)?.entry ?? 0 };
}

/** A calling list that the features name, as the system names it. */
function listInSystem({ testBed: { place } }: OcsWorld, list: string): string {
  return place?.nameOf(list) ?? list;
}

/**
 * Rows of a calling list. On a test bed that stands only those with these columns are read: such a list is long. A control
 * link is not asked for less than everything.
 */
async function readRows(world: OcsWorld, callingList: string, where: JsonObject): Promise<SeenRows> {
  // What desktops have sent must have reached the list before it is looked at.
  await world.processed();
  const asked = world.testBed.place === undefined ? { callingList } : { callingList, where };
  const { result, entry } = await world.testBedControl.call('records.read', asked);
  const records = isJsonObject(result) && Array.isArray(result.records) ? result.records : [];
  return { rows: records.filter(isJsonObject), entry };
}
