import { isJsonObject, type JsonObject, type JsonValue } from '../../../kernel/json.ts';
import { callResult, recordStatus } from '../../../protocol/enumerations.generated.ts';
import type { ListAccess } from '../../run/lists-caller.ts';
import type { StandingPlace } from '../../test-bed/standing-place.ts';
import type { Lack } from './lacks-of-place.ts';

/** Types of fields whose values are the same in every database. */
const comparable: readonly unknown[] = ['VARCHAR', 'CHAR', 'INT'];

/** No document names a default, so a record without a result may have any of these. */
const noResult: readonly string[] = ['', '0', String(callResult.UnknownCallResult)];

/**
 * Lists of a place in which a record that is still to be given has other values than `ocs-tck stage` prints: an earlier
 * run has changed it. Looks at the tables and not at messages, since OCS is not to be excused for what it sends wrongly.
 * Rejects with a KitError of the set-up.
 */
export async function lacksOfRecords(lists: ListAccess, place: StandingPlace): Promise<readonly Lack[]> {
  const lacks = objectsIn(place.provisioning().callingLists).map(async (list): Promise<readonly Lack[]> => {
    const answer = await lists.call('records.read', { callingList: list.name ?? '' });
    const rows = objectsIn(isJsonObject(answer) ? answer.records : undefined);
    const [first] = objectsIn(list.records).flatMap((printed) => changesOf(list, printed, rows));
    return first === undefined ? [] : [lackOf(String(list.name), first)];
  });
  return (await Promise.all(lacks)).flat();
}

/** What is wrong with the row of a record that is printed; its number is its own in each list. */
function changesOf(list: JsonObject, printed: JsonObject, rows: readonly JsonObject[]): readonly string[] {
  const row = rows.find(({ contact_info: phone }) => phone === printed.contact_info);
  const status = Number(row?.record_status);
  if (row === undefined || (status !== recordStatus.Ready && status !== recordStatus.Retrieved)) return [];
  const columns = columnsOf(list).filter((column) => Object.hasOwn(printed, column));
  const changed = columns.find((column) => textOf(row[column]) !== textOf(printed[column]));
  if (changed !== undefined) return [told(printed, changed, row, textOf(printed[changed]))];
  const isNew = printed.call_result === undefined && !noResult.includes(textOf(row.call_result));
  return isNew ? [told(printed, 'call_result', row, 'none')] : [];
}

function columnsOf({ fields }: JsonObject): readonly string[] {
  const custom = objectsIn(fields).filter(({ type }) => comparable.includes(type));
  return ['daily_from', 'daily_till', 'call_result', ...custom.map(({ name }) => String(name))];
}

function told(printed: JsonObject, column: string, row: JsonObject, due: string): string {
  return `the record of ${textOf(printed.contact_info)} has ${column} ${textOf(row[column])}, and "ocs-tck stage" prints ${due}`;
}

function lackOf(list: string, sentence: string): Lack {
  const hint =
    'An earlier run has changed it. Fill the lists again before each run: "ocs-tck stage --sql" writes their rows.';
  return { key: `callingLists."${list}"`, sentence, hint };
}

/** Some databases fill a CHAR up with spaces. */
function textOf(value: JsonValue | undefined): string {
  return value === undefined || value === null ? '' : String(value).trimEnd();
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
