import { isKnown } from './profile/statements.ts';
import type { CaseResult, Counts, RuleResult } from './run-result.ts';

/** Whether a case was decided: only then is it verified, passed or failed. */
export function isVerified({ verdict }: Pick<CaseResult, 'verdict'>): boolean {
  return verdict === 'pass' || verdict === 'fail';
}

/** Counts the cases of some rules. Counts add up: `corpus = passed + failed + notVerified`. */
export function countCases(rules: readonly RuleResult[]): Counts {
  const counts = {
    corpus: 0,
    applicable: 0,
    run: 0,
    passed: 0,
    failed: 0,
    notVerified: 0,
    notClaimed: 0,
    excluded: 0,
    known: 0,
  };
  for (const rule of rules) {
    for (const one of rule.cases) {
      counts.corpus += 1;
      if (!one.notRun?.missing.length) counts.applicable += 1;
      if (one.verdict !== 'none') counts.run += 1;
      if (one.verdict === 'pass') counts.passed += 1;
      if (one.verdict === 'fail') counts.failed += 1;
      if (!isVerified(one)) counts.notVerified += 1;
      if (one.notRun?.by === 'not claimed') counts.notClaimed += 1;
      if (one.notRun?.by === 'excluded') counts.excluded += 1;
      if (isKnown(one)) counts.known += 1;
    }
  }
  return counts;
}
