import { createHash } from 'node:crypto';
import { type ChapterTable, chapterOf } from '../corpus/chapter-table.ts';
import { type Case, type Corpus, chaptersOfRole } from '../corpus/corpus.ts';
import type { RoleVariant } from '../roles/role.ts';
import type { Bench, BenchRun } from './bench.ts';
import { refuseUnlessRight } from './judge-fault.ts';
import { type JudgedVariant, judgeVariant } from './judge-variant.ts';

/** One case in so many is played by each variant in addition to those of the chapters that it touches. */
const sampledOf = 12;

/** One case of so many is all that a variant plays whose messages take their time. */
const sampledOfSlow = 40;

export interface VariantProofOptions {
  readonly role: string;
  readonly corpus: Corpus;
  readonly chapters: ChapterTable;
  /** All cases of the role for each variant. */
  readonly full: boolean;
  /** Cases that the right reference has to pass first, if not all played ones: processes share them. */
  readonly checked?: readonly Case[];
  readonly onJudged?: (variant: RoleVariant, judged: JudgedVariant) => void | Promise<void>;
}

/**
 * Runs cases of a role against each of its lawful variants, in a run that is not strict. The right reference must pass
 * the same cases first.
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
    const judged = judgeVariant(variant, await playedBy(variant, bench, cases), (rule) => musts.has(rule));
    await options.onJudged?.(variant, judged);
    all.push(judged);
  }
  return all;
}

async function playedBy(variant: RoleVariant, bench: Bench, cases: readonly Case[]): Promise<BenchRun> {
  const { conditions } = variant;
  if (conditions === undefined) return await bench.run(cases, variant, { strict: false });
  const own = await bench.under(conditions);
  try {
    return await own.run(cases, variant, { strict: false });
  } finally {
    await own.close();
  }
}

/** The cases that are played against some variants: those of the chapters that they touch and a sample each, or all. */
export function casesOfVariants(
  cases: readonly Case[],
  variants: readonly RoleVariant[],
  options: VariantProofOptions,
): readonly Case[] {
  if (options.full) return cases;
  const wanted = new Set(variants.flatMap((variant) => casesOfVariant(cases, variant, options)));
  return cases.filter((one) => wanted.has(one));
}

/** The sample begins at a place of its own for each variant, so that all of them together leave no case out. */
function casesOfVariant(
  cases: readonly Case[],
  { name, touches, isSlow = false }: RoleVariant,
  { role, corpus, chapters }: VariantProofOptions,
): readonly Case[] {
  const every = isSlow ? sampledOfSlow : sampledOf;
  const place = createHash('sha256').update(name).digest().readUInt32BE() % every;
  const seen = new Set(
    chaptersOfRole(corpus, role)
      .filter(({ slug }) => !isSlow && touches.includes(chapterOf(chapters, role, slug) ?? ''))
      .map(({ uri }) => uri),
  );
  return cases.filter(({ uri }, n) => n % every === place || seen.has(uri));
}
