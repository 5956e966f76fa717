import type { Cause } from './causes-of.ts';
import { type FoundIn, isAboutNoRule } from './finding-kind.ts';
import { byRank, isWatched, stepsBefore } from './plainest.ts';

const kinds = ['fail', 'inconclusive', 'error'];
const levels = ['must', 'should', 'may'];

/** A cause with all that was found of it. */
export interface ToldCause {
  readonly cause: Cause;
  readonly group: readonly FoundIn[];
  /** The share of the rule's own cases that show it (`sharesOf`). */
  readonly share: number;
}

/**
 * The order in which causes are told: failed before undecided; what happened in a case before what kept cases from
 * beginning, which follows from something before them; must before should. Then what is watched in every case,
 * first if cases of the rule itself show it too: it is about what happened, and not about what a case waited for. Of
 * these, many cases come before few; of the others, the one that the simplest case shows: the fewer steps went well
 * before, the less else can be to blame; then the one with more cases, and a rule more of whose cases show it, since it is
 * less about something else. What is still equal stays in the corpus's order.
 */
export function worstFirst(one: ToldCause, other: ToldCause): number {
  return byRank(rankOf(one), rankOf(other));
}

function rankOf({ cause, group, share }: ToldCause): readonly number[] {
  const watched = group.some(isWatched);
  const ownToo = group.some((found) => !isWatched(found) && found.finding.verdict === cause.verdict);
  const steps = Math.min(...group.map((found) => stepsBefore(found.one)));
  const many = -cause.cases.length;
  return [
    kinds.indexOf(cause.verdict),
    Number(group.every(neverBegan)),
    levels.indexOf(cause.level),
    Number(!(watched && ownToo)),
    Number(!watched),
    ...(watched ? [many, steps] : [steps, many, -share]),
  ];
}

/** Whether a case ended before a message passed, because something could not be reached. */
function neverBegan({ finding, one }: FoundIn): boolean {
  return isAboutNoRule(finding) && one.transcript().length === 0;
}
