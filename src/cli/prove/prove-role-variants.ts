import { readChapterTable } from '../../corpus/chapter-table.ts';
import type { Case, Corpus } from '../../corpus/corpus.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { Bench } from '../../proof/bench.ts';
import type { JudgedVariant } from '../../proof/judge-variant.ts';
import { variantLines, variantSummary } from '../../proof/proof-lines.ts';
import { watchVariants } from '../../proof/watch-variants.ts';
import type { Role, RoleVariant } from '../../roles/role.ts';
import type { ProofChoices } from './fault-shares.ts';
import type { PlayingShare } from './proof-share.ts';
import { proveShares, shareOf } from './prove-shares.ts';
import { secondsSince } from './seconds-since.ts';

/** Runs the lawful variants of one role, says which rules condemned them, and gives whether none did. */
export async function proveRoleVariants(
  corpus: Corpus,
  role: Role,
  variants: readonly RoleVariant[],
  { full, jobs, quiet }: ProofChoices,
): Promise<boolean> {
  const began = performance.now();
  const played = await watched(corpus, role, variants, full);
  const named = new Map(variants.map((variant) => [variant.name, variant]));
  const judged: JudgedVariant[] = [];
  const take = (one: JudgedVariant): void => {
    const variant = named.get(one.variant);
    if (variant !== undefined && (one.outcome !== 'spared' || !quiet))
      process.stdout.write(variantLines(variant, one));
    judged.push(one);
  };
  for (const [{ name }, cases] of played) if (cases.length === 0) take(unseen(name));
  await proveShares(sharesOf(role.name, played, jobs), take);
  process.stdout.write(variantSummary(role.name, judged, secondsSince(began)));
  return judged.every(({ outcome }) => outcome === 'spared');
}

/** In every case it does what the right reference does: whether the rules would spare it, nobody knows. */
const unseen = (variant: string): JudgedVariant => ({
  variant,
  outcome: 'never differs',
  cases: 0,
  condemning: [],
  advised: [],
  needless: [],
});

async function watched(
  corpus: Corpus,
  role: Role,
  variants: readonly RoleVariant[],
  full: boolean,
): Promise<ReadonlyMap<RoleVariant, readonly Case[]>> {
  const chapters = await readChapterTable(kitFolder);
  const bench = await Bench.open(role, corpus);
  try {
    return await watchVariants(bench, variants, { role: role.name, corpus, chapters, full });
  } finally {
    await bench.close();
  }
}

function sharesOf(
  role: string,
  played: ReadonlyMap<RoleVariant, readonly Case[]>,
  jobs: number,
): readonly PlayingShare<'variants'>[] {
  const items = [...played]
    .filter(([, cases]) => cases.length > 0)
    .map(([{ name }, cases]) => ({ name, cases: cases.map(({ id }) => id) }));
  return Array.from({ length: jobs }, (_, job) => ({
    kind: 'variants',
    role,
    items: shareOf(items, job, jobs),
  }));
}
