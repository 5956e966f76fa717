import { number } from '../../kernel/number-words.ts';
import type { CaseResult } from '../run-result.ts';
import type { Cause } from './causes-of.ts';
import { isWatched } from './plainest.ts';
import type { ToldCause } from './worst-first.ts';

/** A cause that may be behind what is told before it. */
export interface Widespread {
  readonly cause: Cause;
  /** How many cases did not pass, its own among them. */
  readonly of: number;
}

/**
 * The cause that is told later, perhaps because its rule is only recommended, but is watched in every case and found in
 * most of those that did not pass, and in most of those that show anything else: they may follow from it, even one in
 * which it cannot be seen. It takes nothing from them.
 */
export function widespreadOf(
  ordered: readonly ToldCause[],
  bad: readonly CaseResult[],
): Widespread | undefined {
  const [first, ...later] = ordered;
  const found = later.find(({ cause: { cases, rule }, group }) => {
    const has = (id: string): boolean => cases.includes(id);
    const others = bad.filter(({ findings }) => findings.some((finding) => finding.rule !== rule));
    return (
      group.some(isWatched) &&
      rule !== first?.cause.rule &&
      !first?.cause.cases.every(has) && // Else it is the companion of the first.
      2 * cases.length > bad.length &&
      2 * others.filter(({ id }) => has(id)).length > others.length
    );
  });
  return found && { cause: found.cause, of: bad.length };
}

/** In words: `DEN-03 (should) is broken in 61 of the 68 cases that did not pass, and the rest may follow from it: …`. */
export function widespreadText({ cause: { rule, level, cases, happened }, of }: Widespread): string {
  const where = `${cases.length} of the ${number(of, 'case')} that did not pass`;
  return `${rule} (${level}) is broken in ${where}, and the rest may follow from it: ${happened}`;
}
