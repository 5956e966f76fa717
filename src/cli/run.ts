import type { Corpus } from '../corpus/corpus.ts';
import { casesOfRole, selectCases } from '../corpus/select-cases.ts';
import { pathsOf } from '../harness/run/feature-paths.ts';
import { loadProfile } from '../harness/run/load-profile.ts';
import type { Profile } from '../harness/run/profile.ts';
import { RuleLevels } from '../harness/run/rule-levels.ts';
import { exitCodeOfVerdict } from '../kernel/exit-codes.ts';
import { suiteVersion } from '../kernel/suite-version.ts';
import { explainCase } from '../report/explain-case.ts';
import { type ReportKind, reportPath } from '../report/report-kinds.ts';
import type { RunFacts, RunResult } from '../report/run-result.ts';
import { summarize, summarizeBriefly } from '../report/summarize.ts';
import type { OpenedSide } from '../roles/role.ts';
import { roles } from '../roles/roles.ts';
import { rolesUnderTest } from '../roles/roles-under-test.ts';
import type { SideOptions } from '../roles/side-options.ts';
import { colored } from './colored.ts';
import { kitCorpus } from './kit-corpus.ts';
import { ProgressLine } from './progress-line.ts';
import { reportsOf } from './report-option.ts';
import { rerunCommand } from './rerun-command.ts';
import { nothingOfTheRole } from './role-option.ts';
import { finishRun } from './run/finish-run.ts';
import { type Part, playPart } from './run/play-part.ts';
import { ReportsFolder } from './run/reports-folder.ts';
import { orderOf, type RunOrder } from './run-order.ts';

/** Options of `ocs-tck run` as the command line gives them. */
export interface RunCommandOptions extends SideOptions {
  readonly profile?: string;
  readonly strict?: boolean;
  readonly reports: string;
  readonly report: string;
  readonly mask?: boolean;
  readonly order: string;
  readonly quiet?: boolean;
}

/** What a finished side leaves behind for the reports. */
type FinishedSide = Pick<OpenedSide, 'implementation'> & { readonly role: string; readonly label: string };

/** `ocs-tck run`: drives implementations through the cases, writes the reports, and ends with an exit code. */
export async function run(patterns: readonly string[], options: RunCommandOptions): Promise<number> {
  const order = orderOf(options.order);
  const reports = reportsOf(options.report);
  const profile = await profileOf(options);
  const corpus = await kitCorpus();
  const cases = selectCases(corpus, patterns);
  const folder = await ReportsFolder.open(options.reports);
  const sides: FinishedSide[] = [];
  const parts: Part[] = [];
  const problems: string[] = [];
  for (const role of await rolesUnderTest(options, profile, roles)) {
    const own = casesOfRole(corpus, cases, role.name);
    if (own.length === 0) continue;
    const messages = reports.includes('messages') ? { messages: folder.nextPart('messages') } : {};
    const paths = pathsOf(corpus, own);
    const file = folder.nextPart('run');
    const part = { role: role.name, paths, order: order.cucumber, repeat: 1, file, ...messages };
    const progress = new ProgressLine(options.quiet ? undefined : process.stdout, own.length);
    const side = await role.open(options, profile, new RuleLevels(corpus, profile.strict));
    try {
      const { implementation, suite } = side;
      problems.push(...(await playPart(part, role, suite, (_, verdict) => progress.ended(verdict))));
      parts.push(part);
      sides.push({ role: role.name, implementation, label: suite.system.label });
    } finally {
      progress.end();
      await side.close();
    }
  }
  if (sides.length === 0) throw nothingOfTheRole(patterns);
  const facts = factsOf({ options, profile, corpus, order, patterns, sides });
  const left = {
    files: parts.map(({ file }) => file),
    messages: parts.flatMap(({ messages }) => messages ?? []),
    problems,
    facts,
  };
  const result = await finishRun(left, folder.path, { reports, maskKeys: options.mask ?? false });
  process.stdout.write(colored(`${told(result, options, reports)}\n`));
  await folder.removeParts();
  return exitCodeOfVerdict[result.verdict];
}

/** What is printed when the run is over. */
function told(result: RunResult, options: RunCommandOptions, reports: readonly ReportKind[]): string {
  const path = reports[0] === undefined ? options.reports : reportPath(options.reports, reports[0]);
  return options.quiet ? summarizeBriefly(result, path) : `${firstFailure(result)}${summarize(result, path)}`;
}

async function profileOf(options: RunCommandOptions): Promise<Profile> {
  const profile = await loadProfile(options.profile);
  return options.strict ? { ...profile, strict: true, reading: 'strict' } : profile;
}

function factsOf(facts: {
  readonly options: RunCommandOptions;
  readonly profile: Profile;
  readonly corpus: Corpus;
  readonly order: RunOrder;
  readonly patterns: readonly string[];
  readonly sides: readonly FinishedSide[];
}): RunFacts {
  const { options, profile, corpus, order, patterns, sides } = facts;
  const inWords = (words: readonly string[]): string => [...new Set(words)].join(' and ');
  return {
    target: inWords(sides.map(({ label }) => label)),
    roles: sides.map(({ role }) => role),
    implementation: {
      name: inWords(sides.map(({ implementation }) => implementation.name)),
      version: inWords(sides.map(({ implementation }) => implementation.version)),
    },
    profile: profile.name,
    suiteVersion,
    started: new Date(performance.timeOrigin).toISOString(),
    durationMs: Math.round(performance.now()),
    order: order.kind,
    ...(order.seed === undefined ? {} : { seed: order.seed }),
    options: {
      strict: profile.strict,
      reading: profile.reading,
      ...(patterns.length > 0 ? { cases: patterns.join(' ') } : {}),
      ...(options.fault ? { fault: options.fault } : {}),
    },
    rerun: rerunCommand(options),
    corpus,
  };
}

/** The first case that did not pass, explained; the reports have the others. */
function firstFailure(result: RunResult): string {
  const cases = result.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const worstFirst = ['fail', 'error', 'inconclusive'] as const;
  const first = worstFirst.map((verdict) => cases.find((one) => one.verdict === verdict)).find(Boolean);
  return first ? `\n${explainCase(first, result)}\n\n` : '';
}
