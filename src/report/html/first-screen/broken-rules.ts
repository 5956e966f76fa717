import { escapeMarkup } from '../../markup.ts';
import type { RuleResult, RunResult } from '../../run-result.ts';
import { type RuleKind, ruleKinds, rulesByKind } from '../../words/rule-kinds.ts';
import { ruleBadge } from '../badges.ts';
import { caseLink } from '../elements.ts';

const levels = ['must', 'should', 'may'];

/** What is in the list: rules that do not hold although cases of them were played. */
const listed = ruleKinds.filter((kind) => kind !== 'holds' && kind !== 'not verified');

/** A list, which opens, of all rules that do not hold: by what the run says about them, what binds before what is advised. */
export function brokenRuleList(result: RunResult): string {
  const rules = rulesByKind(result);
  const kinds = listed.filter((kind) => rules[kind].length > 0);
  if (kinds.length === 0) return '';
  const items = kinds.flatMap((kind) => sorted(rules[kind]).map((rule) => ruleItem(rule, kind)));
  const told = kinds.map((kind) => `${rules[kind].length} ${kind}`).join(', ');
  return `<details><summary>Rules that do not hold: ${told}</summary><ul class="plain">${items.join('')}</ul></details>`;
}

function sorted(rules: readonly RuleResult[]): readonly RuleResult[] {
  return rules.toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
}

function ruleItem({ id, statement, level }: RuleResult, kind: RuleKind): string {
  return `<li>${caseLink(id)} ${level} ${ruleBadge(kind)} ${escapeMarkup(statement)}</li>`;
}
