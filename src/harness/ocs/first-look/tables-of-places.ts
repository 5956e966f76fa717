import { isJsonObject, type JsonObject, type JsonValue } from '../../../kernel/json.ts';
import { KitError } from '../../../kernel/kit-error.ts';
import type { ListAccess } from '../../run/lists-caller.ts';
import type { StandingPlace } from '../../test-bed/standing-place.ts';

/** The most problems that are reported; the others are of the same kind. */
const mostTold = 4;

/** Columns in which an entry of the do-not-call list says whose it is. */
const columnsOfEntry = ['phone', 'customer_id'];

/**
 * Checks that the tables which some cases look at are there, with the columns that `ocs-tck stage` fills and those of
 * their own. Throws KitError LISTS_TABLE, LISTS_COLUMN or LISTS_REFUSED, before any case is played.
 */
export async function checkTables(
  lists: ListAccess,
  places: readonly StandingPlace[],
  chosen: ReadonlySet<string>,
): Promise<void> {
  const problems: KitError[] = [];
  const note = async (check: Promise<void>) => {
    await check.catch((problem: unknown) => {
      if (!(problem instanceof KitError)) throw problem;
      problems.push(problem);
    });
  };
  const needed = places.map((place) => methodsFor(place, chosen));
  for (const place of places.filter((one) => readsRecords(one, chosen)))
    for (const { name, columns } of tablesOf(place)) await note(lists.check(name, columns));
  if (needed.flat().includes('doNotCall.read')) await note(lists.checkDoNotCall(columnsOfEntry));
  const [first] = problems;
  if (first !== undefined) throw together(first, problems);
}

/** Whether one of the chosen cases looks at the calling lists of a place. */
export function readsRecords(place: StandingPlace, chosen: ReadonlySet<string>): boolean {
  return methodsFor(place, chosen).some((method) => method.startsWith('records.'));
}

function methodsFor({ looking }: StandingPlace, chosen: ReadonlySet<string>): readonly string[] {
  return [...looking].flatMap(([id, methods]) => (chosen.has(id) ? methods : []));
}

function tablesOf(place: StandingPlace): readonly { name: string; columns: readonly string[] }[] {
  return objectsIn(place.provisioning().callingLists).map(({ name, fields, records }) => {
    const filled = objectsIn(records).flatMap((record) => Object.keys(record));
    const custom = objectsIn(fields).map((field) => String(field.name));
    return { name: String(name), columns: [...new Set([...filled, ...custom])] };
  });
}

function together({ code, hint }: KitError, problems: readonly KitError[]): KitError {
  const told = problems.slice(0, mostTold).map(({ message }) => message);
  const more = problems.length - told.length;
  const message = [...told, ...(more > 0 ? [`There are ${more} more of the kind.`] : [])].join(' ');
  // The codes of problems with tables all bring their own hints.
  return new KitError({ code: code as 'LISTS_TABLE', message, hint });
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
