import type { RuleResult, RunResult } from './run-result.ts';

const indexes = new WeakMap<RunResult, ReadonlyMap<string, RuleResult>>();

/** A rule of the run by its id: a finding may be about another rule than the case's own. */
export function ruleOf(result: RunResult, id: string): RuleResult | undefined {
  let index = indexes.get(result);
  if (!index) {
    const rules = result.chapters.flatMap((chapter) => chapter.rules);
    index = new Map(rules.map((rule) => [rule.id, rule]));
    indexes.set(result, index);
  }
  return index.get(id);
}

/** The source of a rule: `001, "No Records Available"; ruling 94`. */
export function sourceOf(rule: RuleResult): string {
  const titles = rule.sections.map((title) => `"${title}"`).join(', ');
  const documents = rule.documents.join(', ');
  const rulings = rule.rulings.length > 0 ? [`ruling ${rule.rulings.join(', ')}`] : [];
  return [[documents, titles].filter(Boolean).join(', '), ...rulings].filter(Boolean).join('; ');
}
