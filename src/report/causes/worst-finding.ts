import type { Finding } from '../../kernel/case-record.ts';
import { ruleOf } from '../rule-index.ts';
import type { CaseResult, RunResult } from '../run-result.ts';

/** Worst first. */
const verdicts = ['fail', 'error', 'inconclusive'];
const levels = ['must', 'should', 'may'];

/** The finding that stands for a case if there is room for one: the first of the worst, must before should. */
export function worstFinding(one: CaseResult, result: RunResult): Finding | undefined {
  const rank = ({ verdict, rule }: Finding): number =>
    verdicts.indexOf(verdict) * levels.length + levels.indexOf(ruleOf(result, rule)?.level ?? 'may');
  return [...one.findings].sort((a, b) => rank(a) - rank(b))[0];
}
