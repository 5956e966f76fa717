import { createHash } from 'node:crypto';
import { type ChapterTable, chapterOf } from '../corpus/chapter-table.ts';
import { type Case, type Corpus, chaptersOfRole } from '../corpus/corpus.ts';
import type { RoleVariant } from '../roles/role.ts';
import type { Bench } from './bench.ts';
import { refuseUnlessRight } from './judge-fault.ts';

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
}

/**
 * The cases that each variant has to play. First the right reference must pass all of them; meanwhile it is seen in
 * which cases a variant does anything differently. The others would only repeat what the right reference has shown.
 */
export async function watchVariants(
  bench: Bench,
  variants: readonly RoleVariant[],
  options: VariantProofOptions,
): Promise<ReadonlyMap<RoleVariant, readonly Case[]>> {
  const chosen = new Map(variants.map((variant) => [variant, casesOfVariant(bench.cases, variant, options)]));
  const wanted = new Set([...chosen.values()].flat());
  const cases = bench.cases.filter((one) => wanted.has(one));
  const { records, differing } = await bench.watch(cases, variants);
  refuseUnlessRight(cases, records);
  const isSeen = (variant: RoleVariant, { id }: Case): boolean =>
    variant.conditions !== undefined || differing.get(id)?.has(variant) === true;
  return new Map([...chosen].map(([variant, own]) => [variant, own.filter((one) => isSeen(variant, one))]));
}

/** The sample begins at a place of its own for each variant, so that all of them together leave no case out. */
function casesOfVariant(
  cases: readonly Case[],
  { name, touches, isSlow = false }: RoleVariant,
  { role, corpus, chapters, full }: VariantProofOptions,
): readonly Case[] {
  if (full) return cases;
  const every = isSlow ? sampledOfSlow : sampledOf;
  const place = createHash('sha256').update(name).digest().readUInt32BE() % every;
  const seen = new Set(
    chaptersOfRole(corpus, role)
      .filter(({ slug }) => !isSlow && touches.includes(chapterOf(chapters, role, slug) ?? ''))
      .map(({ uri }) => uri),
  );
  return cases.filter(({ uri }, n) => n % every === place || seen.has(uri));
}
