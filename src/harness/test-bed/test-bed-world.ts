import type { LiteralContext } from '../expect/literal-context.ts';
import type { TestBed } from './test-bed.ts';
import type { TestBedControl } from './test-bed-control.ts';

/** What steps about the test bed need from the World in both roles. */
export interface TestBedWorld {
  readonly testBed: TestBed;
  readonly testBedControl: TestBedControl;
  literals(): LiteralContext;
  /** Advances the clocks, after everything sent has been processed. */
  passTime(seconds: number): Promise<void>;
}
