import { oneLine } from '../kernel/visible-text.ts';
import { causeLines, idList } from './causes/cause-text.ts';
import { causesOf } from './causes/causes-of.ts';
import { changesSentence } from './compare/change-sections.ts';
import { profileCounts, profileLines } from './profile/profile-lines.ts';
import type { CaseResult, RunResult } from './run-result.ts';
import { notVerifiedLines } from './words/not-verified-lines.ts';
import { noteLines } from './words/note-lines.ts';
import { tallyOfRun, tallyWords } from './words/result-kind.ts';
import { testedName } from './words/tested-name.ts';
import { repeatsSentence, verdictSentence, verdictWord } from './words/verdict-words.ts';

/** The most ids that are listed; the report has them all. */
const listed = 20;

/**
 * The closing lines of a run in a terminal: why cases did not pass, one line per cause, the counts that are always
 * shown together, and the verdict. `reportPath` is the file to open for more, `elapsedMs` what the whole command took.
 */
export function summarize(result: RunResult, reportPath?: string, elapsedMs = result.run.durationMs): string {
  const { counts, run, problems } = result;
  const cases = result.chapters.flatMap((chapter) => chapter.rules.flatMap((rule) => rule.cases));
  return [
    ...problems.map((problem) => `problem       ${oneLine(problem)}`),
    ...causeLines(causesOf(result)),
    '',
    oneLine(
      `under test    ${testedName(run)} ${run.implementation.version} (${run.roles.join(' and ')}) at ${run.target}, profile ${run.profile}, ${orderText(result)}${seconds(elapsedMs)}`,
    ),
    `corpus ${counts.corpus}, applicable ${counts.applicable}, run ${counts.run}, ${tallyWords(tallyOfRun(result))}${profileCounts(result)}`,
    ...notVerifiedLines(cases, run.options.cases !== undefined),
    ...noteLines(cases),
    ...flakyLines(cases),
    ...profileLines(result),
    ...lastRunLines(result),
    verdictLine(result),
    ...(reportPath === undefined ? [] : [`Report: ${reportPath}`]),
  ].join('\n');
}

/** Only the verdict, with the file to open if it is not a pass. */
export function summarizeBriefly(result: RunResult, reportPath: string): string {
  const report = result.verdict === 'pass' ? [] : [`Report: ${reportPath}`];
  return [...result.stale, verdictLine(result), ...report].join('\n');
}

/**
 * What changed since the run before, unless nothing did; which cases a run of named ones leaves out, its caller knows.
 */
function lastRunLines({ sinceLastRun, run }: RunResult): string[] {
  if (sinceLastRun === undefined) return [];
  const { broken, fixed, notFollowed, verified } = sinceLastRun;
  const notVerified = run.options.cases === undefined ? sinceLastRun.notVerified : [];
  if ([broken, fixed, notFollowed, verified, notVerified].every((some) => some.length === 0)) return [];
  const ids = broken.length > 0 ? `: ${idList(broken.map(({ id }) => id))}` : '';
  return [
    oneLine(`last run      ${changesSentence({ broken, fixed, notFollowed, verified, notVerified })}${ids}`),
  ];
}

function verdictLine(result: RunResult): string {
  const { stale } = result;
  const word = result.verdict === 'none' ? 'none' : verdictWord(result);
  const all = oneLine(`${word.toUpperCase()}: ${verdictSentence(result)}`);
  return stale.length === 0
    ? all
    : `${all}\nThe run fails in any case: ${staleWords(stale.length)} not true.`;
}

function staleWords(count: number): string {
  return count === 1 ? 'one sentence of the profile is' : `${count} sentences of the profile are`;
}

function orderText({ run }: RunResult): string {
  return run.seed === undefined ? '' : `order random:${run.seed}, `;
}

/** Cases that were played several times and did not always end the same. */
function flakyLines(cases: readonly CaseResult[]): string[] {
  const flaky = cases.flatMap(({ id, repeats }) =>
    repeats && repeats.flakeRate > 0 ? [`flaky         ${id}  ${repeatsSentence(repeats)}`] : [],
  );
  return [
    ...flaky.slice(0, listed),
    ...(flaky.length > listed ? [`              … and ${flaky.length - listed} more`] : []),
  ];
}

function seconds(durationMs: number): string {
  return `${(durationMs / 1000).toFixed(2)} s`;
}
