import { number } from '../../../kernel/number-words.ts';
import { escapeMarkup } from '../../markup.ts';
import type { CaseResult, RunResult } from '../../run-result.ts';
import { idLinks } from '../elements.ts';

/** How many reasons are on the first screen; the others open. */
const first = 5;

/** What the run says nothing about, by reason, the one with most cases first. */
export function notTestedPanel(result: RunResult): string {
  const cases = result.chapters.flatMap((chapter) => chapter.rules.flatMap((rule) => rule.cases));
  const open = new Set(result.notVerified);
  const byReason = [
    ...Map.groupBy(
      cases.filter(({ id }) => open.has(id)),
      reasonOf,
    ),
  ];
  byReason.sort(([, one], [, other]) => other.length - one.length);
  const items = byReason.map(([reason, group]) => reasonItem(reason, group));
  const others = items.slice(first);
  const all = number(cases.length, 'case');
  return [
    '<section class="panel" aria-labelledby="not-tested"><h2 id="not-tested">What was not tested, and why</h2>',
    items.length === 0
      ? `<p>Nothing: ${cases.length === 1 ? 'the one case' : `each of the ${all}`} passed or failed.</p>`
      : `<p>${open.size} of ${all}. This is not a pass: the run says nothing about them.</p>`,
    items.length === 0 ? '' : `<ul class="plain">${items.slice(0, first).join('')}</ul>`,
    others.length === 0
      ? ''
      : `<p class="paper">${number(others.length, 'more reason')} in the report.</p><details><summary>${number(others.length, 'more reason')}</summary><ul class="plain">${others.join('')}</ul></details>`,
    '</section>',
  ].join('');
}

function reasonItem(reason: string, group: readonly CaseResult[]): string {
  const ids = group.map(({ id }) => id);
  return `<li><b>${number(group.length, 'case')}:</b> ${escapeMarkup(reason)} <details><summary>Which</summary><p>${idLinks(ids)}</p></details></li>`;
}

function reasonOf(one: CaseResult): string {
  if (one.verdict === 'inconclusive') {
    const advice = one.findings.every(({ blame }) => blame === 'recommendation' || blame === 'documents');
    return advice && one.findings.length > 0
      ? 'It ran, and a recommendation or a ruling is not followed.'
      : 'It ran, but the result could not be decided.';
  }
  if (one.verdict === 'error') return 'The kit, its set-up or the connection failed.';
  return one.notRun?.reason ?? 'It was not run.';
}
