import { KitError } from '../../kernel/kit-error.ts';
import type { Profile } from './profile.ts';
import type { RuleLevels } from './rule-levels.ts';
import type { SystemUnderTest } from './system-under-test.ts';

/** Connection failures in a row after which the rest of a run is not tried any more. */
const patienceWithFailures = 3;

/** What all cases of one run share; a role's own run says what is under test. */
export class SuiteRun<System extends SystemUnderTest = SystemUnderTest> {
  readonly system: System;
  readonly profile: Profile;
  readonly levels: RuleLevels;
  /** Unix milliseconds of the machine that the harness runs on: for elapsed times, and where no other clock is offered. */
  readonly wallClock: () => number;
  #failuresInARow = 0;

  constructor(system: System, profile: Profile, levels: RuleLevels, wallClock: () => number) {
    this.system = system;
    this.profile = profile;
    this.levels = levels;
    this.wallClock = wallClock;
  }

  /** Whether the connection was lost so often in a row that trying on would only cost time. */
  get abandoned(): boolean {
    return this.#failuresInARow >= patienceWithFailures;
  }

  /** Gives up at once: what is left of the run is not tried. */
  abandon(): void {
    this.#failuresInARow = patienceWithFailures;
  }

  /** Counts connection failures in a row; once a run is abandoned it stays so, and a case that did not run says nothing. */
  caseEnded(ended: 'environment failed' | 'not run' | 'otherwise'): void {
    if (this.abandoned || ended === 'not run') return;
    this.#failuresInARow = ended === 'environment failed' ? this.#failuresInARow + 1 : 0;
  }
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
