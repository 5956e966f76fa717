import type { Verdict } from '../../kernel/verdict.ts';
import { escapeMarkup } from '../markup.ts';
import type { Counts } from '../run-result.ts';
import { verdictWords } from '../verdict-words.ts';

const signs = { none: '○', pass: '✓', inconclusive: '?', fail: '✗', error: '!' } as const satisfies Record<
  Verdict,
  string
>;

/** A verdict as a word with a sign: readable without its color. */
export function verdictBadge(verdict: Verdict): string {
  return `<span class="v ${verdict}">${signs[verdict]} ${verdictWords[verdict]}</span>`;
}

/** Names and values; values are plain text. */
export function definitionList(list: Readonly<Record<string, string | undefined>>): string {
  const rows = Object.entries(list).flatMap(([name, value]) =>
    value === undefined ? [] : [`<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd>`],
  );
  return `<dl>${rows.join('')}</dl>`;
}

/** Passed, failed and not verified as parts of one bar; the numbers are beside it in words. */
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
