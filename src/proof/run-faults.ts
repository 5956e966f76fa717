import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import { type Case, type Corpus, casesOf } from '../corpus/corpus.ts';
import { casesOfRole } from '../corpus/select-cases.ts';
import { attach, OcsRun, type OcsUnderTest } from '../harness/ocs/ocs-run.ts';
import { pathsOf } from '../harness/run/feature-paths.ts';
import { defaultProfile } from '../harness/run/profile.ts';
import { RuleLevels } from '../harness/run/rule-levels.ts';
import { runFeatures } from '../harness/run/run-features.ts';
import { setCurrentRun } from '../harness/run/suite-run.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import { startReference } from '../reference/start-reference.ts';
import { ocs } from '../roles/ocs.ts';
import type { Fault } from './faults/ocs/fault.ts';
import { type JudgedRule, judgeFault, recordsIn, refuseUnlessRight } from './judge-fault.ts';

export interface FaultResult extends JudgedRule {
  readonly fault: Fault;
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
    refuseUnlessRight(await bench.run(casesOfRole(corpus, casesOf(corpus), ocs.name)));
    const results: FaultResult[] = [];
    for (const fault of faults) {
      reference.setDecoration(fault.decoration);
      const found = judge(
        fault,
        await bench.run(
          options.full ? casesOfRole(corpus, casesOf(corpus), ocs.name) : casesOfRules(corpus, fault.breaks),
        ),
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
  readonly #system: OcsUnderTest;
  #support: ISupportCodeLibrary | undefined;

  constructor(corpus: Corpus, system: OcsUnderTest) {
    this.#corpus = corpus;
    this.#system = system;
  }

  async run(cases: readonly Case[]): Promise<readonly CaseRecord[]> {
    const strict = { ...defaultProfile, strict: true };
    const levels = new RuleLevels(this.#corpus, true);
    setCurrentRun(new OcsRun(this.#system, strict, levels, Date.now));
    const support = this.#support === undefined ? {} : { support: this.#support };
    const { steps } = ocs;
    const run = await runFeatures({
      steps,
      paths: pathsOf(this.#corpus, cases),
      order: 'defined',
      ...support,
    });
    setCurrentRun(undefined);
    this.#support = run.support;
    return recordsIn(run.envelopes);
  }
}

function casesOfRules(corpus: Corpus, rules: readonly string[]): readonly Case[] {
  return casesOfRole(corpus, casesOf(corpus), ocs.name).filter(({ rule }) => rules.includes(rule));
}

function judge(fault: Fault, records: readonly CaseRecord[]): readonly FaultResult[] {
  return judgeFault(fault.breaks, records).map((judged) => ({ fault, ...judged }));
}
