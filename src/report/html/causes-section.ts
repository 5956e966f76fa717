import { number } from '../../kernel/number-words.ts';
import { type AffectedCase, type Cause, causesOf } from '../causes/causes-of.ts';
import { escapeMarkup } from '../markup.ts';
import { ruleOf } from '../rule-index.ts';
import type { RunResult } from '../run-result.ts';
import { anchorOf } from '../transcript-text.ts';
import { verdictBadge } from './elements.ts';

/** Why cases did not pass, each reason once; then the cases that failed by their own rule, then those only affected. */
export function causesSection(result: RunResult): string {
  const { causes, own, affected } = causesOf(result);
  if (causes.length === 0) return '';
  const heads = ['Cause', 'Rule', 'Level', 'Cases', 'First', 'Verdict'];
  return [
    '<h2 id="causes">Causes</h2>',
    `<div class="wide"><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>`,
    ...causes.map((cause) => causeRow(cause, result)),
    '</table></div>',
    caseList(`${number(own.length, 'case')} failed by their own rule`, own),
    ...[...Map.groupBy(affected, becauseText)].map(([because, some]) =>
      caseList(
        `${number(some.length, 'case')} ${because}`,
        some.map(({ id }) => id),
      ),
    ),
  ].join('\n');
}

function causeRow(
  { rule, level, verdict, text, hint, cases: [first = '', ...others] }: Cause,
  result: RunResult,
) {
  const statement = ruleOf(result, rule)?.statement ?? '';
  const meant = hint === undefined ? '' : `<br><span class="soft">${escapeMarkup(hint)}</span>`;
  return [
    `<tr><td>${escapeMarkup(text)}${meant}</td>`,
    `<td>${link(rule)} <span class="soft">${escapeMarkup(statement)}</span></td><td class="lvl">${level.toUpperCase()}</td>`,
    `<td class="n">${others.length + 1}</td><td>${link(first)}</td><td>${verdictBadge(verdict)}</td></tr>`,
  ].join('');
}

function becauseText({ because }: AffectedCase): string {
  if (because.length === 0) return 'could not be decided';
  return `only affected, because ${because.join(', ')} ${because.length === 1 ? 'is' : 'are'} broken`;
}

function caseList(title: string, ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<details><summary>${escapeMarkup(title)}</summary><p>${ids.map(link).join(' ')}</p></details>`;
}

function link(id: string): string {
  return `<a class="id" href="#${anchorOf(id)}">${escapeMarkup(id)}</a>`;
}
