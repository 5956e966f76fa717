import { existsSync } from 'node:fs';
import type { Case } from '../corpus/corpus.ts';
import { casesOfRole } from '../corpus/select-cases.ts';
import { profileAt } from '../harness/ocs/workspace/profile-at.ts';
import { loadProfile } from '../harness/run/load-profile.ts';
import type { Profile } from '../harness/run/profile.ts';
import { levelsOf } from '../harness/run/rule-levels.ts';
import { usageError } from '../kernel/usage-error.ts';
import { causesOf } from '../report/causes/causes-of.ts';
import { explainCase } from '../report/explain-case.ts';
import { exitCodeOfRun } from '../report/profile/exit-code-of-run.ts';
import { type ReportKind, reportPath } from '../report/report-kinds.ts';
import type { RunResult } from '../report/run-result.ts';
import { summarize, summarizeBriefly } from '../report/summarize.ts';
import { namesOf } from '../report/write-reports.ts';
import { roles as allRoles } from '../roles/roles.ts';
import { rolesUnderTest } from '../roles/roles-under-test.ts';
import { kitCorpus } from './kit-corpus.ts';
import { print } from './print.ts';
import { ProgressLine } from './progress-line.ts';
import { reportsOf } from './report-option.ts';
import { nothingOfTheRole } from './role-option.ts';
import { partsOf } from './run/assignment.ts';
import { chosenCases } from './run/chosen-cases.ts';
import { cutShards, measuredCost, stepCount } from './run/cut-shards.ts';
import { finishRun } from './run/finish-run.ts';
import { exitCodeOfSignal, Interruption } from './run/interruption.ts';
import { playRun } from './run/play-run.ts';
import { previousTimes } from './run/previous-times.ts';
import { factsOfProfile, profileTerms } from './run/profile-terms.ts';
import { ReportsFolder } from './run/reports-folder.ts';
import { runFacts } from './run/run-facts.ts';
import { countOf, jobsOf, shardOf } from './run/run-numbers.ts';
import type { RunCommandOptions } from './run/run-options.ts';
import { keepHeapSmall } from './run/small-heap.ts';
import { orderOf } from './run-order.ts';

/** `ocs-tck run`: drives implementations through the cases, writes the reports, and ends with an exit code. */
export async function run(patterns: readonly string[], options: RunCommandOptions): Promise<number> {
  keepHeapSmall();
  const interruption = new Interruption();
  const { order, reports, repeat } = choicesOf(options);
  const profile = await profileOf(options);
  const corpus = await kitCorpus();
  const underTest = await rolesUnderTest(options, profile, allRoles);
  const selected = shardedCases(await chosenCases(corpus, patterns, options, underTest), options);
  const cases = underTest.flatMap(({ name }) => casesOfRole(corpus, selected, name));
  if (cases.length === 0) throw nothingOfTheRole(patterns);
  const costOf = measuredCost(cases, await previousTimes(options.reports));
  const folder = await ReportsFolder.open(options.reports, namesOf(reports));
  const roles = underTest.filter(({ name }) => casesOfRole(corpus, cases, name).length > 0);
  const manner = {
    order: order.cucumber,
    repeat,
    messages: reports.includes('messages'),
    guided: options.person ?? false,
  };
  const jobs = jobsOf(options, profile, cases.length);
  const shares = cutShards(cases, jobs, costOf, manner.messages)
    .filter((share) => share.length > 0)
    .map((share) => ({ cases: share, parts: partsOf(corpus, share, roles, manner, folder) }));
  const leftOver = folder.nextPart('run');
  // What a person is asked stands alone on the screen.
  const output = options.quiet || options.person ? undefined : process.stdout;
  const told = await profileTerms(corpus, profile, roles, options);
  const leftOut = new Set(told.leftOut.keys());
  const progress = new ProgressLine(output, cases, { costOf, repeat, leftOut });
  const terms = { options, profile, levels: levelsOf(corpus), leftOut: [...told.leftOut] };
  const caseEnded = progress.ended.bind(progress);
  const played = await playRun(shares, terms, {
    bail: options.bail ?? false,
    interruption,
    caseEnded,
    leftOver,
  });
  progress.end();
  const { signal } = interruption;
  const names = roles.map(({ name }) => name);
  const facts = {
    ...runFacts({ options, profile, corpus, order, patterns, roles: names, played, signal }),
    ...factsOfProfile(told, played),
  };
  const parts = shares.flatMap((share) => share.parts).filter(({ file }) => existsSync(file));
  const left = {
    files: [...parts.map(({ file }) => file), leftOver],
    messages: parts.flatMap(({ messages }) => messages ?? []),
    problems: played.flatMap(({ problems }) => problems),
    facts,
  };
  const result = await finishRun(left, folder.path, {
    reports,
    maskKeys: options.mask ?? false,
    singleFile: options.singleFile ?? false,
  });
  print(closingWords(result, options, reports));
  await folder.removeParts();
  return signal ? exitCodeOfSignal[signal] : exitCodeOfRun(result);
}

/** What the options say, checked as far as this is possible without the rest. */
function choicesOf(options: RunCommandOptions) {
  const order = orderOf(options.order);
  const reports = reportsOf(options.report);
  const repeat = countOf(options.repeat, '--repeat');
  if (options.jobs !== undefined) countOf(options.jobs, '--jobs');
  if (options.person && (repeat > 1 || reports.includes('messages')))
    throw usageError('A person answers once.', 'Leave out --repeat and the report "messages".');
  if (repeat > 1 && reports.includes('messages'))
    throw usageError("Cucumber's messages describe one run.", 'Leave out --repeat or the report "messages".');
  return { order, reports, repeat };
}

/**
 * The shard that `--shard` names, with its share of every role: the same on every machine, since only the features
 * decide.
 */
function shardedCases(cases: readonly Case[], { shard }: RunCommandOptions): readonly Case[] {
  if (shard === undefined) return cases;
  const { place, count } = shardOf(shard);
  const byRole = [
    ...Map.groupBy(cases, ({ tags }) => allRoles.find(({ name }) => tags.includes(`@${name}`))),
  ];
  return byRole.flatMap(([, own]) => cutShards(own, count, stepCount)[place - 1] ?? []);
}

/** What is printed when the run is over. */
function closingWords(result: RunResult, options: RunCommandOptions, reports: readonly ReportKind[]): string {
  const path = reports[0] === undefined ? options.reports : reportPath(options.reports, reports[0]);
  if (options.quiet) return summarizeBriefly(result, path);
  return `${firstFailure(result)}${summarize(result, path, performance.now())}`;
}

async function profileOf(options: RunCommandOptions): Promise<Profile> {
  const given = await loadProfile(options.profile);
  const profile = profileAt(options.target ?? given.target, given);
  return options.strict ? { ...profile, strict: true, reading: 'strict' } : profile;
}

/** The case that shows the first cause best, explained; the reports have the others. */
function firstFailure(result: RunResult): string {
  const cases = result.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const [cause] = causesOf(result).causes;
  const first = cases.find(({ id }) => id === cause?.cases[0]);
  return first ? `\n${explainCase(first, result)}\n\n` : '';
}
