import type { LiteralContext } from '../expect/literals.ts';
import type { TestBed } from './test-bed.ts';
import type { TestBedControl } from './test-bed-control.ts';

/** What steps about the test bed need of the World, whichever side is under test. */
export interface TestBedWorld {
  readonly testBed: TestBed;
  readonly testBedControl: TestBedControl;
  literals(): LiteralContext;
  /** Moves the clocks on, after all that was sent has been dealt with. */
  passTime(seconds: number): Promise<void>;
}
