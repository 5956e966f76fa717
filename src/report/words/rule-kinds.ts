import { adviceNotFollowed } from '../advice-not-followed.ts';
import { brokenRules } from '../causes/causes-of.ts';
import type { RuleResult, RunResult } from '../run-result.ts';
import { tallyOf } from './result-kind.ts';

/** What a run says about a rule, in the words of every report: each rule has exactly one of these. */
export const ruleKinds = [
  'holds',
  'broken',
  'failing by the same causes',
  'recommendation not followed',
  'recommendation not followed by the same causes',
  'inconclusive',
  'error',
  'not verified',
] as const;

export type RuleKind = (typeof ruleKinds)[number];

/** The rules of a run by what it says about them. */
export type RulesByKind = Readonly<Record<RuleKind, readonly RuleResult[]>>;

const made = new WeakMap<RunResult, RulesByKind>();

/** Sorts the rules of a run; all numbers of rules in reports are lengths of these lists, so that they are equal everywhere. */
export function rulesByKind(result: RunResult): RulesByKind {
  const known = made.get(result);
  if (known) return known;
  const rules = result.chapters.flatMap((chapter) => chapter.rules);
  const [broken, advised] = [new Set(brokenRules(result)), new Set(adviceNotFollowed(result))];
  const kinds = rules.map((rule) => ({ rule, kind: kindOf(rule, broken, advised) }));
  const lists = ruleKinds.map((kind) => [kind, kinds.flatMap((one) => (one.kind === kind ? one.rule : []))]);
  const sorted = Object.fromEntries(lists) as RulesByKind; // an entry for each kind
  made.set(result, sorted);
  return sorted;
}

/** The worst of what a run says about some rules. */
export function kindOfRules(rules: readonly RuleResult[], result: RunResult): RuleKind {
  const lists = rulesByKind(result);
  return worstFirst.find((kind) => rules.some((rule) => lists[kind].includes(rule))) ?? 'not verified';
}

const worstFirst: readonly RuleKind[] = [
  'broken',
  'failing by the same causes',
  'error',
  'inconclusive',
  'recommendation not followed',
  'recommendation not followed by the same causes',
  'not verified',
  'holds',
];

function kindOf(
  rule: RuleResult,
  broken: ReadonlySet<RuleResult>,
  advised: ReadonlySet<RuleResult>,
): RuleKind {
  switch (rule.verdict) {
    case 'pass':
      return 'holds';
    case 'fail':
      return broken.has(rule) ? 'broken' : 'failing by the same causes';
    case 'inconclusive':
      if (advised.has(rule)) return 'recommendation not followed';
      return isOnlyAdvice(rule) ? 'recommendation not followed by the same causes' : 'inconclusive';
    case 'error':
      return 'error';
    case 'none':
      return 'not verified';
  }
}

/** Whether no case of a rule is in doubt, though some do not follow it: then it is not followed, whatever is the cause. */
function isOnlyAdvice({ cases }: RuleResult): boolean {
  const { inconclusive, error, ...others } = tallyOf(cases);
  return inconclusive + error === 0 && others['recommendation not followed'] > 0;
}
