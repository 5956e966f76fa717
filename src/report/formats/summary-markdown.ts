import { number } from '../../kernel/number-words.ts';
import type { Cause } from '../causes/causes-of.ts';
import { causesOf } from '../causes/causes-of.ts';
import { changesSentence } from '../compare/change-sections.ts';
import type { ChapterResult, RunResult } from '../run-result.ts';
import { rulesSentence, verdictSentence, verdictWords } from '../verdict-words.ts';
import { codeMarkdown, markdownTable, plainMarkdown } from './markdown.ts';

/** The most causes that are listed: a CI server cuts a summary off at 1 MB, and readers sooner. */
const listed = 20;

/** The most characters of a cause. */
const longest = 300;

/** The run as a CI server's summary, or a comment on a pull request. */
export function summaryMarkdown(result: RunResult): string {
  const { run, verdict, problems, stale, classes } = result;
  return [
    `## ${verdictWords[verdict].toUpperCase()}: ${plainMarkdown(verdictSentence(result))}`,
    '',
    plainMarkdown(rulesSentence(result)),
    '',
    ...countsTable(result),
    '',
    ...problems.map((problem) => `- **Problem:** ${plainMarkdown(problem)}`),
    ...stale.map((sentence) => `- **Profile:** ${plainMarkdown(sentence)}`),
    ...lastRun(result),
    `- Tested: ${plainMarkdown(`${run.implementation.name} ${run.implementation.version} (${run.roles.join(' and ')}) at ${run.target}, profile ${run.profile}`)}`,
    `- Kit ${plainMarkdown(run.suiteVersion)}, corpus ${codeMarkdown(run.corpusHash.slice(0, 12))}, ${plainMarkdown(run.started)}`,
    ...causesTable(causesOf(result).causes),
    ...classLines(classes),
    ...notVerified(result),
    '',
    '### Chapters',
    '',
    ...markdownTable(
      ['Chapter', 'Verdict', 'Cases', 'Passed', 'Failed', 'Not verified'],
      result.chapters.map(chapterCells),
      new Set([2, 3, 4, 5]),
    ),
    '',
  ].join('\n');
}

/** A line per verdict and role: there are dozens of classes. */
function classLines(classes: RunResult['classes']): readonly string[] {
  if (classes.length === 0) return [];
  const groups = Map.groupBy(classes, ({ role, verdict }) => `${verdict} (${role})`);
  const lines = [...groups].map(
    ([head, some]) => `- **${head}**: ${plainMarkdown(some.map(({ title }) => title).join(', '))}`,
  );
  return ['', '### Classes', '', ...lines];
}

function countsTable({ counts }: RunResult): readonly string[] {
  const names = ['Corpus', 'Applicable', 'Run', 'Passed', 'Failed', 'Not verified'];
  const { corpus, applicable, run, passed, failed, notVerified: open } = counts;
  const cells = [corpus, applicable, run, passed, failed, open].map(String);
  return markdownTable(names, [cells], new Set(names.keys()));
}

function lastRun({ sinceLastRun }: RunResult): readonly string[] {
  return sinceLastRun
    ? [`- Since the run of ${sinceLastRun.before.started.slice(0, 10)}: ${changesSentence(sinceLastRun)}`]
    : [];
}

function causesTable(causes: readonly Cause[]): readonly string[] {
  if (causes.length === 0) return [];
  const more = causes.length - listed;
  return [
    '',
    '### Causes',
    '',
    ...markdownTable(
      ['Rule', 'Level', 'Cases', 'First case', 'What'],
      causes
        .slice(0, listed)
        .map(({ rule, level, cases, text }) => [
          codeMarkdown(rule),
          level,
          String(cases.length),
          codeMarkdown(cases[0] ?? ''),
          plainMarkdown(text.length > longest ? `${text.slice(0, longest - 1)}…` : text),
        ]),
      new Set([2]),
    ),
    ...(more > 0 ? ['', `… and ${number(more, 'cause')} more: all are in the report.`] : []),
  ];
}

/** Reasons, each with its number of cases: what is not tested is as important as what failed. */
function notVerified({ chapters }: RunResult): readonly string[] {
  const cases = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const open = cases.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'fail');
  const reasons = Map.groupBy(open, ({ notRun }) => notRun?.reason ?? 'It ran, and could not be decided.');
  if (reasons.size === 0) return [];
  const lines = [...reasons]
    .sort(([, some], [, others]) => others.length - some.length)
    .slice(0, listed)
    .map(([reason, some]) => `- ${number(some.length, 'case')}: ${plainMarkdown(reason)}`);
  return ['', '### Not verified', '', ...lines];
}

function chapterCells({ role, number: place, title, verdict, counts }: ChapterResult): readonly string[] {
  const { corpus, passed, failed, notVerified: open } = counts;
  return [
    plainMarkdown(`${String(place).padStart(2, '0')} ${title} (${role})`),
    verdictWords[verdict],
    ...[corpus, passed, failed, open].map(String),
  ];
}
