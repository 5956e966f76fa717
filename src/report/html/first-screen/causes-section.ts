import { listed } from '../../../kernel/listed-words.ts';
import { number } from '../../../kernel/number-words.ts';
import { type AffectedCase, type Cause, causesOf } from '../../causes/causes-of.ts';
import { widespreadText } from '../../causes/widespread.ts';
import { escapeMarkup } from '../../markup.ts';
import { ruleOf } from '../../rule-index.ts';
import type { RunResult } from '../../run-result.ts';
import { resultKinds } from '../../words/result-kind.ts';
import { causeBadge } from '../badges.ts';
import { type CaseIndex, caseIndex, caseLink, idLinks } from '../elements.ts';
import { openingList } from '../some-shown.ts';
import { brokenRuleList } from './broken-rules.ts';
import { severityLines } from './severity-lines.ts';

/** How many causes are on the first screen; the others open. */
const first = 5;

/** What fails and how bad that is; then why, each reason once; then the cases by what they show. */
export function causesSection(result: RunResult): string {
  const { causes, own, affected, widespread } = causesOf(result);
  const index = caseIndex(result);
  const items = causes.map((cause) => causeItem(cause, result, index));
  return [
    '<section class="panel" aria-labelledby="causes"><h2 id="causes">What fails, and how bad it is</h2>',
    severityLines(result),
    ...(widespread ? [`<p>${escapeMarkup(widespreadText(widespread))}</p>`] : []),
    openingList('ol', items, first, 'cause'),
    brokenRuleList(result),
    caseList(`${number(own.length, 'case')} failed by their own rule`, own),
    ...[...Map.groupBy(affected, becauseText)].map(([because, some]) =>
      caseList(
        `${number(some.length, 'case')}${because}${endsText(some)}`,
        some.map(({ id }) => id),
      ),
    ),
    '</section>',
  ].join('\n');
}

function causeItem(cause: Cause, result: RunResult, index: CaseIndex): string {
  const { happened, expected, hint, companion, cases, aboutNoRule } = cause;
  const [example = ''] = cases;
  const title = index.get(example)?.title ?? '';
  const too =
    companion === undefined ? '' : ` <span class="soft">With it, ${caseLink(companion)} is broken.</span>`;
  const parts: readonly (readonly [name: string, content: string])[] = [
    ...(aboutNoRule ? [] : [['Rule', ruleName(cause, result)] as const]),
    ['What happened', `${escapeMarkup(sentenceOf(happened))}${too}`],
    ...(expected === undefined ? [] : [['Expected', escapeMarkup(sentenceOf(expected))] as const]),
    ...(hint === undefined ? [] : [['Hint', escapeMarkup(hint)] as const]),
    ['For example', `${caseLink(example)} ${escapeMarkup(title)}`],
  ];
  const list = parts.map(([name, content]) => `<dt>${name}</dt><dd>${content}</dd>`).join('');
  return `<li class="cause"><div class="n">${cases.length}<small>${cases.length === 1 ? 'case' : 'cases'}</small></div><dl>${list}</dl></li>`;
}

function ruleName({ rule: id, level, result: kind }: Cause, result: RunResult): string {
  const statement = ruleOf(result, id)?.statement ?? '';
  const name = statement === '' ? '' : `${escapeMarkup(statement)} `;
  return `${name}<span class="soft">(${level === '' ? '' : `${level}, `}${caseLink(id)})</span> ${causeBadge(kind)}`;
}

/** A cause is told in a line that goes on after a colon elsewhere: here it stands alone. */
function sentenceOf(text: string): string {
  // A name of a key or of a method stays as it is written.
  const begun = /^[a-z]+\b(?![._])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

function becauseText({ because, result }: AffectedCase): string {
  if (because.length === 0) return `: ${result}`;
  return ` only affected, because ${because.join(', ')} ${because.length === 1 ? 'is' : 'are'} broken`;
}

/** How cases ended that are affected by the same: the numbers of a summary are those of the tiles, taken apart. */
function endsText(some: readonly AffectedCase[]): string {
  if (some.every(({ because }) => because.length === 0)) return '';
  const counts = resultKinds.flatMap((kind) => {
    const count = some.filter(({ result }) => result === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return ` (${listed(counts)})`;
}

function caseList(title: string, ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<details><summary>${escapeMarkup(title)}</summary><p>${idLinks(ids)}</p></details>`;
}
