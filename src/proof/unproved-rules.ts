import { type Chapter, type Corpus, chaptersOfRole, type Rule } from '../corpus/corpus.ts';
import type { RoleFault } from '../roles/role.ts';

type Breaks = Pick<RoleFault, 'breaks'>;

/** How many faults a rule needs: what a document demands is proved in two different ways. */
const needed = { must: 2, should: 1, may: 1 } as const;

/** Chapters in which every rule is proved in two ways, no matter how strictly it binds. */
const provedTwice: ReadonlySet<string | undefined> = new Set(['record-sharing']);

/** Rules of a role that too few faults break: their scenarios do not prove enough yet. */
export function unprovedRules(corpus: Corpus, role: string, faults: readonly Breaks[]): readonly string[] {
  const count = new Map<string, number>();
  for (const rule of faults.flatMap(({ breaks }) => breaks)) count.set(rule, (count.get(rule) ?? 0) + 1);
  return chaptersOfRole(corpus, role)
    .flatMap((chapter) =>
      chapter.rules.filter((rule) => (count.get(rule.id) ?? 0) < neededFor(rule, chapter)),
    )
    .map(({ id }) => id);
}

function neededFor({ level }: Rule, { partOf }: Chapter): number {
  return provedTwice.has(partOf) ? needed.must : needed[level];
}
