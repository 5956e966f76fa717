import type { CaseResult, RuleResult, RunResult } from '../run-result.ts';

const indexes = new WeakMap<RunResult, ReadonlyMap<string, readonly CaseResult[]>>();

/** Cases of other rules in which a rule was found broken: an always-on rule can break in any case. */
export function foundElsewhere(result: RunResult, rule: RuleResult): readonly CaseResult[] {
  let index = indexes.get(result);
  if (!index) {
    index = indexOf(result);
    indexes.set(result, index);
  }
  return index.get(rule.id) ?? [];
}

function indexOf({ chapters }: RunResult): ReadonlyMap<string, readonly CaseResult[]> {
  const cases = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const index = new Map<string, CaseResult[]>();
  for (const one of cases) {
    for (const rule of new Set(one.findings.map((finding) => finding.rule))) {
      if (rule === one.rule) continue;
      const known = index.get(rule);
      if (known) known.push(one);
      else index.set(rule, [one]);
    }
  }
  return index;
}
