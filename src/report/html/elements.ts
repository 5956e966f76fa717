import { escapeMarkup } from '../markup.ts';
import type { CaseResult, RunResult } from '../run-result.ts';
import { anchorOf } from '../transcript-text.ts';
import { resultKinds, type Tally, tallyWords } from '../words/result-kind.ts';
import { looksOf } from './badges.ts';

/** Names and values; values are plain text. */
export function definitionList(list: Readonly<Record<string, string | undefined>>): string {
  const rows = Object.entries(list).flatMap(([name, value]) =>
    value === undefined ? [] : [`<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd>`],
  );
  return `<dl>${rows.join('')}</dl>`;
}

/** How cases ended as parts of one bar, whose legend are the tiles and the heads of columns; what did not run is its ground. */
export function bar(tally: Tally): string {
  const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
  const parts = resultKinds
    .filter((kind) => kind !== 'not run' && tally[kind] > 0)
    .map(
      (kind) => `<i class="${looksOf[kind]}" style="width:${((tally[kind] / all) * 100).toFixed(2)}%"></i>`,
    );
  return `<div class="bar" role="img" aria-label="${tallyWords(tally)}">${parts.join('')}</div>`;
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
