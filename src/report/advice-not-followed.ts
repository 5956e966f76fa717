import { causesOf } from './causes/causes-of.ts';
import type { RuleResult, RunResult } from './run-result.ts';
import { isAdvice } from './words/result-kind.ts';

/**
 * Rules below must that are not followed: they cost no conformance, and are no doubt about it. In a strict run they fail.
 * Those that only show what something else breaks are not among them.
 */
export function adviceNotFollowed(result: RunResult): readonly RuleResult[] {
  const rules = result.chapters.flatMap((chapter) => chapter.rules);
  const findings = rules.flatMap((rule) => rule.cases).flatMap((one) => one.findings);
  const { causeOf } = causesOf(result);
  const advised = new Set(
    findings.filter((one) => isAdvice(one) && causeOf(one)?.rule === one.rule).map(({ rule }) => rule),
  );
  return rules.filter(
    ({ id, level, verdict }) =>
      level !== 'must' && (verdict === 'fail' || (verdict === 'inconclusive' && advised.has(id))),
  );
}
