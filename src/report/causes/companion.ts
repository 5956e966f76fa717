import { isWatched } from './plainest.ts';
import type { ToldCause } from './worst-first.ts';

/** How many times as many cases a companion has: it is about all messages, not about what these cases have in common. */
const muchMore = 3;

/**
 * The rule of a cause that is told later, perhaps because it is only recommended, but is watched in every case and
 * found in all cases of this one, and in many others: what they failed by may follow from it.
 */
export function companionOf(one: ToldCause, later: readonly ToldCause[]): string | undefined {
  const companions = later.filter(
    ({ cause, group }) =>
      cause.rule !== one.cause.rule &&
      cause.cases.length >= muchMore * one.cause.cases.length &&
      group.some(isWatched) &&
      one.cause.cases.every((id) => cause.cases.includes(id)),
  );
  return companions.sort((a, b) => b.cause.cases.length - a.cause.cases.length)[0]?.cause.rule;
}
