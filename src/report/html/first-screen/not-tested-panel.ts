import { number } from '../../../kernel/number-words.ts';
import { notSelected } from '../../build-run-result.ts';
import { escapeMarkup } from '../../markup.ts';
import type { CaseResult, RunResult } from '../../run-result.ts';
import { reasonOf } from '../../words/not-verified-lines.ts';
import { resultKindOf } from '../../words/result-kind.ts';
import { rulesByKind } from '../../words/rule-kinds.ts';
import { idLinks } from '../elements.ts';
import { term } from '../glossary.ts';
import { protocolChapters } from '../protocol-chapters.ts';
import { openingList } from '../some-shown.ts';

/** How many reasons are on the first screen; the others open. */
const first = 5;

/** What was not run, by reason, the one with most cases first; apart from it, what ran and neither passed nor failed. */
export function notTestedPanel(result: RunResult): string {
  const cases = result.chapters.flatMap((chapter) => chapter.rules.flatMap((rule) => rule.cases));
  const notRun = cases.filter((one) => resultKindOf(one) === 'not run');
  return [
    '<section class="panel" aria-labelledby="not-tested"><h2 id="not-tested">What was not tested, and why</h2>',
    notRun.length === 0
      ? `<p>Nothing: ${cases.length === 1 ? 'the one case' : `each of the ${number(cases.length, 'case')}`} was run.</p>`
      : `<p>${notRunSentence(notRun, cases.length, result)}</p>`,
    openingList('ul', reasonItems(notRun, reasonOf, wherein(result)), first, 'reason'),
    openPart(cases),
    '</section>',
  ].join('');
}

/** In cases and in rules: a rule is not verified if a case was not run, unless other cases of it decide. */
function notRunSentence(notRun: readonly CaseResult[], all: number, result: RunResult): string {
  const rules = new Set(notRun.map(({ rule }) => rule));
  const open = rulesByKind(result)['not verified'].filter(({ id }) => rules.has(id)).length;
  const judged = rules.size - open;
  const others = judged === 0 ? '' : `; what did run judges ${open === 0 ? 'them' : `the other ${judged}`}`;
  const are = open === 1 ? 'is' : 'are';
  const ofThem = judged > 0 ? `${open} of which ${are}` : `which ${are}`;
  return `${number(notRun.length, 'case')} of ${all} ${notRun.length === 1 ? 'was' : 'were'} ${term('notrun', 'not run')}: the run says nothing about them. They belong to ${number(rules.size, 'rule')}, ${ofThem} ${term('notverified', 'not verified')}${others}.`;
}

/** So many chapters are named in a reason; there are more than a reader can keep. */
const namedChapters = 4;

/** Says in which chapters some cases are, and what the run was told to play if that is why they were not. */
function wherein(result: RunResult): (group: readonly CaseResult[]) => string {
  const titles = new Map(
    protocolChapters(result).flatMap(({ title, topics }) =>
      topics.flatMap(({ rules }) => rules.map(({ id }) => [id, title] as const)),
    ),
  );
  const { cases } = result.run.options;
  return (group) => {
    const byTitle = [...Map.groupBy(group, ({ rule }) => titles.get(rule) ?? rule)];
    byTitle.sort(([, one], [, other]) => other.length - one.length);
    const named = byTitle.slice(0, namedChapters).map(([title, some]) => `${title} ${some.length}`);
    const more =
      byTitle.length > namedChapters ? `, and ${number(byTitle.length - namedChapters, 'more chapter')}` : '';
    const told =
      group[0]?.notRun?.reason === notSelected && cases !== undefined ? `Who ran it chose: ${cases}. ` : '';
    return `${told}By chapter: ${named.join(', ')}${more}.`;
  };
}

/** Cases that ran and neither passed nor failed: the run does say something about them. */
function openPart(cases: readonly CaseResult[]): string {
  const items = reasonItems(cases, (one) => openMeanings[resultKindOf(one)]);
  if (items.length === 0) return '';
  return `<h3>What ran, and neither passed nor failed</h3><ul class="plain">${items.join('')}</ul>`;
}

const openMeanings: Readonly<Record<string, string>> = {
  'recommendation not followed':
    'a recommendation is not followed. This was seen, costs no conformance, and is in “What fails”.',
  inconclusive: 'inconclusive. What went wrong in them kept their rules from being judged.',
  error: 'error. The kit, its set-up or the connection failed, which says nothing about the product.',
};

function reasonItems(
  cases: readonly CaseResult[],
  reasonFor: (one: CaseResult) => string | undefined,
  where: (group: readonly CaseResult[]) => string = () => '',
): readonly string[] {
  const byReason = [...Map.groupBy(cases, reasonFor)];
  byReason.sort(([, one], [, other]) => other.length - one.length);
  return byReason.flatMap(([reason, group]) =>
    reason === undefined ? [] : [reasonItem(reason, group, where(group))],
  );
}

function reasonItem(reason: string, group: readonly CaseResult[], where: string): string {
  const ids = group.map(({ id }) => id);
  return `<li><b>${number(group.length, 'case')}:</b> ${escapeMarkup([reason, where].join(' ').trim())} <details><summary>Which</summary><p>${idLinks(ids)}</p></details></li>`;
}
