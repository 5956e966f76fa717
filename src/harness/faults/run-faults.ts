import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { type Case, type Corpus, casesOf } from '../../corpus/corpus.ts';
import { type CaseRecord, caseRecordMediaType } from '../../kernel/case-record.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { startReference } from '../../reference/start-reference.ts';
import { pathsOf } from '../feature-paths.ts';
import { defaultProfile } from '../profile.ts';
import { RuleLevels } from '../rule-levels.ts';
import { runFeatures } from '../run-features.ts';
import { SuiteRun, setCurrentRun } from '../suite-run.ts';
import { attach, type SystemUnderTest } from '../system-under-test.ts';
import type { Fault } from './fault.ts';

/** What became of one rule under one fault: only `caught` proves the rule. */
export type FaultOutcome = 'caught' | 'survived' | 'broken';

export interface FaultResult {
  readonly fault: Fault;
  readonly rule: string;
  readonly outcome: FaultOutcome;
  /** Cases of the rule that failed for the rule's own reason. */
  readonly caughtBy: readonly string[];
  /** Rules other than those that the fault is said to break, in whose cases something failed. */
  readonly alsoBroken: readonly string[];
}

export interface FaultRunOptions {
  /** All cases under each fault, and not only those of the rules that it breaks. */
  readonly full: boolean;
  readonly onResult?: (result: FaultResult) => void;
}

/**
 * Runs the suite against each faulty implementation. First of all the right one must pass everything: a suite that
 * finds fault with it would find fault with anything.
 */
export async function runFaults(
  corpus: Corpus,
  faults: readonly Fault[],
  options: FaultRunOptions,
): Promise<readonly FaultResult[]> {
  const reference = await startReference({ port: 0, controlPort: 0 });
  const controlUrl = reference.controlUrl === undefined ? {} : { controlUrl: reference.controlUrl };
  const system = await attach({ label: 'faulty reference', ctiUrl: reference.url, ...controlUrl });
  try {
    const bench = new FaultBench(corpus, system);
    refuseUnlessRight(await bench.run(casesOf(corpus)));
    const results: FaultResult[] = [];
    for (const fault of faults) {
      reference.setDecoration(fault.decoration);
      const found = judge(
        fault,
        await bench.run(options.full ? casesOf(corpus) : casesOfRules(corpus, fault.breaks)),
      );
      for (const result of found) options.onResult?.(result);
      results.push(...found);
    }
    return results;
  } finally {
    system.close();
    await reference.close();
  }
}

/** Runs cases in this process again and again; step definitions are loaded once. */
class FaultBench {
  readonly #corpus: Corpus;
  readonly #system: SystemUnderTest;
  #support: ISupportCodeLibrary | undefined;

  constructor(corpus: Corpus, system: SystemUnderTest) {
    this.#corpus = corpus;
    this.#system = system;
  }

  async run(cases: readonly Case[]): Promise<readonly CaseRecord[]> {
    const strict = { ...defaultProfile, strict: true };
    const levels = new RuleLevels(this.#corpus, true);
    setCurrentRun(new SuiteRun(this.#system, strict, levels, { wallClock: Date.now }));
    const support = this.#support === undefined ? {} : { support: this.#support };
    const run = await runFeatures({ paths: pathsOf(this.#corpus, cases), order: 'defined', ...support });
    setCurrentRun(undefined);
    this.#support = run.support;
    return recordsIn(run.envelopes);
  }
}

function recordsIn(envelopes: readonly Envelope[]): readonly CaseRecord[] {
  return envelopes
    .flatMap(({ attachment }) => (attachment?.mediaType === caseRecordMediaType ? [attachment.body] : []))
    .map((body) => JSON.parse(body) as CaseRecord); // Written by the hooks of this very process.
}

function casesOfRules(corpus: Corpus, rules: readonly string[]): readonly Case[] {
  return casesOf(corpus).filter(({ rule }) => rules.includes(rule));
}

function judge(fault: Fault, records: readonly CaseRecord[]): readonly FaultResult[] {
  const failed = records.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'fail'));
  const alsoBroken = [...new Set(failed.map(({ rule }) => rule))].filter(
    (rule) => !fault.breaks.includes(rule),
  );
  return fault.breaks.map((rule) => {
    const own = records.filter((record) => record.rule === rule);
    const caughtBy = own.filter((record) => failsFor(record, rule)).map((record) => record.case);
    return { fault, rule, outcome: outcomeOf(own, caughtBy), caughtBy, alsoBroken };
  });
}

function failsFor(record: CaseRecord, rule: string): boolean {
  return record.findings.some((finding) => finding.rule === rule && finding.verdict === 'fail');
}

/** A crash is not a catch: a fault that stops the harness proves nothing. */
function outcomeOf(records: readonly CaseRecord[], caughtBy: readonly string[]): FaultOutcome {
  if (records.some(({ verdict }) => verdict === 'error')) return 'broken';
  return caughtBy.length > 0 ? 'caught' : 'survived';
}

function refuseUnlessRight(records: readonly CaseRecord[]): void {
  const wrong = records.filter(({ verdict }) => verdict !== 'pass').map((record) => record.case);
  if (wrong.length === 0) return;
  throw new KitError({
    code: 'REFERENCE_NOT_RIGHT',
    message: `Without any fault, ${wrong.length} cases do not pass: ${wrong.slice(0, 5).join(', ')}.`,
    hint: 'Mend them first ("ocs-tck run --strict"); until then no fault proves anything.',
  });
}
