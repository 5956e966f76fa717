import { KitError } from '../../kernel/kit-error.ts';
import type { Profile } from './profile.ts';
import type { RuleLevels } from './rule-levels.ts';
import type { SystemUnderTest } from './system-under-test.ts';

/** Connection failures in a row after which the rest of a run is not tried any more. */
const patienceWithFailures = 3;

export interface RunOptions {
  readonly token?: string;
  readonly wallClock: () => number;
}

/** What all cases of one run share. */
export class SuiteRun {
  readonly system: SystemUnderTest;
  readonly profile: Profile;
  readonly levels: RuleLevels;
  /** For `RequestRegisterClient`. */
  readonly token: string | undefined;
  /** Unix milliseconds of the machine that the harness runs on: for elapsed times, and where no other clock is offered. */
  readonly wallClock: () => number;
  #failuresInARow = 0;

  constructor(system: SystemUnderTest, profile: Profile, levels: RuleLevels, options: RunOptions) {
    this.system = system;
    this.profile = profile;
    this.levels = levels;
    this.token = options.token;
    this.wallClock = options.wallClock;
  }

  /** Whether the connection was lost so often in a row that trying on would only cost time. */
  get abandoned(): boolean {
    return this.#failuresInARow >= patienceWithFailures;
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

export function currentRun(): SuiteRun {
  if (current) return current;
  throw new KitError({
    code: 'NO_RUN',
    message: 'The features were started without a system under test.',
    hint: 'Start them with "ocs-tck run", not with cucumber itself.',
  });
}
