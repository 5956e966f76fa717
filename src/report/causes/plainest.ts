import type { Finding } from '../../kernel/case-record.ts';
import { ruleOf } from '../rule-index.ts';
import type { CaseResult, RunResult } from '../run-result.ts';
import type { FoundIn } from './finding-kind.ts';

/** Whether a rule that is watched in every case found it: then it is about what happened, whatever the case wanted. */
export function isWatched({ finding, one }: FoundIn): boolean {
  return finding.rule !== one.rule;
}

/** How many steps of a case went well before the one that failed: the fewer, the less else can be to blame. */
export function stepsBefore({ steps }: CaseResult): number {
  const failed = steps.findIndex(({ status }) => status !== 'passed');
  return failed === -1 ? steps.length : failed;
}

/**
 * The finding that shows best what is wrong: a failure before a failed set-up, what is watched before a case that only
 * waited for the message, a specific chapter before the common ones, must before should, few steps before many; then a rule
 * more of whose cases show it, since it is less about something else.
 */
export function plainest(group: readonly FoundIn[], result: RunResult): FoundIn {
  const shares = sharesOf(group, result);
  const shareOf = ({ one }: FoundIn): number => shares.get(one.rule) ?? 0;
  const rank = (found: FoundIn): readonly number[] => [
    Number(found.finding.verdict !== 'fail'),
    Number(!(isSilence(found.finding) && isWatched(found))),
    Number(isCommon(result, found.one.rule)),
    Number(ruleOf(result, found.one.rule)?.level !== 'must'),
    stepsBefore(found.one),
    -shareOf(found),
  ];
  const ranked = group.map((found) => ({ found, rank: rank(found) }));
  ranked.sort((one, other) => byRank(one.rank, other.rank));
  // A group has a member.
  return (ranked[0] as { found: FoundIn }).found;
}

/** Of each rule with a case in the group, the share of its cases that are there, of all that were judged. */
export function sharesOf(group: readonly FoundIn[], result: RunResult): ReadonlyMap<string, number> {
  const ids = Map.groupBy(group, ({ one }) => one.rule);
  return new Map(
    [...ids].map(([rule, found]) => {
      const judged = ruleOf(result, rule)?.cases.filter(({ verdict }) => verdict !== 'none').length ?? 0;
      return [rule, new Set(found.map(({ one }) => one.id)).size / Math.max(1, judged)] as const;
    }),
  );
}

/** Compares ranks, the first place first. */
export function byRank(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

/** Whether nothing came, and not something else. */
function isSilence({ defect, awaited }: Finding): boolean {
  return defect !== undefined && awaited !== undefined;
}

/** Chapters with number 0 are about what all messages have in common. */
function isCommon({ chapters }: RunResult, rule: string): boolean {
  return chapters.some(({ number, rules }) => number === 0 && rules.some(({ id }) => id === rule));
}
