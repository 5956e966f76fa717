import { readChapterTable } from '../../corpus/chapter-table.ts';
import { type ClassTable, readClasses } from '../../corpus/classes.ts';
import { type Corpus, casesOf, chaptersOfRole } from '../../corpus/corpus.ts';
import type { Unmet } from '../../harness/run/case-needs.ts';
import { claimsBehind, claimsOf } from '../../harness/run/claims.ts';
import type { Profile } from '../../harness/run/profile.ts';
import type { NotRun } from '../../kernel/case-record.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import type { Statement } from '../../report/profile/statements.ts';
import type { Claim, LeftOut, RunFacts } from '../../report/run-result.ts';
import { ocs } from '../../roles/ocs.ts';
import type { Role } from '../../roles/role.ts';
import type { SideOptions } from '../../roles/side-options.ts';
import { unsayable } from '../../workspace-api/cannot-say.ts';
import type { PlayedPart } from './play-assignment.ts';
import { checkChapters, leftOutBy, type NeedingCase, needingCases, statementsOf } from './profile-cases.ts';

/** What a profile means for the cases of the corpus, as far as it is known before the run. */
export interface ProfileTerms {
  readonly profile: Profile;
  /** All cases of the roles under test. */
  readonly cases: readonly NeedingCase[];
  readonly leftOut: ReadonlyMap<string, NotRun>;
  readonly statements: readonly Statement[];
  readonly classes: ClassTable;
  readonly unmet: ReadonlyMap<string, Unmet>;
}

/** Throws KitError PROFILE_WRONG for a profile that claims what does not exist. */
export async function profileTerms(
  corpus: Corpus,
  profile: Profile,
  roles: readonly Role[],
  options: SideOptions = {},
): Promise<ProfileTerms> {
  const table = await readChapterTable(kitFolder);
  checkChapters(profile, table);
  const cases = await needingCases(corpus, table, roles);
  const statements = statementsOf(corpus, profile);
  const unmet = await Promise.all(
    roles.map(async (role) => {
      const all = casesOf({ chapters: chaptersOfRole(corpus, role.name) });
      return [role.name, (await role.needs()).unmet(all)] as const;
    }),
  );
  return {
    profile,
    cases,
    statements,
    leftOut: new Map([
      ...leftOutByInterface(cases, options, profile),
      ...leftOutBy(profile, statements, cases),
    ]),
    classes: await readClasses(kitFolder, corpus),
    unmet: new Map(unmet),
  };
}

/** The cases that need more of the CTI link than the Workspace API can say, if that is between. */
function leftOutByInterface(
  cases: readonly NeedingCase[],
  { workspacePort, target, flatUserEvents }: SideOptions,
  profile: Profile,
): readonly (readonly [id: string, why: NotRun])[] {
  if (workspacePort === undefined && !(target ?? profile.target)?.startsWith('workspace+')) return [];
  return cases.flatMap(({ id, role, chapter, needs }) => {
    // What an OCS sends there is made by this kit's own client, so that these rules would prove nothing.
    const isOfLink = role === ocs.name && chapter === 'link';
    const why = unsayable(isOfLink ? ['CTI link'] : needs.linkOnly, flatUserEvents);
    return why ? [[id, why] as const] : [];
  });
}

/** What is reported about a run because of its profile and of what the implementations offer. */
export function factsOfProfile(
  terms: ProfileTerms,
  played: readonly PlayedPart[],
): Pick<RunFacts, 'leftOut' | 'statements' | 'claims' | 'classes'> {
  const { statements, profile, classes } = terms;
  return {
    leftOut: leftOutOf(terms, played),
    ...(statements.length > 0 ? { statements } : {}),
    ...(profile.supports ? { claims: claimsIn(terms, played) } : {}),
    classes,
  };
}

function leftOutOf({ cases, leftOut, unmet, profile }: ProfileTerms, played: readonly PlayedPart[]) {
  const byReason = new Map<string, LeftOut & { readonly cases: string[] }>();
  for (const { id, role, needs } of cases) {
    const part = played.find((one) => one.role === role);
    const why = leftOut.get(id) ?? (part && unmet.get(role)?.(needs, part.offered, profile));
    if (!why) continue;
    const key = JSON.stringify(why);
    const same = byReason.get(key) ?? { ...why, cases: [] };
    same.cases.push(id);
    byReason.set(key, same);
  }
  return [...byReason.values()];
}

function claimsIn({ cases, profile }: ProfileTerms, played: readonly PlayedPart[]): readonly Claim[] {
  const seen = new Set(played.flatMap(({ observed }) => observed.map((name) => `request ${name}`)));
  return claimsOf(profile.supports ?? {}).map((name) => ({
    name,
    cases: cases
      .filter(({ chapter, needs }) => claimsBehind(chapter, needs).includes(name))
      .map(({ id }) => id),
    ...(name.startsWith('request ') ? { seen: seen.has(name) } : {}),
  }));
}
