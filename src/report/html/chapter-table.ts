import { number } from '../../kernel/number-words.ts';
import { escapeMarkup } from '../markup.ts';
import type { RunResult } from '../run-result.ts';
import { bar, table, verdictBadge } from './elements.ts';
import { type ProtocolChapter, protocolChapters } from './protocol-chapters.ts';

/** The protocol's chapters, a row each, role by role. */
export function chapterTable(result: RunResult): string {
  const byRole = Map.groupBy(protocolChapters(result), ({ role }) => role);
  const tables = [...byRole].map(([role, chapters]) => roleTable(role, chapters, byRole.size > 1));
  return `<section aria-labelledby="chapters"><h2 id="chapters">Chapters of the protocol</h2><p class="src">${resultText}</p>${tables.join('')}</section>`;
}

const resultText =
  'The result says whether the rules of the chapter hold. A case that fails by a rule of another chapter leaves its own rule undecided.';

const heads = ['Chapter', '#Cases', '#Passed', '#Failed', '#Not verified', 'Share', 'Result'] as const;

function roleTable(role: string, chapters: readonly ProtocolChapter[], named: boolean): string {
  const rows = chapters.map(({ id, title, counts, verdict }) => {
    const { corpus, passed, failed, notVerified } = counts;
    return [
      `<a href="#${id}">${escapeMarkup(title)}</a>`,
      ...[corpus, passed, failed, notVerified].map(String),
      `<div style="min-width:6rem;padding-top:.4rem">${bar(counts)}</div>`,
      verdictBadge(verdict),
    ];
  });
  const calm = chapters.filter(isCalm).length;
  const looks = (row: number): string => (chapters[row] && isCalm(chapters[row]) ? ' class="calm"' : '');
  return [
    named ? `<h3>What binds the role ${escapeMarkup(role)}</h3>` : '',
    table(`Chapters for the role ${escapeMarkup(role)}`, heads, rows, looks),
    calm === 0
      ? ''
      : `<p class="paper">${number(calm, 'chapter')} in which nothing failed are left out on paper.</p>`,
  ].join('');
}

/** On paper, only what did not go well has room. */
function isCalm({ verdict }: ProtocolChapter): boolean {
  return verdict === 'pass' || verdict === 'none';
}
