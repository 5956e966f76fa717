import { number } from '../../../kernel/number-words.ts';
import { type AffectedCase, type Cause, causesOf } from '../../causes/causes-of.ts';
import { escapeMarkup } from '../../markup.ts';
import { ruleOf } from '../../rule-index.ts';
import type { RunResult } from '../../run-result.ts';
import { type CaseIndex, caseIndex, caseLink, idLinks, verdictBadge } from '../elements.ts';
import { brokenRuleList } from './broken-rules.ts';
import { severityLines } from './severity-lines.ts';

/** How many causes are on the first screen; the others open. */
const first = 5;

/** What fails and how bad that is; then why, each reason once; then the cases by what they show. */
export function causesSection(result: RunResult): string {
  const { causes, own, affected } = causesOf(result);
  const index = caseIndex(result);
  const items = causes.map((cause) => causeItem(cause, result, index));
  const others = items.slice(first);
  return [
    '<section class="panel" aria-labelledby="causes"><h2 id="causes">What fails, and how bad it is</h2>',
    severityLines(result),
    causes.length === 0 ? '' : `<ol class="plain">${items.slice(0, first).join('')}</ol>`,
    others.length === 0
      ? ''
      : `<p class="paper">${number(others.length, 'more cause')} in the report.</p><details><summary>${number(others.length, 'more cause')}</summary><ol class="plain">${others.join('')}</ol></details>`,
    brokenRuleList(result),
    caseList(`${number(own.length, 'case')} failed by their own rule`, own),
    ...[...Map.groupBy(affected, becauseText)].map(([because, some]) =>
      caseList(
        `${number(some.length, 'case')} ${because}`,
        some.map(({ id }) => id),
      ),
    ),
    '</section>',
  ].join('\n');
}

function causeItem(cause: Cause, result: RunResult, index: CaseIndex): string {
  const { verdict, text, hint, companion, cases, aboutNoRule } = cause;
  const [example = ''] = cases;
  const title = index.get(example)?.title ?? '';
  const too =
    companion === undefined ? '' : ` <span class="soft">With it, ${caseLink(companion)} is broken.</span>`;
  return [
    `<li class="cause"><div class="n">${cases.length}<small>${cases.length === 1 ? 'case' : 'cases'}</small></div><div>`,
    aboutNoRule ? '' : `<p>${ruleName(cause, result)} ${verdictBadge(verdict)}</p>`,
    `<p>${escapeMarkup(sentenceOf(text))}${too}</p>`,
    hint === undefined ? '' : `<p class="soft">${escapeMarkup(hint)}</p>`,
    `<p class="src">For example ${caseLink(example)} ${escapeMarkup(title)}</p></div></li>`,
  ].join('');
}

function ruleName({ rule: id, level }: Cause, result: RunResult): string {
  const statement = ruleOf(result, id)?.statement ?? '';
  const name = escapeMarkup(statement === '' ? id : statement);
  return `<span class="rule-name">${name}</span> <span class="soft">(${level === '' ? '' : `${level}, `}${caseLink(id)})</span>`;
}

/** A cause is told in a line that goes on after a colon elsewhere: here it stands alone. */
function sentenceOf(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  const told = begun.replace(/^Expected /, 'Expected: ').replace(/; actual /, '. Actual: ');
  return /[.!?]$/.test(told) ? told : `${told}.`;
}

function becauseText({ because }: AffectedCase): string {
  if (because.length === 0) return 'could not be decided';
  return `only affected, because ${because.join(', ')} ${because.length === 1 ? 'is' : 'are'} broken`;
}

function caseList(title: string, ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<details><summary>${escapeMarkup(title)}</summary><p>${idLinks(ids)}</p></details>`;
}
