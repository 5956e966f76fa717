import { KitError } from '../../kernel/kit-error.ts';
import { didYouMean } from '../../kernel/nearest.ts';
import type { GivenProfile } from '../../protocol/profile.generated.ts';

/** The system's own names, by kind and by the name that `ocs-tck stage` prints (`names` of the profile). */
export type StandingNames = NonNullable<GivenProfile['names']>;

export type KindOfName = keyof StandingNames;

/** All names of each kind that the standing test bed has. */
export type NamesByKind = Readonly<Record<KindOfName, readonly string[]>>;

/** A name of the standing test bed as it is in the system; most are the same. */
export function nameInSystem(names: StandingNames, kind: KindOfName, name: string): string {
  return names[kind]?.[name] ?? name;
}

/** Refuses names for what is not part of the test bed, and names that are used twice. Throws KitError PROFILE_WRONG. */
export function refuseWrongNames(names: StandingNames, standing: NamesByKind): void {
  const problems = kindsIn(names).flatMap((kind) => [
    ...unknownIn(names, kind, standing[kind]),
    ...sharedIn(names, kind, standing[kind]),
  ]);
  if (problems.length === 0) return;
  throw new KitError({
    code: 'PROFILE_WRONG',
    message: `The names in the profile are wrong: ${problems.map(({ sentence }) => sentence).join('; ')}.`,
    hint: `${problems.map(({ meant }) => meant).join('')}"ocs-tck stage" prints all names; each may be given another one.`,
  });
}

/** Refuses tables of calling lists that are not part of the test bed. Throws KitError PROFILE_WRONG. */
export function refuseWrongTables(lists: readonly string[], { callingLists }: NamesByKind): void {
  const known = new Set(callingLists);
  const unknown = lists.find((list) => !known.has(list));
  if (unknown === undefined) return;
  throw new KitError({
    code: 'PROFILE_WRONG',
    message: `The profile is wrong: lists.tables has "${unknown}", which is not a calling list of the standing test bed.`,
    hint: `${didYouMean(unknown, known)}"ocs-tck stage --profile FILE" prints all of them, with the names that your system has.`,
  });
}

interface NameProblem {
  readonly sentence: string;
  readonly meant: string;
}

function kindsIn(names: StandingNames): readonly KindOfName[] {
  return Object.keys(names) as KindOfName[]; // The schema allows no others.
}

function unknownIn(
  names: StandingNames,
  kind: KindOfName,
  standing: readonly string[],
): readonly NameProblem[] {
  const known = new Set(standing);
  return Object.keys(names[kind] ?? {})
    .filter((name) => !known.has(name))
    .map((name) => ({
      sentence: `names.${kind} has "${name}", which is not part of the standing test bed`,
      meant: didYouMean(name, known),
    }));
}

/** Names used twice. A phone number must not begin another one: it could be one of its copies. */
function sharedIn(
  names: StandingNames,
  kind: KindOfName,
  standing: readonly string[],
): readonly NameProblem[] {
  const given = [...new Set(standing)].map((name) => ({ name, here: nameInSystem(names, kind, name) }));
  const collide = (one: string, other: string): boolean =>
    kind === 'phones' ? one.startsWith(other) || other.startsWith(one) : one === other;
  return given.flatMap(({ name, here }, n) => {
    const other = given.slice(n + 1).find((one) => collide(here, one.here));
    if (other === undefined) return [];
    const sentence =
      here === other.here
        ? `names.${kind} calls both "${name}" and "${other.name}" "${here}"`
        : `names.${kind}: "${here}" and "${other.here}" begin alike, so that their copies cannot be told apart`;
    return [{ sentence, meant: '' }];
  });
}
