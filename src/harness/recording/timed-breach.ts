import type { FindingError } from '../case/case-outcome.ts';
import type { Breach } from '../case/case-run.ts';
import type { RecordingWorld } from './recording-world.ts';

/** What is made of a machine that is late: milliseconds that a judgment tolerates, and until when lateness matters to it. */
export interface TimedJudgment {
  readonly tolerated: number;
  readonly to: number;
}

/**
 * Judges a breach that rests on when packets were sent, or messages read, by the kit: to be thrown. If this machine was
 * later since the call began than is tolerated, nobody can say whose fault it is.
 */
export async function timedBreach(
  world: RecordingWorld,
  breach: Breach,
  { tolerated, to }: TimedJudgment,
): Promise<FindingError> {
  const { pace } = await world.floor();
  const late = pace?.worst(world.seen.began ?? to, to) ?? 0;
  if (late <= tolerated) return world.breach(breach);
  return world.case.undecided({
    ...breach,
    actual: `${breach.actual}; but this machine was late by ${late} ms`,
    hint: 'The kit itself sent its packets, or read what came, too late to judge what is under test. Run the case again with less beside it: fewer --jobs, or an idle machine.',
  });
}

/** Of the time in which something is waited for, the part that the kit may be late: a call is set up in ten steps or more. */
const latePart = 0.1;

/** Judges that something has not come in the time in which the profile has patience for it: to be thrown. */
export async function waitedBreach(world: RecordingWorld, breach: Breach): Promise<FindingError> {
  const tolerated = world.run.profile.patience.effect * latePart;
  return timedBreach(world, breach, { tolerated, to: (await world.floor()).clock.now() });
}
