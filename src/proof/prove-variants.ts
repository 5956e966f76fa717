import { type ChapterTable, chapterOf } from '../corpus/chapter-table.ts';
import { type Case, type Corpus, chaptersOfRole } from '../corpus/corpus.ts';
import type { RoleVariant } from '../roles/role.ts';
import type { Bench } from './bench.ts';
import { refuseUnlessRight } from './judge-fault.ts';
import { type JudgedVariant, judgeVariant } from './judge-variant.ts';

/** One case of so many is played by each variant in addition to those of the chapters that it touches. */
const sampledOf = 12;

export interface VariantProofOptions {
  readonly role: string;
  readonly corpus: Corpus;
  readonly chapters: ChapterTable;
  /** All cases of the role for each variant. */
  readonly full: boolean;
  /** Cases that the right reference has to pass first, if not all that are played: processes share them. */
  readonly checked?: readonly Case[];
  readonly onJudged?: (variant: RoleVariant, judged: JudgedVariant) => void | Promise<void>;
}

/**
 * Runs cases of a role against each of its lawful variants, as a run that is not strict. The reference as it is must
 * pass the same cases first.
 */
export async function proveVariants(
  bench: Bench,
  variants: readonly RoleVariant[],
  options: VariantProofOptions,
): Promise<readonly JudgedVariant[]> {
  const played = options.checked ?? casesOfVariants(bench.cases, variants, options);
  refuseUnlessRight(played, (await bench.run(played)).records);
  const rules = options.corpus.chapters.flatMap((chapter) => chapter.rules);
  const musts = new Set(rules.filter(({ level }) => level === 'must').map(({ id }) => id));
  const all: JudgedVariant[] = [];
  for (const variant of variants) {
    const cases = casesOfVariants(bench.cases, [variant], options);
    const run = await bench.run(cases, variant, { strict: false });
    const judged = judgeVariant(variant, run, (rule) => musts.has(rule));
    await options.onJudged?.(variant, judged);
    all.push(judged);
  }
  return all;
}

/** The cases that are played against some variants: those of the chapters that they touch and a sample, or all. */
export function casesOfVariants(
  cases: readonly Case[],
  variants: readonly Pick<RoleVariant, 'touches'>[],
  { role, corpus, chapters, full }: VariantProofOptions,
): readonly Case[] {
  if (full) return cases;
  const touched = new Set(variants.flatMap(({ touches }) => touches));
  const seen = new Set(
    chaptersOfRole(corpus, role)
      .filter(({ slug }) => touched.has(chapterOf(chapters, role, slug) ?? ''))
      .map(({ uri }) => uri),
  );
  return cases.filter(({ uri }, n) => n % sampledOf === 0 || seen.has(uri));
}
