import { number } from '../../kernel/number-words.ts';
import { codeMarkdown, markdownTable, plainMarkdown } from '../formats/markdown.ts';
import {
  type ChangedRule,
  type ChangeSection,
  changeSections,
  changesSentence,
  changeWords,
  classChangeLines,
  comparedRunWords,
  corpusLines,
} from './change-sections.ts';
import type { RunComparison } from './compare-runs.ts';
import type { ReportedRun } from './reported-run.ts';

/** The most rules of a kind, and ids in a line: a CI server cuts a summary off at 1 MB. */
const listed = { rules: 100, ids: 50 };

/** A comparison for a CI server's summary or a pull request. */
export function comparisonMarkdown(comparison: RunComparison, after: ReportedRun): string {
  return [
    `## ${changesSentence(comparison)}`,
    '',
    `- Before: ${plainMarkdown(comparedRunWords(comparison.before))}`,
    `- After: ${plainMarkdown(comparedRunWords(comparison.after))}`,
    ...comparison.differences.map((sentence) => `- ${plainMarkdown(sentence)}`),
    ...corpusLines(comparison, listed.ids).map((line) => `- ${plainMarkdown(line)}`),
    ...classChangeLines(comparison).map((line) => `- Classes, ${plainMarkdown(line)}`),
    ...changeSections(comparison, after).flatMap(sectionLines),
    '',
  ].join('\n');
}

function sectionLines({ title, count, rules }: ChangeSection): readonly string[] {
  if (count === 0) return [];
  const more = rules.length - listed.rules;
  return [
    '',
    `### ${title}: ${number(count, 'case')}`,
    '',
    ...markdownTable(['Rule', 'Level', 'Cases', 'First case'], rules.slice(0, listed.rules).map(ruleCells)),
    ...(more > 0 ? ['', `… and ${number(more, 'rule')} more.`] : []),
  ];
}

function ruleCells({ id, level, statement, changes }: ChangedRule): readonly string[] {
  const [first] = changes;
  const why = first?.why === undefined ? '' : `: ${plainMarkdown(cut(first.why))}`;
  return [
    `${codeMarkdown(id)} ${plainMarkdown(statement)}`,
    level,
    String(changes.length),
    first ? `${codeMarkdown(first.change.id)} ${changeWords(first.change)}${why}` : '',
  ];
}

function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
