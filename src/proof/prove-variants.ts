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
  readonly onJudged?: (variant: RoleVariant, judged: JudgedVariant) => void;
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
  const chapterOfCase = chaptersByUri(options);
  const casesFor = (touched: readonly string[]): readonly Case[] =>
    options.full
      ? bench.cases
      : bench.cases.filter(({ uri }, n) => n % sampledOf === 0 || touched.includes(chapterOfCase(uri)));
  refuseUnlessRight((await bench.run(casesFor(variants.flatMap(({ touches }) => touches)))).records);
  const rules = options.corpus.chapters.flatMap((chapter) => chapter.rules);
  const musts = new Set(rules.filter(({ level }) => level === 'must').map(({ id }) => id));
  const all: JudgedVariant[] = [];
  for (const variant of variants) {
    const run = await bench.run(casesFor(variant.touches), variant, { strict: false });
    const judged = judgeVariant(variant, run, (rule) => musts.has(rule));
    options.onJudged?.(variant, judged);
    all.push(judged);
  }
  return all;
}

function chaptersByUri({ role, corpus, chapters }: VariantProofOptions): (uri: string) => string {
  const names = new Map(
    chaptersOfRole(corpus, role).map(({ uri, slug }) => [uri, chapterOf(chapters, role, slug) ?? '']),
  );
  return (uri) => names.get(uri) ?? '';
}
