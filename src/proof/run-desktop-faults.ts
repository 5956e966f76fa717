import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import { type Case, type Corpus, casesOf } from '../corpus/corpus.ts';
import { casesOfRole } from '../corpus/select-cases.ts';
import { DesktopRun, operated } from '../harness/desktop/desktop-run.ts';
import { PlayedLink } from '../harness/desktop/played-link.ts';
import { openUpperTester, type UpperTester } from '../harness/desktop/upper-tester.ts';
import { pathsOf } from '../harness/run/feature-paths.ts';
import { defaultProfile, type Profile } from '../harness/run/profile.ts';
import { RuleLevels } from '../harness/run/rule-levels.ts';
import { runFeatures } from '../harness/run/run-features.ts';
import { setCurrentRun } from '../harness/run/suite-run.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import { startDesktop } from '../reference/desktop/start-desktop.ts';
import { desktop as desktopRole } from '../roles/desktop.ts';
import type { DesktopFault } from './faults/desktop/desktop-fault.ts';
import { type JudgedRule, judgeFault, recordsIn, refuseUnlessRight } from './judge-fault.ts';

export interface DesktopFaultResult extends JudgedRule {
  readonly fault: DesktopFault;
}

const strictProfile: Profile = { ...defaultProfile, strict: true, reading: 'strict' };

/**
 * Runs the desktops' cases against each faulty desktop. First of all the right one must pass everything: a suite that
 * finds fault with it would find fault with anything.
 */
export async function runDesktopFaults(
  corpus: Corpus,
  faults: readonly DesktopFault[],
  onResult?: (result: DesktopFaultResult) => void,
): Promise<readonly DesktopFaultResult[]> {
  const desktop = await startDesktop({ controlPort: 0 });
  const link = await PlayedLink.open();
  const tester = await openUpperTester(desktop.controlUrl ?? '', strictProfile.patience.answer);
  const bench = new DesktopBench(corpus, link, tester);
  try {
    refuseUnlessRight(await bench.run(casesOfRole(corpus, casesOf(corpus), desktopRole.name)));
    const results: DesktopFaultResult[] = [];
    for (const fault of faults) {
      desktop.setDecoration(fault.decorate);
      const cases = casesOfRole(corpus, casesOf(corpus), desktopRole.name).filter(({ rule }) =>
        fault.breaks.includes(rule),
      );
      const found = judgeFault(fault.breaks, await bench.run(cases)).map((judged) => ({ ...judged, fault }));
      for (const result of found) onResult?.(result);
      results.push(...found);
    }
    return results;
  } finally {
    await tester.close();
    await link.close();
    await desktop.close();
  }
}

/** Runs cases in this process again and again; step definitions are loaded once. */
class DesktopBench {
  readonly #corpus: Corpus;
  readonly #link: PlayedLink;
  readonly #tester: UpperTester;
  #support: ISupportCodeLibrary | undefined;

  constructor(corpus: Corpus, link: PlayedLink, tester: UpperTester) {
    this.#corpus = corpus;
    this.#link = link;
    this.#tester = tester;
  }

  async run(cases: readonly Case[]): Promise<readonly CaseRecord[]> {
    const levels = new RuleLevels(this.#corpus, true);
    setCurrentRun(new DesktopRun(operated(this.#link, this.#tester), strictProfile, levels, Date.now));
    const support = this.#support === undefined ? {} : { support: this.#support };
    const paths = pathsOf(this.#corpus, cases);
    const run = await runFeatures({ steps: desktopRole.steps, paths, order: 'defined', ...support });
    setCurrentRun(undefined);
    this.#support = run.support;
    return recordsIn(run.envelopes);
  }
}
