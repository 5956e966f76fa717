import { number } from '../../../kernel/number-words.ts';
import { escapeMarkup } from '../../markup.ts';
import type { RuleResult, RunResult } from '../../run-result.ts';
import { caseLink, verdictBadge } from '../elements.ts';

const levels = ['must', 'should', 'may'];
const doubtful: ReadonlySet<string> = new Set(['fail', 'error', 'inconclusive']);

/** A list, which opens, of all rules that do not hold: what binds before what is advised, in the corpus's order. */
export function brokenRuleList({ chapters }: RunResult): string {
  const rules = chapters.flatMap((chapter) => chapter.rules).filter(({ verdict }) => doubtful.has(verdict));
  if (rules.length === 0) return '';
  const sorted = rules.toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
  return `<details><summary>${number(rules.length, 'rule')} broken or undecided</summary><ul class="plain">${sorted.map(ruleItem).join('')}</ul></details>`;
}

function ruleItem({ id, statement, level, verdict }: RuleResult): string {
  return `<li>${caseLink(id)} ${level} ${verdictBadge(verdict)} ${escapeMarkup(statement)}</li>`;
}
