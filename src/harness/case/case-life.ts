import { World } from '@cucumber/cucumber';
import type { Pickle } from '@cucumber/messages';
import { stepTexts } from '../../corpus/step-text.ts';
import type { Finding, NotRun } from '../../kernel/case-record.ts';
import type { SuiteRun } from '../run/suite-run.ts';
import { NotRunError } from './case-outcome.ts';
import type { CaseRun } from './case-run.ts';
import { settle } from './settle-case.ts';

/** What the life of a case needs of the World of its role. */
export interface PlayedCase {
  readonly run: SuiteRun;
  readonly case: CaseRun;
  begin(caseId: string): void;
  /** Why a case with these steps cannot be run against this implementation. */
  unmet(steps: readonly string[]): NotRun | undefined;
  /** Waits for what is on its way, and concludes what is watched in every case. */
  conclude(): Promise<void>;
  /**
   * Logs out whoever may be logged in, and gives their DNs back: nobody is left behind in a system that no reset clears,
   * nor in one whose run is interrupted.
   */
  logOut(): Promise<void>;
  /** What an error of a step really means, where the case knows more than whoever threw it. */
  explain?(error: unknown): Promise<unknown>;
  leave(): void;
}

/** A step or hook as it was defined. */
type StepFunction = (this: unknown, ...parameters: unknown[]) => unknown;

/** Begins a case, unless something keeps it from being run that is known before its first step. */
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

/** What the profile or the implementation rules out does so in every run, even in one that is over before. */
function whyNotRun(world: PlayedCase, caseId: string, pickle: Pickle): NotRun | undefined {
  const { over } = world.run;
  const late = over === undefined ? undefined : { reason: over, missing: [] };
  return world.run.leftOut.get(caseId) ?? world.unmet(stepTexts(pickle, new Map())) ?? late;
}

/**
 * Wraps every step: what it throws becomes the case's outcome, so that nothing is lost between the harness and the
 * reports, and a case that cannot run is skipped and not failed.
 */
export function guardStep(step: StepFunction): StepFunction {
  return async function guarded(this: unknown, ...parameters: unknown[]): Promise<unknown> {
    if (!isPlayedCase(this)) return step.apply(this, parameters);
    try {
      return await untilInterrupted(this, step.apply(this, parameters));
    } catch (error) {
      if (settle(this.case, await explained(this, error)) === 'not run') return 'skipped';
      throw error;
    }
  };
}

/** What a step comes to, unless the run is interrupted before: then the case is not run, whatever the step waits for. */
function untilInterrupted(world: PlayedCase, work: unknown): unknown {
  if (!(work instanceof Promise)) return work;
  const { run } = world;
  return new Promise((resolve, reject) => {
    const forget = run.onInterruption(({ reason }) => reject(new NotRunError({ reason, missing: [] })));
    const ended = concluding.has(world) ? work : unlessReferenceFails(run, work);
    ended.then(resolve, reject).finally(forget);
  });
}

/** Cases that are being concluded, which must come to their end. */
const concluding = new WeakSet<PlayedCase>();

/** What some work comes to, unless the embedded reference fails before: then nobody will answer any more. */
function unlessReferenceFails<T>(run: SuiteRun, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = run.onEmbeddedFailure(reject);
    work.then(resolve, reject).finally(forget);
  });
}

/** Ends a case: looks at what is watched in every case, closes the actors, and hands the record to the reports. */
export async function concludeCase(world: PlayedCase, stepsPassed: boolean): Promise<void> {
  concluding.add(world);
  try {
    if (stepsPassed) await unlessReferenceFails(world.run, world.conclude());
  } catch (error) {
    settle(world.case, await explained(world, error));
  }
  if (world.run.interrupted || !world.run.system.control) await world.logOut();
  world.leave();
  const record = world.case.finish();
  if (world.case.linkInDoubt) world.run.doubtTheLink();
  world.run.caseRecorded(record);
  // A step that failed has turned the scenario red already; what only the end or a watching rule saw must as well.
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
