import { type Corpus, casesOf } from '../corpus/corpus.ts';
import { selectCases } from '../corpus/select-cases.ts';
import { pathsOf } from '../harness/feature-paths.ts';
import { loadProfile } from '../harness/load-profile.ts';
import type { Profile } from '../harness/profile.ts';
import { RuleLevels } from '../harness/rule-levels.ts';
import { runFeatures } from '../harness/run-features.ts';
import { SuiteRun, setCurrentRun } from '../harness/suite-run.ts';
import { attach, type SystemUnderTest } from '../harness/system-under-test.ts';
import { buildRunResult } from '../report/build-run-result.ts';
import { exitCodeOf } from '../report/exit-code.ts';
import { explainCase } from '../report/explain-case.ts';
import type { RunFacts, RunResult } from '../report/run-result.ts';
import { summarize } from '../report/summarize.ts';
import { writeReports } from '../report/write-reports.ts';
import { kitCorpus } from './kit-corpus.ts';
import { openTarget, type TargetOptions } from './open-target.ts';
import { ProgressLine } from './progress-line.ts';
import { orderOf, type RunOrder } from './run-order.ts';
import { suiteVersion } from './suite-version.ts';

/** Options of `ocs-tck run` as the command line gives them. */
export interface RunCommandOptions extends TargetOptions {
  readonly profile?: string;
  readonly strict?: boolean;
  readonly reports: string;
  readonly mask?: boolean;
  readonly order: string;
}

/** `ocs-tck run`: drives an implementation through the cases, writes the reports, and ends with an exit code. */
export async function run(patterns: readonly string[], options: RunCommandOptions): Promise<number> {
  const order = orderOf(options.order);
  const profile = await profileOf(options);
  const corpus = await kitCorpus();
  const paths = pathsOf(corpus, selectCases(corpus, patterns));
  const target = await openTarget(options, profile);
  try {
    const started = Date.now();
    const system = await attach(target.target);
    const envelopes = await driven(
      corpus,
      paths,
      order,
      new SuiteRun(system, profile, levelsOf(corpus, profile), {
        ...(target.target.token === undefined ? {} : { token: target.target.token }),
        wallClock: Date.now,
      }),
    );
    const facts = factsOf({ options, profile, corpus, order, patterns, system, started });
    const result = buildRunResult(envelopes, facts);
    const written = await writeReports(result, envelopes, options.reports, {
      maskKeys: options.mask ?? false,
    });
    process.stdout.write(`${firstFailure(result)}${summarize(result, written.html)}\n`);
    return exitCodeOf(result);
  } finally {
    await target.close();
  }
}

function levelsOf(corpus: Corpus, profile: Profile): RuleLevels {
  return new RuleLevels(corpus, profile.strict);
}

async function profileOf(options: RunCommandOptions): Promise<Profile> {
  const profile = await loadProfile(options.profile);
  return options.strict ? { ...profile, strict: true, reading: 'strict' } : profile;
}

async function driven(corpus: Corpus, paths: readonly string[], order: RunOrder, suite: SuiteRun) {
  const progress = new ProgressLine(process.stdout, casesOf(corpus).length);
  setCurrentRun(suite);
  try {
    const { envelopes } = await runFeatures({
      paths,
      order: order.cucumber,
      onEnvelope: (envelope) => progress.hear(envelope),
    });
    return envelopes;
  } finally {
    progress.end();
    suite.system.close();
    setCurrentRun(undefined);
  }
}

function factsOf(facts: {
  readonly options: RunCommandOptions;
  readonly profile: Profile;
  readonly corpus: Corpus;
  readonly order: RunOrder;
  readonly patterns: readonly string[];
  readonly system: SystemUnderTest;
  readonly started: number;
}): RunFacts {
  const { options, profile, corpus, order, patterns, system, started } = facts;
  const hello = system.control?.hello;
  return {
    target: system.label,
    role: 'ocs',
    implementation: { name: hello?.implementation ?? 'not told', version: hello?.version ?? 'not told' },
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

function rerunCommand(options: RunCommandOptions): string {
  const given = [
    options.target && `--target ${options.target}`,
    options.control && `--control ${options.control}`,
    options.profile && `--profile ${options.profile}`,
    options.fault && `--fault ${options.fault}`,
    options.strict && '--strict',
  ];
  return ['npx ocs-tck run {case}', ...given.filter(Boolean)].join(' ');
}

/** The first case that did not pass, explained; the reports have the others. */
function firstFailure(result: RunResult): string {
  const cases = result.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const worstFirst = ['fail', 'error', 'inconclusive'] as const;
  const first = worstFirst.map((verdict) => cases.find((one) => one.verdict === verdict)).find(Boolean);
  return first ? `\n${explainCase(first, result)}\n\n` : '';
}
