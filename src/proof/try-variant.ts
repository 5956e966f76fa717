import type { Case } from '../corpus/corpus.ts';
import type { RoleVariant } from '../roles/role.ts';
import type { Bench, BenchRun } from './bench.ts';
import { type JudgedVariant, judgeVariant } from './judge-variant.ts';

/** Plays cases against a lawful variant in a run that is not strict. */
export async function tryVariant(
  bench: Bench,
  variant: RoleVariant,
  cases: readonly Case[],
  isMust: (rule: string) => boolean,
): Promise<JudgedVariant> {
  return judgeVariant(variant, await playedBy(variant, bench, cases), isMust);
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
