import type { LiteralContext } from './literals.ts';
import type { Stage } from './stage.ts';
import type { StageDirector } from './stage-director.ts';

/** What steps about the stage need of the World, whichever side is under test. */
export interface StagedWorld {
  readonly stage: Stage;
  readonly director: StageDirector;
  literals(): LiteralContext;
  /** Moves the clocks on, after all that was sent has been dealt with. */
  passTime(seconds: number): Promise<void>;
}
