import type { Verdict } from '../../kernel/verdict.ts';
import { escapeMarkup } from '../markup.ts';
import type { CaseResult, Counts, RunResult } from '../run-result.ts';
import { anchorOf } from '../transcript-text.ts';
import { verdictWords } from '../verdict-words.ts';

const signs = { none: '○', pass: '✓', inconclusive: '?', fail: '✗', error: '!' } as const satisfies Record<
  Verdict,
  string
>;

/** A verdict as a word with a sign: readable without its color. */
export function verdictBadge(verdict: Verdict): string {
  return `<b class="v ${verdict}">${signs[verdict]} ${verdictWords[verdict]}</b>`;
}

/** Names and values; values are plain text. */
export function definitionList(list: Readonly<Record<string, string | undefined>>): string {
  const rows = Object.entries(list).flatMap(([name, value]) =>
    value === undefined ? [] : [`<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd>`],
  );
  return `<dl>${rows.join('')}</dl>`;
}

/** Passed and failed as parts of one bar; the numbers are beside it in words. */
export function bar({ corpus, passed, failed, notVerified }: Counts): string {
  const part = (kind: Verdict, count: number) =>
    count > 0 ? `<i class="${kind}" style="width:${((count / corpus) * 100).toFixed(2)}%"></i>` : '';
  const label = `${passed} passed, ${failed} failed, ${notVerified} not verified`;
  return `<div class="bar" role="img" aria-label="${label}">${part('pass', passed)}${part('fail', failed)}</div>`;
}

/** Paragraphs of plain text; a blank line separates them. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`)
    .join('');
}

/** A table whose rows stand below each other on a narrow screen. A head that begins with `#` is one of numbers. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  looks: (row: number) => string = () => '',
): string {
  const names = heads.map((head) => head.replace('#', ''));
  const number = (place: number): string => (heads[place]?.startsWith('#') ? ' class="n"' : '');
  const head = names.map((name, place) => `<th scope="col" role="columnheader"${number(place)}>${name}</th>`);
  const body = rows.map(([first = '', ...cells], row) => {
    const others = cells.map(
      (cell, place) =>
        `<td role="cell"${number(place + 1)}${cell === '' ? '' : ` data-h="${names[place + 1]}"`}>${cell}</td>`,
    );
    return `<tr role="row"${looks(row)}><th scope="row" role="rowheader">${first}</th>${others.join('')}</tr>`;
  });
  // The roles stay when the style makes blocks of rows.
  return `<table class="stack" role="table" aria-label="${caption}"><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`;
}

/** A case's or a rule's id, which leads to it. */
export function caseLink(id: string): string {
  return `<a href="#${anchorOf(id)}"><code>${escapeMarkup(id)}</code></a>`;
}

/** Ids that lead to their cases or rules. */
export function idLinks(ids: readonly string[]): string {
  return ids.map(caseLink).join(' ');
}

/** All cases of a run by their ids. */
export type CaseIndex = ReadonlyMap<string, CaseResult>;

export function caseIndex({ chapters }: Pick<RunResult, 'chapters'>): CaseIndex {
  const cases = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  return new Map(cases.map((one) => [one.id, one]));
}
