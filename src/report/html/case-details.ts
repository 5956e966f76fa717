import type { CaseResult, RuleResult, RunResult } from '../run-result.ts';
import type { CaseDetail } from './case-section.ts';

/**
 * The most cases that are shown in full, and that are drawn. This limits the page for any run; the rest is in the run's
 * file.
 */
const limits = { full: 100, drawing: 900 } as const;

/**
 * How much the page shows of each case: everything for cases with findings (the first one of each rule before any
 * second one), a drawing for the first passed case of every rule, a line for the others.
 */
export function caseDetails(result: RunResult): (one: CaseResult) => CaseDetail {
  const rules = result.chapters.flatMap((chapter) => chapter.rules);
  const full = new Set(roundRobin(rules.map(withFindings)).slice(0, limits.full));
  const proved = rules.flatMap((rule) => rule.cases.find((one) => one.verdict === 'pass') ?? []);
  const drawing = new Set(proved.slice(0, limits.drawing));
  return (one) => (full.has(one) ? 'full' : drawing.has(one) ? 'drawing' : 'line');
}

function withFindings(rule: RuleResult): CaseResult[] {
  return rule.cases.filter((one) => one.findings.length > 0);
}

function roundRobin<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}
