import type { Case } from '../corpus/corpus.ts';
import type { RoleFault } from '../roles/role.ts';
import type { Bench } from './bench.ts';
import { type JudgedRule, judgeFault, refuseUnlessRight } from './judge-fault.ts';

export interface ProofOptions {
  /** All cases under each fault, and not only those of the rules that it breaks. */
  readonly full: boolean;
  readonly onJudged?: (fault: RoleFault, judged: readonly JudgedRule[]) => void;
}

/**
 * Runs the cases of a role against each of its faulty implementations. First of all the right one must pass the same
 * cases: a suite that finds fault with it would find fault with anything.
 */
export async function proveFaults(
  bench: Bench,
  faults: readonly RoleFault[],
  { full, onJudged }: ProofOptions,
): Promise<readonly JudgedRule[]> {
  const casesFor = (rules: readonly string[]): readonly Case[] =>
    full ? bench.cases : bench.cases.filter(({ rule }) => rules.includes(rule));
  refuseUnlessRight((await bench.run(casesFor(faults.flatMap(({ breaks }) => breaks)))).records);
  const all: JudgedRule[] = [];
  for (const fault of faults) {
    const judged = judgeFault(fault.breaks, await bench.run(casesFor(fault.breaks), fault));
    onJudged?.(fault, judged);
    all.push(...judged);
  }
  return all;
}
