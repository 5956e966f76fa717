import type { CaseRecord, NotRun } from '../../kernel/case-record.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { StandingPlace } from '../test-bed/standing-place.ts';
import type { StandingTestBed } from '../test-bed/standing-test-bed.ts';
import type { Profile } from './profile.ts';
import type { RuleLevels } from './rule-levels.ts';
import type { SystemUnderTest } from './system-under-test.ts';

/** After so many failed attempts in a row to reach the implementation, the rest of the run is given up. */
const patienceWithFailures = 3;

/** Why the rest of a run is not played, and whether the present case ends as well. */
export interface Stop {
  readonly reason: string;
  readonly atOnce: boolean;
}

/** What all cases of one run share; a role's own run says what is under test. */
export class SuiteRun<System extends SystemUnderTest = SystemUnderTest> {
  readonly system: System;
  readonly profile: Profile;
  readonly levels: RuleLevels;
  /** Unix milliseconds of the machine that the harness runs on: for elapsed times, and if no other clock is offered. */
  readonly wallClock: () => number;
  /** Cases that the profile leaves out, by id. */
  leftOut: ReadonlyMap<string, NotRun> = new Map();
  /** The test bed that stands if there is no control link to set one up. */
  standing: StandingTestBed | undefined;
  /** Places of it that are not as they should be, each with what is wrong. */
  readonly lacking = new Map<StandingPlace, KitError>();
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

  /** Whether so many attempts to reach the implementation have failed that more would only cost time. */
  get abandoned(): boolean {
    return this.#failuresInARow >= patienceWithFailures;
  }

  /** Why no further case is played; nothing while the run goes on. */
  get over(): string | undefined {
    if (this.#stop) return this.#stop.reason;
    return this.abandoned
      ? 'The run was abandoned: the system under test could no longer be reached.'
      : undefined;
  }

  /** Whether even the present case ends. */
  get interrupted(): boolean {
    return this.#stop?.atOnce ?? false;
  }

  /** Ends the run early: the remaining cases are not run. */
  stop(stop: Stop): void {
    if (this.interrupted) return;
    this.#stop = stop;
    if (stop.atOnce) for (const listener of [...this.#stopListeners]) listener(stop);
  }

  /** Calls back when even the present case is to end; gives a function that removes the listener. */
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

  /** Something in this process has thrown: the embedded reference, or what the harness plays. */
  embeddedFailed(error: unknown): void {
    const failure = error instanceof KitError ? error : referenceFailed(error);
    for (const listener of [...this.#failureListeners]) listener(failure);
  }

  /** Calls back when something in this process fails; gives a function that removes the listener. */
  onEmbeddedFailure(listener: (failure: KitError) => void): () => void {
    this.#failureListeners.add(listener);
    return () => this.#failureListeners.delete(listener);
  }

  /** A connection was lost: the implementation must be reached again before the next case. */
  doubtTheLink(): void {
    this.#inDoubt = true;
  }

  /**
   * Makes sure that the implementation can be reached, if that is in doubt. One that has died is started again if that
   * is up to the kit; else the kit waits for it. Fails with a KitError if it cannot be reached; an abandoned run stays
   * abandoned.
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

// Cucumber builds each World itself and passes it JSON only, so the present run has to be found from here.
let current: SuiteRun | undefined;

export function setCurrentRun(run: SuiteRun | undefined): void {
  current = run;
}

/** The present run, which must be for the role whose steps were loaded. */
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
