import { number } from '../../kernel/number-words.ts';
import type { Cause } from '../causes/causes-of.ts';
import { causesOf } from '../causes/causes-of.ts';
import { changesSentence } from '../compare/change-sections.ts';
import { classAdvice } from '../profile/class-advice.ts';
import type { ChapterResult, RunResult } from '../run-result.ts';
import { reasonOf } from '../words/not-verified-lines.ts';
import { type ResultKind, shownKinds, tallyOf, tallyOfRun } from '../words/result-kind.ts';
import { testedName } from '../words/tested-name.ts';
import { rulesSentence, verdictSentence, verdictWord, verdictWords } from '../words/verdict-words.ts';
import { codeMarkdown, markdownTable, plainMarkdown } from './markdown.ts';

/** The most causes that are listed: a CI server cuts a summary off at 1 MB, and readers sooner. */
const listed = 20;

/** The most characters of a cause. */
const longest = 300;

/** The run as a CI server's summary, or a comment on a pull request. */
export function summaryMarkdown(result: RunResult): string {
  const { run, problems, stale } = result;
  const kinds = shownKinds(tallyOfRun(result));
  return [
    `## ${verdictWord(result).toUpperCase()}: ${plainMarkdown(verdictSentence(result))}`,
    '',
    plainMarkdown(rulesSentence(result)),
    '',
    ...countsTable(result),
    '',
    ...problems.map((problem) => `- **Problem:** ${plainMarkdown(problem)}`),
    ...stale.map((sentence) => `- **Profile:** ${plainMarkdown(sentence)}`),
    ...lastRun(result),
    `- Tested: ${plainMarkdown(`${testedName(run)} ${run.implementation.version} (${run.roles.join(' and ')}) at ${run.target}, profile ${run.profile}`)}`,
    `- Checked by ocs-tck ${plainMarkdown(run.suiteVersion)}, corpus ${codeMarkdown(run.corpusHash.slice(0, 12))}, ${plainMarkdown(run.started)}`,
    ...causesTable(causesOf(result).causes),
    ...classLines(result),
    ...notVerified(result),
    '',
    '### Chapters',
    '',
    ...markdownTable(
      ['Chapter', 'Verdict', 'Cases', ...kinds.map(headOf)],
      result.chapters.map((chapter) => chapterCells(chapter, kinds)),
      new Set([2, ...kinds.map((_, place) => place + 3)]),
    ),
    '',
  ].join('\n');
}

/** A line per verdict and role: there are dozens of classes. */
function classLines(result: RunResult): readonly string[] {
  const { classes } = result;
  if (classes.length === 0) return [];
  const groups = Map.groupBy(classes, ({ role, verdict }) => `${verdict} (${role})`);
  const lines = [...groups].map(
    ([head, some]) =>
      `- **${head}**: ${plainMarkdown(some.map((one) => `${one.title}${classAdvice(one, result)}`).join(', '))}`,
  );
  return ['', '### Classes', '', ...lines];
}

function countsTable(result: RunResult): readonly string[] {
  const { corpus, applicable, run } = result.counts;
  const tally = tallyOfRun(result);
  const kinds = shownKinds(tally);
  const names = ['Corpus', 'Applicable', 'Run', ...kinds.map(headOf)];
  const cells = [corpus, applicable, run, ...kinds.map((kind) => tally[kind])].map(String);
  return markdownTable(names, [cells], new Set(names.keys()));
}

function headOf(kind: ResultKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
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
  const reasons = Map.groupBy(open, reasonOf);
  if (reasons.size === 0) return [];
  const lines = [...reasons]
    .sort(([, some], [, others]) => others.length - some.length)
    .slice(0, listed)
    .map(([reason, some]) => `- ${number(some.length, 'case')}: ${plainMarkdown(reason)}`);
  return ['', '### Neither passed nor failed', '', ...lines];
}

function chapterCells(chapter: ChapterResult, kinds: readonly ResultKind[]): readonly string[] {
  const { role, number: place, title, verdict, counts, rules } = chapter;
  const tally = tallyOf(rules.flatMap(({ cases }) => cases));
  return [
    plainMarkdown(`${String(place).padStart(2, '0')} ${title} (${role})`),
    verdictWords[verdict],
    ...[counts.corpus, ...kinds.map((kind) => tally[kind])].map(String),
  ];
}
