import { number } from '../../kernel/number-words.ts';
import { escapeMarkup } from '../markup.ts';
import type { RunResult } from '../run-result.ts';
import { shownKinds, tallyOf, tallyOfRun } from '../words/result-kind.ts';
import { kindOfRules } from '../words/rule-kinds.ts';
import { ruleBadge } from './badges.ts';
import { bar, table } from './elements.ts';
import { type ProtocolChapter, protocolChapters } from './protocol-chapters.ts';
import { sameNameText } from './same-name.ts';

/** The protocol's chapters, a row each, role by role. */
export function chapterTable(result: RunResult): string {
  const byRole = Map.groupBy(protocolChapters(result), ({ role }) => role);
  const tables = [...byRole].map(([role, chapters]) => roleTable(role, chapters, byRole.size > 1, result));
  return `<section aria-labelledby="chapters"><h2 id="chapters">Chapters of the protocol</h2><p class="src">${resultText}</p>${sameNameText(result)}${tables.join('')}</section>`;
}

const resultText =
  'The numbers are those of the chapter’s own cases; the result says whether its rules hold. A rule can be broken in a case of another chapter too: its own chapter is broken then, though all of its cases may have passed.';

function roleTable(
  role: string,
  chapters: readonly ProtocolChapter[],
  named: boolean,
  result: RunResult,
): string {
  const kinds = shownKinds(tallyOfRun(result));
  const rows = chapters.map(({ id, title, counts, topics }) => {
    const rules = topics.flatMap((topic) => topic.rules);
    const tally = tallyOf(rules.flatMap(({ cases }) => cases));
    return [
      `<a href="#${id}">${escapeMarkup(title)}</a>`,
      ...[counts.corpus, ...kinds.map((kind) => tally[kind])].map(String),
      `<div style="min-width:6rem;padding-top:.4rem">${bar(tally)}</div>`,
      ruleBadge(kindOfRules(rules, result)),
    ];
  });
  const heads = [
    'Chapter',
    '#Cases',
    ...kinds.map((kind) => `#${kind.charAt(0).toUpperCase()}${kind.slice(1)}`),
    'Share',
    'Result',
  ];
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
