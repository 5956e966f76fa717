import type { Finding } from '../../kernel/case-record.ts';
import { ruleOf } from '../rule-index.ts';
import type { CaseResult, RunResult } from '../run-result.ts';

/** Worst first. */
const verdicts = ['fail', 'error', 'inconclusive'];
const levels = ['must', 'should', 'may'];

/** The findings of a case, worst first, must before should; else as they were found. */
export function findingsByWeight(one: CaseResult, result: RunResult): readonly Finding[] {
  const rank = ({ verdict, rule }: Finding): number =>
    verdicts.indexOf(verdict) * levels.length + levels.indexOf(ruleOf(result, rule)?.level ?? 'may');
  return [...one.findings].sort((a, b) => rank(a) - rank(b));
}

/** The finding that stands for a case if there is room for one. */
export function worstFinding(one: CaseResult, result: RunResult): Finding | undefined {
  return findingsByWeight(one, result)[0];
}
