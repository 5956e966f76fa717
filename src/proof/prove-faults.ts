import type { Case } from '../corpus/corpus.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import type { RoleFault } from '../roles/role.ts';
import type { Bench } from './bench.ts';
import { failsFor, type JudgedRule, judgeFault, refuseUnlessRight } from './judge-fault.ts';

export interface ProofOptions {
  /** All cases under each fault, not only those of the rules that it breaks. */
  readonly full: boolean;
  /** No more cases under a fault than it takes to catch it: quicker, but blind to what the others would do to the kit. */
  readonly untilCaught?: boolean;
  /** Cases that the right reference has to pass first, if not all played ones, unless they are played until caught: processes share them. */
  readonly checked?: readonly Case[];
  readonly onJudged?: (fault: RoleFault, judged: readonly JudgedRule[]) => void | Promise<void>;
}

/**
 * Runs the cases of a role against each of its faulty implementations. The right one must pass the same cases, or at
 * least all that have caught one: a suite that fails it would fail anything.
 */
export async function proveFaults(
  bench: Bench,
  faults: readonly RoleFault[],
  { full, untilCaught = false, checked, onJudged }: ProofOptions,
): Promise<readonly JudgedRule[]> {
  if (!untilCaught) await passRight(bench, checked ?? casesOfFaults(bench.cases, faults, full));
  const all: JudgedRule[] = [];
  for (const fault of faults) {
    const cases = casesOfFaults(bench.cases, [fault], full);
    const until = untilCaught ? { until: allCaught(fault.breaks) } : {};
    const judged = judgeFault(fault.breaks, await bench.run(cases, fault, until));
    await onJudged?.(fault, judged);
    all.push(...judged);
  }
  const catching = new Set(all.flatMap(({ caughtBy }) => caughtBy));
  if (untilCaught)
    await passRight(
      bench,
      bench.cases.filter(({ id }) => catching.has(id)),
    );
  return all;
}

/** Throws if the right implementation does not pass some cases. */
async function passRight(bench: Bench, cases: readonly Case[]): Promise<void> {
  refuseUnlessRight(cases, (await bench.run(cases)).records);
}

/** Whether a case of each rule has failed by now, for the rule's own reason. */
function allCaught(breaks: readonly string[]): (record: CaseRecord) => boolean {
  const left = new Set(breaks);
  return (record) => {
    if (failsFor(record, record.rule)) left.delete(record.rule);
    return left.size === 0;
  };
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
