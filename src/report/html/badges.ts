import type { CaseResult } from '../run-result.ts';
import { type ResultKind, resultKindOf } from '../words/result-kind.ts';
import type { RuleKind } from '../words/rule-kinds.ts';

/** The looks of what has one meaning: a class of the style. */
export type Looks = 'pass' | 'fail' | 'advice' | 'inconclusive' | 'error' | 'none';

const signs = {
  none: '○',
  pass: '✓',
  inconclusive: '?',
  advice: '!',
  fail: '✗',
  error: '⚠',
} as const satisfies Record<Looks, string>;

/** How cases look that ended in a certain way. */
export const looksOf = {
  passed: 'pass',
  failed: 'fail',
  'recommendation not followed': 'advice',
  inconclusive: 'inconclusive',
  error: 'error',
  'not run': 'none',
} as const satisfies Record<ResultKind, Looks>;

const ruleLooks = {
  holds: 'pass',
  broken: 'fail',
  'failing by the same causes': 'fail',
  'recommendation not followed': 'advice',
  'recommendation not followed by the same causes': 'advice',
  inconclusive: 'inconclusive',
  error: 'error',
  'not verified': 'none',
} as const satisfies Record<RuleKind, Looks>;

/** How a case ended as a word with a sign: readable without its color. */
export function caseBadge(one: Pick<CaseResult, 'verdict' | 'findings'>): string {
  const kind = resultKindOf(one);
  return badge(looksOf[kind], kind);
}

/** What a run says about a rule, or about the rules of a chapter, as a word with a sign. */
export function ruleBadge(kind: RuleKind): string {
  return badge(ruleLooks[kind], kind);
}

/** What a cause does to its rule. */
export function causeBadge(kind: ResultKind): string {
  return kind === 'failed' ? ruleBadge('broken') : badge(looksOf[kind], kind);
}

function badge(looks: Looks, words: string): string {
  return `<b class="v ${looks}">${signs[looks]} ${words}</b>`;
}
