import { differencesOf } from '../compare/differences.ts';
import type { ReportedCase, ReportedRun } from '../compare/reported-run.ts';
import type { NamedFile } from '../files/replace-files.ts';
import { escapeMarkup } from '../markup.ts';
import { plainPage, tableMarkup } from '../pages/plain-page.ts';
import { anchorOf } from '../transcript-text.ts';
import { resultKindOf } from '../words/result-kind.ts';
import { testedNameFirst } from '../words/tested-name.ts';
import { repeatsSentence, verdictWords } from '../words/verdict-words.ts';
import { type ChapterCell, type Matrix, matrixOf, type RuleName } from './matrix-of.ts';

/** Name of the first page. */
export const matrixPage = 'index.html';

/** Runs side by side as pages: one over all, and a small one for each rule with its cases. */
export function* matrixPages(runs: readonly ReportedRun[]): Generator<NamedFile> {
  const matrix = matrixOf(runs);
  const labels = runs.map(labelOf);
  yield { name: matrixPage, content: firstPage(matrix, labels) };
  for (const { name } of matrix.rules) yield { name: fileOf(name.id), content: rulePage(name, labels) };
}

function fileOf(rule: string): string {
  return `rule-${anchorOf(rule)}.html`;
}

function labelOf({ run }: ReportedRun): string {
  const { implementation, roles, started } = run;
  const time = started.slice(0, 16).replace('T', ' ');
  return `${testedNameFirst(run)} ${implementation.version} (${roles.join(', ')}), ${time} UTC`;
}

function firstPage(matrix: Matrix, labels: readonly string[]): string {
  const { runs, classes, chapters, rules, flaky } = matrix;
  const table = (
    name: string,
    rows: readonly { readonly head: string; readonly cells: readonly string[] }[],
  ): readonly string[] =>
    rows.length === 0
      ? []
      : [
          `<h2>${name}</h2>`,
          tableMarkup(
            name,
            [name, ...labels.map(escapeMarkup)],
            rows.map(({ head, cells }) => [head, ...cells]),
          ),
        ];
  return plainPage(`${runs.length} runs side by side`, [
    ...differences(runs),
    ...table(
      'Classes',
      classes.map(({ name, cells }) => ({
        head: escapeMarkup(`${name.title} (${name.role})`),
        cells: cells.map((verdict) => escapeMarkup(verdict ?? 'not in this run')),
      })),
    ),
    ...table(
      'Chapters',
      chapters.map(({ name, cells }) => ({
        head: escapeMarkup(`${String(name.number).padStart(2, '0')} ${name.title} (${name.role})`),
        cells: cells.map(chapterCell),
      })),
    ),
    ...table(
      'Flaky cases',
      flaky.map(({ name, cells }) => ({
        head: `${ruleLink(name.rule)} <code>${escapeMarkup(name.id)}</code>`,
        cells: cells.map((repeats) =>
          repeats ? escapeMarkup(repeatsSentence(repeats)) : 'played once, or not at all',
        ),
      })),
    ),
    ...table(
      'Rules',
      rules.map(({ name, cells }) => ({
        head: `${ruleLink(name.id)} (${name.level}) ${escapeMarkup(name.statement)}`,
        cells: cells.map((verdict) =>
          verdict === undefined
            ? 'not in this run'
            : `<span class="${verdict}">${verdictWords[verdict]}</span>`,
        ),
      })),
    ),
  ]);
}

/** What the runs do not have in common with the first of them. */
function differences([first, ...others]: readonly ReportedRun[]): readonly string[] {
  const items = others.flatMap((other) =>
    first && first.run.corpusHash !== other.run.corpusHash
      ? [`<li>${escapeMarkup(`${labelOf(other)}: ${differencesOf(first, other).at(-1) ?? ''}`)}</li>`]
      : [],
  );
  return items.length === 0 ? [] : [`<ul>${items.join('')}</ul>`];
}

function ruleLink(rule: string): string {
  return `<a href="${fileOf(rule)}"><code>${escapeMarkup(rule)}</code></a>`;
}

function chapterCell(cell: ChapterCell | undefined): string {
  if (cell === undefined) return 'not in this run';
  const { verdict, counts } = cell;
  const failed = counts.failed === 0 ? '' : `, ${counts.failed} failed`;
  return `<span class="${verdict}">${verdictWords[verdict]}</span>: ${counts.passed} of ${counts.corpus} passed${failed}`;
}

function rulePage({ id, statement, level, chapter, cases }: RuleName, labels: readonly string[]): string {
  return plainPage(`${id}: ${statement}`, [
    `<p class="soft">${level.toUpperCase()}, chapter ${chapter.number} ${escapeMarkup(chapter.title)} (${escapeMarkup(chapter.role)}). <a href="${matrixPage}">All rules</a></p>`,
    tableMarkup(
      `Cases of ${id}`,
      ['Case', ...labels.map(escapeMarkup)],
      cases.map(({ name, cells }) => [
        `<code>${escapeMarkup(name.id)}</code> ${escapeMarkup(name.title)}`,
        ...cells.map(caseCell),
      ]),
    ),
  ]);
}

function caseCell(one: ReportedCase | undefined): string {
  if (one === undefined) return 'not in this run';
  const { verdict, repeats, findings, notRun } = one;
  const [finding] = findings;
  const why = finding ? `expected ${finding.expected}; actual ${finding.actual}` : (notRun?.reason ?? '');
  const flaky = repeats ? ` <span class="soft">${escapeMarkup(repeatsSentence(repeats))}</span>` : '';
  return `<span class="${verdict}">${resultKindOf(one)}</span>${flaky}${why === '' ? '' : `<br>${escapeMarkup(why)}`}`;
}
