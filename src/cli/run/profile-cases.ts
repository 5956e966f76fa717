import { type ChapterTable, chapterOf } from '../../corpus/chapter-table.ts';
import type { Chapter, Corpus } from '../../corpus/corpus.ts';
import { selectCases } from '../../corpus/select-cases.ts';
import type { CaseNeeds } from '../../harness/run/case-needs.ts';
import { notClaimed } from '../../harness/run/claims.ts';
import type { Profile } from '../../harness/run/profile.ts';
import type { NotRun } from '../../kernel/case-record.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { didYouMean } from '../../kernel/nearest.ts';
import type { Statement } from '../../report/profile/statements.ts';
import type { Role } from '../../roles/role.ts';

/** A case of the corpus with what its role says that it needs. */
export interface NeedingCase {
  readonly id: string;
  readonly role: string;
  /** Name of its chapter in `features/chapters.yaml`. */
  readonly chapter: string;
  readonly needs: CaseNeeds;
}

/** All cases of some roles, with their needs. */
export async function needingCases(
  corpus: Corpus,
  table: ChapterTable,
  roles: readonly Role[],
): Promise<readonly NeedingCase[]> {
  const lists = roles.map(async (role) => {
    const { of } = await role.needs();
    const chapters = corpus.chapters.filter((chapter) => chapter.role === role.name);
    return chapters.flatMap((chapter) => ofChapter(chapter, table, of));
  });
  return (await Promise.all(lists)).flat();
}

function ofChapter(
  { role, slug, rules }: Chapter,
  table: ChapterTable,
  needsOf: (steps: readonly string[]) => CaseNeeds,
): readonly NeedingCase[] {
  const chapter = chapterOf(table, role, slug) ?? slug;
  return rules.flatMap(({ cases }) =>
    cases.map(({ id, steps }) => ({ id, role, chapter, needs: needsOf(steps) })),
  );
}

/** What a profile says about single cases, as patterns, with the cases that match each; there may be none. */
export function statementsOf(corpus: Corpus, profile: Profile): readonly Statement[] {
  const { exclude = [], knownFailing = [], knownFlaky = [] } = profile;
  return [
    ...exclude.map((given) => ({ kind: 'excluded', ...given }) as const),
    ...knownFailing.map((given) => ({ kind: 'known failing', ...given }) as const),
    ...knownFlaky.map((given) => ({ kind: 'known flaky', ...given }) as const),
  ].map(({ cases: pattern, ...statement }) => ({ ...statement, pattern, cases: idsOf(corpus, pattern) }));
}

function idsOf(corpus: Corpus, pattern: string): readonly string[] {
  try {
    return selectCases(corpus, [pattern]).map(({ id }) => id);
  } catch (error) {
    // A pattern without cases is reported as a statement about nothing.
    if (error instanceof KitError && error.code === 'UNKNOWN_CASE') return [];
    throw error;
  }
}

/** The cases that a profile leaves out, with the reason of each. */
export function leftOutBy(
  profile: Profile,
  statements: readonly Statement[],
  cases: readonly NeedingCase[],
): ReadonlyMap<string, NotRun> {
  const excluded = new Map<string, NotRun>(
    statements
      .filter(({ kind }) => kind === 'excluded')
      .flatMap(({ cases: ids, reason }) =>
        ids.map((id) => [id, { reason: `Excluded: ${reason}`, missing: [], by: 'excluded' }] as const),
      ),
  );
  const { supports } = profile;
  const entries = cases.flatMap(({ id, chapter, needs }) => {
    const why = excluded.get(id) ?? (supports && notClaimed(chapter, needs, supports));
    return why ? [[id, why] as const] : [];
  });
  return new Map(entries);
}

/**
 * Makes sure that all chapters that a profile claims exist: a misspelled one would claim nothing.
 *
 * @throws KitError `PROFILE_WRONG`.
 */
export function checkChapters({ supports }: Profile, table: ChapterTable): void {
  const known = new Set([...table.values()].flatMap((chapters) => [...chapters.keys()]));
  const wrong = supports?.chapters?.find((name) => !known.has(name));
  if (wrong === undefined) return;
  throw new KitError({
    code: 'PROFILE_WRONG',
    message: `The profile claims the chapter "${wrong}", which does not exist.`,
    hint: `${didYouMean(wrong, [...known])}The chapters are ${[...known].sort().join(', ')}.`,
  });
}
