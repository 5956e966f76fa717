import type { Case } from '../corpus/corpus.ts';
import type { RoleFault } from '../roles/role.ts';
import type { Bench } from './bench.ts';
import { type JudgedRule, judgeFault, refuseUnlessRight } from './judge-fault.ts';

export interface ProofOptions {
  /** All cases under each fault, not only those of the rules that it breaks. */
  readonly full: boolean;
  /** Cases that the right reference has to pass first, if not all played ones: processes share them. */
  readonly checked?: readonly Case[];
  readonly onJudged?: (fault: RoleFault, judged: readonly JudgedRule[]) => void | Promise<void>;
}

/**
 * Runs the cases of a role against each of its faulty implementations. First the right one must pass the same cases: a
 * suite that fails it would fail anything.
 */
export async function proveFaults(
  bench: Bench,
  faults: readonly RoleFault[],
  { full, checked, onJudged }: ProofOptions,
): Promise<readonly JudgedRule[]> {
  const played = checked ?? casesOfFaults(bench.cases, faults, full);
  refuseUnlessRight(played, (await bench.run(played)).records);
  const all: JudgedRule[] = [];
  for (const fault of faults) {
    const judged = judgeFault(
      fault.breaks,
      await bench.run(casesOfFaults(bench.cases, [fault], full), fault),
    );
    await onJudged?.(fault, judged);
    all.push(...judged);
  }
  return all;
}

/** The cases that are played against some faults: those of the rules that they break, or all. */
export function casesOfFaults(
  cases: readonly Case[],
  faults: readonly RoleFault[],
  full: boolean,
): readonly Case[] {
  const rules = new Set(faults.flatMap(({ breaks }) => breaks));
  return full ? cases : cases.filter(({ rule }) => rules.has(rule));
}
