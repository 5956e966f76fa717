import { KitError } from '../../../kernel/kit-error.ts';
import type { ListAccess } from '../../run/lists-caller.ts';
import type { StandingPlace } from '../../test-bed/standing-place.ts';
import type { OcsRun } from '../ocs-run.ts';
import { lacksOfRecords } from './changed-records.ts';
import { type Lack, lacksOfPlace } from './lacks-of-place.ts';
import { lookAtPlace, type PlaceSeen } from './place-look.ts';
import { checkTables, readsRecords } from './tables-of-places.ts';

/** The most lacks that are reported; the others are of the same kind. */
const mostTold = 8;

/**
 * Compares what a system without a control link shows with what `ocs-tck stage` prints, on the places of some cases. The
 * cases of a place that lacks something end with that error. Throws KitError STANDING_TEST_BED if all places lack
 * something, and LISTS_… if the tables are not as the profile says.
 */
export async function preFlight(run: OcsRun, cases: readonly string[]): Promise<void> {
  const { standing, profile, system } = run;
  if (!standing || !profile.standing) return;
  const { applicationId } = profile.standing;
  const chosen = new Set(cases);
  const places = standing.places.filter((place) =>
    place.cases.some((id) => chosen.has(id) && (system.lists !== undefined || !place.looking.has(id))),
  );
  const seen = await Promise.all(places.map((place) => lookAtPlace(place, run, applicationId)));
  refuseUnregistered(seen);
  const looks = places.map((place, n) => ({ place, lacks: lacksIn(place, seen[n], applicationId) }));
  noteLacking(run, looks);
  const complete = places.filter((place) => !run.lacking.has(place));
  if (system.lists) noteLacking(run, await looksAtTables(system.lists, complete, chosen));
}

/** A place, and what it lacks. */
interface Look {
  readonly place: StandingPlace;
  readonly lacks: readonly Lack[];
}

function noteLacking(run: OcsRun, looks: readonly Look[]): void {
  const lacking = looks.filter(({ lacks }) => lacks.length > 0);
  if (lacking.length > 0 && lacking.length === looks.length) throw notAsPrinted(lacking);
  for (const one of lacking) run.lacking.set(one.place, notAsPrinted([one]));
}

async function looksAtTables(
  lists: ListAccess,
  places: readonly StandingPlace[],
  chosen: ReadonlySet<string>,
): Promise<readonly Look[]> {
  await checkTables(lists, places, chosen);
  const looked = places.filter((place) => readsRecords(place, chosen));
  return Promise.all(looked.map(async (place) => ({ place, lacks: await lacksOfRecords(lists, place) })));
}

function lacksIn(place: StandingPlace, seen: PlaceSeen | undefined, applicationId: number): readonly Lack[] {
  return seen === undefined ? [] : lacksOfPlace(place, seen, applicationId);
}

/** If nobody can even register, the token is wrong or nothing is configured: this is reported as usual. */
function refuseUnregistered(places: readonly PlaceSeen[]): void {
  const refusals = places.flatMap(({ agents }) => agents.map(({ refusal }) => refusal));
  const [first] = refusals;
  if (first && refusals.every((refusal) => refusal?.code === 'LINK_NOT_REGISTERED')) throw first;
}

function notAsPrinted(looks: readonly Look[]): KitError {
  const told = looks.flatMap(({ place, lacks }) =>
    lacks.map(({ key, sentence, hint }) => ({ text: `place ${place.n}, ${key}: ${sentence}`, hint })),
  );
  const first = told.slice(0, mostTold);
  const more = told.length > first.length ? `; and ${told.length - first.length} more` : '';
  const hints = [...new Set(first.map(({ hint }) => hint))];
  return new KitError({
    code: 'STANDING_TEST_BED',
    message: `The system does not show the test bed that "ocs-tck stage" prints: ${first.map(({ text }) => text).join('; ')}${more}.`,
    hint: hints.join(' '),
  });
}
