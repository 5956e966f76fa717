import type { CaseRecord, NotRun } from '../../kernel/case-record.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { StandingTestBed } from '../test-bed/standing-test-bed.ts';
import type { Profile } from './profile.ts';
import type { RuleLevels } from './rule-levels.ts';
import type { SystemUnderTest } from './system-under-test.ts';

/** Attempts in a row to reach the implementation after which the rest of a run is not tried any more. */
const patienceWithFailures = 3;

/** Why the rest of a run is not played, and whether the case that is going on ends as well. */
export interface Stop {
  readonly reason: string;
  readonly atOnce: boolean;
}

/** What all cases of one run share; a role's own run says what is under test. */
export class SuiteRun<System extends SystemUnderTest = SystemUnderTest> {
  readonly system: System;
  readonly profile: Profile;
  readonly levels: RuleLevels;
  /** Unix milliseconds of the machine that the harness runs on: for elapsed times, and where no other clock is offered. */
  readonly wallClock: () => number;
  /** Cases that the profile leaves out, by id. */
  leftOut: ReadonlyMap<string, NotRun> = new Map();
  /** What stands where there is no control link to set anything up. */
  standing: StandingTestBed | undefined;
  #failuresInARow = 0;
  #stop: Stop | undefined;
  readonly #stopListeners = new Set<(stop: Stop) => void>();
  #recordListener: (record: CaseRecord) => void = () => undefined;
  #inDoubt = false;
  readonly #failureListeners = new Set<(failure: KitError) => void>();

  constructor(system: System, profile: Profile, levels: RuleLevels, wallClock: () => number) {
    this.system = system;
    this.profile = profile;
    this.levels = levels;
    this.wallClock = wallClock;
  }

  /** Whether the implementation was looked for in vain so often that trying on would only cost time. */
  get abandoned(): boolean {
    return this.#failuresInARow >= patienceWithFailures;
  }

  /** Why no further case is played; nothing as long as the run goes on. */
  get over(): string | undefined {
    if (this.#stop) return this.#stop.reason;
    return this.abandoned
      ? 'The run was abandoned: the system under test could not be reached any more.'
      : undefined;
  }

  /** Whether even the case that is going on is to end. */
  get interrupted(): boolean {
    return this.#stop?.atOnce ?? false;
  }

  /** Ends the run before its last case: those that are left are not run. */
  stop(stop: Stop): void {
    if (this.interrupted) return;
    this.#stop = stop;
    if (stop.atOnce) for (const listener of [...this.#stopListeners]) listener(stop);
  }

  /** Calls back when even the case that is going on is to end; gives what takes the listener away again. */
  onInterruption(listener: (stop: Stop) => void): () => void {
    this.#stopListeners.add(listener);
    return () => this.#stopListeners.delete(listener);
  }

  /** Takes the record of every case that ends; one listener a run. */
  recordTo(listener: (record: CaseRecord) => void): void {
    this.#recordListener = listener;
  }

  /** A case is over. */
  caseRecorded(record: CaseRecord): void {
    this.#recordListener(record);
  }

  /** What runs in this very process has thrown: the embedded reference, or what the harness plays. */
  embeddedFailed(error: unknown): void {
    const failure = error instanceof KitError ? error : referenceFailed(error);
    for (const listener of [...this.#failureListeners]) listener(failure);
  }

  /** Calls back when what runs in this process fails; gives what takes the listener away again. */
  onEmbeddedFailure(listener: (failure: KitError) => void): () => void {
    this.#failureListeners.add(listener);
    return () => this.#failureListeners.delete(listener);
  }

  /** A connection was lost: before the next case the implementation has to be reached again. */
  doubtTheLink(): void {
    this.#inDoubt = true;
  }

  /**
   * Makes sure that the implementation can be reached, where that is in doubt: one that has died is started again where
   * that is the kit's to do, and else waited for. Fails with a KitError where that is in vain; once a run is abandoned it stays so.
   */
  async restore(): Promise<void> {
    if (!this.#inDoubt) return;
    try {
      await this.system.restore?.(this.profile.patience.answer);
    } catch (error) {
      this.#failuresInARow += 1;
      throw error;
    }
    this.#failuresInARow = 0;
    this.#inDoubt = false;
  }
}

function referenceFailed(error: unknown): KitError {
  return new KitError(
    {
      code: 'REFERENCE_FAILED',
      message: `The embedded reference failed: ${error instanceof Error ? error.message : String(error)}`,
      hint: (error instanceof Error && error.stack) || 'It has no stack.',
    },
    { cause: error },
  );
}

// Cucumber builds each World itself and passes it JSON only, so the run that is going on has to be found from here.
let current: SuiteRun | undefined;

export function setCurrentRun(run: SuiteRun | undefined): void {
  current = run;
}

/** The run that is going on, which must be one of the role whose steps were loaded. */
export function currentRun<Run extends SuiteRun>(kind: new (...parameters: never[]) => Run): Run {
  if (current instanceof kind) return current;
  throw new KitError({
    code: 'NO_RUN',
    message: current
      ? 'The features were started against an implementation in another role.'
      : 'The features were started without a system under test.',
    hint: 'Start them with "ocs-tck run", not with cucumber itself.',
  });
}
