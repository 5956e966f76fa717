import { World } from '@cucumber/cucumber';
import type { Pickle } from '@cucumber/messages';
import { stepTexts } from '../../corpus/step-text.ts';
import { cutShort, type Finding, type NotRun } from '../../kernel/case-record.ts';
import type { SuiteRun } from '../run/suite-run.ts';
import { NotRunError } from './case-outcome.ts';
import type { CaseRun } from './case-run.ts';
import { settle } from './settle-case.ts';

/** What the start and the end of a case need from the World of its role. */
export interface PlayedCase {
  readonly run: SuiteRun;
  readonly case: CaseRun;
  begin(caseId: string): void;
  /** Why a case with these steps cannot be run against this implementation. */
  unmet(steps: readonly string[]): NotRun | undefined;
  /** Waits for what is on its way, and finishes the checks that run in every case. */
  conclude(): Promise<void>;
  /**
   * Logs out everybody who may be logged in, and gives their DNs back. Nobody stays logged in on a system that no reset
   * clears, or if the run is interrupted.
   */
  logOut(): Promise<void>;
  /** What an error of a step really means, if the case knows more than the code that threw it. */
  explain?(error: unknown): Promise<unknown>;
  leave(): void;
}

/** A step or hook as it was defined. */
type StepFunction = (this: unknown, ...parameters: unknown[]) => unknown;

/** Begins a case, unless it is known before its first step that it cannot be run. */
export async function beginCase(
  world: PlayedCase,
  caseId: string,
  pickle: Pickle,
): Promise<'skipped' | undefined> {
  world.begin(caseId);
  const notRun = whyNotRun(world, caseId, pickle);
  if (!notRun) {
    await world.run.restore();
    return undefined;
  }
  world.case.notRun(notRun);
  return 'skipped';
}

/** What the profile or the implementation rules out is ruled out in every run, even in an interrupted one. */
function whyNotRun(world: PlayedCase, caseId: string, pickle: Pickle): NotRun | undefined {
  const { over } = world.run;
  const late = over === undefined ? undefined : cutShort(over);
  return world.run.leftOut.get(caseId) ?? world.unmet(stepTexts(pickle, new Map())) ?? late;
}

/**
 * Wraps every step. What the step throws becomes the case's outcome: nothing is lost between the harness and the
 * reports, and a case that cannot run is skipped, not failed.
 */
export function guardStep(step: StepFunction): StepFunction {
  return async function guarded(this: unknown, ...parameters: unknown[]): Promise<unknown> {
    if (!isPlayedCase(this)) return step.apply(this, parameters);
    try {
      const work: unknown = step.apply(this, parameters);
      return await (concluding.has(this) ? work : untilInterrupted(this, work));
    } catch (error) {
      if (settle(this.case, await explained(this, error)) === 'not run') return 'skipped';
      throw error;
    }
  };
}

/**
 * The result of a step. If the run is interrupted first, the case counts as not run, no matter what the step waits for.
 */
function untilInterrupted(world: PlayedCase, work: unknown): unknown {
  if (!(work instanceof Promise)) return work;
  const { run } = world;
  return new Promise((resolve, reject) => {
    const forget = run.onInterruption(({ reason }) => reject(new NotRunError(cutShort(reason))));
    unlessReferenceFails(run, work).then(resolve, reject).finally(forget);
  });
}

/** Cases that are being concluded: the run waits for them, since without its record a case would be an error of the kit. */
const concluding = new WeakSet<PlayedCase>();

/** The result of some work, unless the embedded reference fails first: then nobody will answer. */
function unlessReferenceFails<T>(run: SuiteRun, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = run.onEmbeddedFailure(reject);
    work.then(resolve, reject).finally(forget);
  });
}

/** Ends a case: makes the checks of every case, closes the actors, and hands the record to the reports. */
export async function concludeCase(world: PlayedCase, stepsPassed: boolean): Promise<void> {
  concluding.add(world);
  try {
    if (stepsPassed) await untilInterrupted(world, world.conclude());
  } catch (error) {
    settle(world.case, await explained(world, error));
  }
  if (world.run.interrupted || !world.run.system.control) await world.logOut();
  world.leave();
  const record = world.case.finish();
  if (world.case.linkInDoubt) world.run.doubtTheLink();
  world.run.caseRecorded(record);
  // A failed step has turned the scenario red already; what only the end or an always-on rule saw must turn it red too.
  if (stepsPassed && record.verdict !== 'pass') throw new Error(record.findings.map(oneLine).join('\n'));
}

function explained(world: PlayedCase, error: unknown): unknown {
  return world.explain?.(error) ?? error;
}

function isPlayedCase(world: unknown): world is PlayedCase {
  return world instanceof World && 'case' in world && 'conclude' in world;
}

function oneLine({ rule, expected, actual }: Finding): string {
  return `${rule}: expected ${expected}; actual ${actual}`;
}
