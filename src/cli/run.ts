import type { Envelope } from '@cucumber/messages';
import type { Corpus } from '../corpus/corpus.ts';
import { casesOfRole, selectCases } from '../corpus/select-cases.ts';
import { pathsOf } from '../harness/run/feature-paths.ts';
import { loadProfile } from '../harness/run/load-profile.ts';
import type { Profile } from '../harness/run/profile.ts';
import { RuleLevels } from '../harness/run/rule-levels.ts';
import { type FeatureRun, runFeatures } from '../harness/run/run-features.ts';
import { type SuiteRun, setCurrentRun } from '../harness/run/suite-run.ts';
import { exitCodeOfVerdict } from '../kernel/exit-codes.ts';
import { suiteVersion } from '../kernel/suite-version.ts';
import { buildRunResult } from '../report/build-run-result.ts';
import { explainCase } from '../report/explain-case.ts';
import type { RunFacts, RunResult } from '../report/run-result.ts';
import { summarize, summarizeBriefly } from '../report/summarize.ts';
import { writeReports } from '../report/write-reports.ts';
import type { OpenedSide } from '../roles/role.ts';
import { roles } from '../roles/roles.ts';
import { rolesUnderTest } from '../roles/roles-under-test.ts';
import type { SideOptions } from '../roles/side-options.ts';
import { coloured } from './coloured.ts';
import { kitCorpus } from './kit-corpus.ts';
import { ProgressLine } from './progress-line.ts';
import { rerunCommand } from './rerun-command.ts';
import { nothingOfTheRole } from './role-option.ts';
import { orderOf, type RunOrder } from './run-order.ts';

/** Options of `ocs-tck run` as the command line gives them. */
export interface RunCommandOptions extends SideOptions {
  readonly profile?: string;
  readonly strict?: boolean;
  readonly reports: string;
  readonly mask?: boolean;
  readonly order: string;
  readonly quiet?: boolean;
}

/** What a finished side leaves behind for the reports. */
type FinishedSide = Pick<OpenedSide, 'implementation'> & { readonly role: string; readonly label: string };

/** `ocs-tck run`: drives implementations through the cases, writes the reports, and ends with an exit code. */
export async function run(patterns: readonly string[], options: RunCommandOptions): Promise<number> {
  const order = orderOf(options.order);
  const profile = await profileOf(options);
  const corpus = await kitCorpus();
  const cases = selectCases(corpus, patterns);
  const started = Date.now();
  const envelopes: Envelope[] = [];
  const sides: FinishedSide[] = [];
  for (const role of await rolesUnderTest(options, profile, roles)) {
    const own = casesOfRole(corpus, cases, role.name);
    if (own.length === 0) continue;
    const side = await role.open(options, profile, new RuleLevels(corpus, profile.strict));
    try {
      const progress = new ProgressLine(options.quiet ? undefined : process.stdout, own.length);
      envelopes.push(
        ...(await driven({ steps: role.steps, paths: pathsOf(corpus, own), order, progress }, side.suite)),
      );
      const { implementation, suite } = side;
      sides.push({ role: role.name, implementation, label: suite.system.label });
    } finally {
      await side.close();
    }
  }
  if (sides.length === 0) throw nothingOfTheRole(patterns);
  const result = buildRunResult(
    envelopes,
    factsOf({ options, profile, corpus, order, patterns, sides, started }),
  );
  const written = await writeReports(result, envelopes, options.reports, { maskKeys: options.mask ?? false });
  const told = options.quiet
    ? summarizeBriefly(result, written.html)
    : `${firstFailure(result)}${summarize(result, written.html)}`;
  process.stdout.write(coloured(`${told}\n`));
  return exitCodeOfVerdict[result.verdict];
}

async function profileOf(options: RunCommandOptions): Promise<Profile> {
  const profile = await loadProfile(options.profile);
  return options.strict ? { ...profile, strict: true, reading: 'strict' } : profile;
}

async function driven(
  run: Pick<FeatureRun, 'steps' | 'paths'> & { readonly order: RunOrder; readonly progress: ProgressLine },
  suite: SuiteRun,
): Promise<readonly Envelope[]> {
  const { steps, paths, order, progress } = run;
  setCurrentRun(suite);
  try {
    const { envelopes } = await runFeatures({
      steps,
      paths,
      order: order.cucumber,
      onEnvelope: (envelope) => progress.hear(envelope),
    });
    return envelopes;
  } finally {
    progress.end();
    setCurrentRun(undefined);
  }
}

function factsOf(facts: {
  readonly options: RunCommandOptions;
  readonly profile: Profile;
  readonly corpus: Corpus;
  readonly order: RunOrder;
  readonly patterns: readonly string[];
  readonly sides: readonly FinishedSide[];
  readonly started: number;
}): RunFacts {
  const { options, profile, corpus, order, patterns, sides, started } = facts;
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
    started: new Date(started).toISOString(),
    durationMs: Date.now() - started,
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
