import type { FindingError } from '../case/case-outcome.ts';
import { withDeadline } from '../case/deadline.ts';
import { pauses } from '../case/pauses.ts';
import type { TestAgent } from './agents/test-agent.ts';
import type { OcsWorld } from './ocs-world.ts';

/** Milliseconds of real time between two looks at a table; seconds, if the kit moves the clock. */
const pause = { real: 100, clock: 1 };

/**
 * Looks at a table of the database until it shows what is expected: an acknowledgment says that a change was sent to
 * the database, not that it has arrived (ruling 242). If a fence proves that everything is processed, only the clock of
 * the system under test has to advance; else real time passes, up to the patience for an effect.
 */
export async function inTime(world: OcsWorld, look: () => Promise<FindingError | undefined>): Promise<void> {
  const { system, profile, wallClock } = world.run;
  const { effect } = profile.patience;
  const deadline = wallClock() + effect;
  let finding = await look();
  if (system.fenceProvesSilence && system.control?.offers('clock.advance')) {
    for (let left = effect / 1000; left > 0 && finding !== undefined; left -= pause.clock) {
      await world.passTime(pause.clock);
      finding = await look();
    }
  } else {
    while (finding !== undefined && wallClock() < deadline) {
      await withDeadline(new Promise<void>(() => undefined), pause.real, () => undefined);
      finding = await look();
    }
  }
  if (finding !== undefined) throw finding;
}

/**
 * The patience for an effect, once or several times, in parts: real time, unless the kit moves the clock and a fence
 * proves the rest.
 */
export function* stretches(world: OcsWorld, actor: TestAgent, times = 1): Generator<() => Promise<void>> {
  const { system, profile } = world.run;
  const effect = times * profile.patience.effect;
  if (system.fenceProvesSilence && system.control?.offers('clock.advance')) {
    for (let left = effect; left > 0; left -= pause.clock * 1000) yield () => world.passTime(pause.clock);
  } else for (const length of pauses(effect)) yield () => world.letTimeGoBy(actor, length);
}
