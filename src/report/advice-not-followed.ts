import type { Finding } from '../kernel/case-record.ts';
import { causesOf } from './causes/causes-of.ts';
import type { RuleResult, RunResult } from './run-result.ts';

/** Who is blamed where only a ruling or a recommendation is not followed. */
export const advisory: ReadonlySet<Finding['blame']> = new Set(['documents', 'recommendation']);

/**
 * Rules below must that are not followed: they cost no conformance, and are no doubt about it. In a strict run they fail.
 * Those that only show what something else breaks are not among them.
 */
export function adviceNotFollowed(result: RunResult): readonly RuleResult[] {
  const rules = result.chapters.flatMap((chapter) => chapter.rules);
  const findings = rules.flatMap((rule) => rule.cases).flatMap((one) => one.findings);
  const { causeOf } = causesOf(result);
  const advised = new Set(
    findings
      .filter((one) => advisory.has(one.blame) && causeOf(one)?.rule === one.rule)
      .map(({ rule }) => rule),
  );
  return rules.filter(
    ({ id, level, verdict }) =>
      level !== 'must' && (verdict === 'fail' || (verdict === 'inconclusive' && advised.has(id))),
  );
}
