import type { JudgedMutant } from '../../proof/wire/judge-mutant.ts';
import type { WireResult } from '../../proof/wire/judge-wire.ts';
import type { Occurrences } from '../../proof/wire/watch-wire.ts';
import type { WireMutant } from '../../proof/wire/wire-mutant.ts';
import type { PlayingShare } from './proof-share.ts';
import { proveShares, shareOf } from './prove-shares.ts';

/** Tries mutants in processes of their own, each with its share; gives the results in the order of the mutants. */
export async function tryInWorkers(
  role: string,
  seen: Occurrences,
  jobs: number,
  judge: (mutant: WireMutant, judged: JudgedMutant) => WireResult,
): Promise<readonly WireResult[]> {
  const byName = new Map([...seen.keys()].map((mutant) => [mutant.name, mutant]));
  const results = new Map<WireMutant, WireResult>();
  await proveShares(sharesOf(role, seen, jobs), (judged) => {
    const mutant = byName.get(judged.name);
    if (mutant !== undefined) results.set(mutant, judge(mutant, judged));
  });
  return [...seen.keys()].map(
    (mutant) => results.get(mutant) ?? judge(mutant, { name: mutant.name, outcome: 'never sent', cases: 0 }),
  );
}

/** Only mutants that change something are worth a try. */
function sharesOf(role: string, seen: Occurrences, jobs: number): readonly PlayingShare<'wire'>[] {
  const items = [...seen]
    .filter(([, cases]) => cases.length > 0)
    .map(([{ name }, cases]) => ({ name, cases: cases.map(({ id }) => id) }));
  return Array.from({ length: jobs }, (_, job) => ({
    kind: 'wire',
    role,
    items: shareOf(items, job, jobs),
  }));
}
