import { usageError } from '../kernel/usage-error.ts';
import { openStore } from '../store/open-store.ts';
import { type ComparedDay, comparedDays } from './compared-pacers.ts';
import { comparedModes, type DayPlan } from './day-plan.ts';
import { type PlayedDay, playDay } from './play-day.ts';

/** A day with what it is compared with. */
export interface SimulatedDay {
  readonly day: PlayedDay;
  readonly compared: readonly ComparedDay[];
  /** Seconds that the day itself took. */
  readonly took: number;
}

/** Hears what is being played, and how much of it is over, from 0 to 1. */
export type SimulationProgress = (what: string, part: number) => void;

/**
 * Plays a day, then the same in the other modes, and on the floor without protocol by other pacers.
 *
 * @throws KitError of the database, or USAGE if the store holds something.
 */
export async function simulateDay(plan: DayPlan, progress: SimulationProgress): Promise<SimulatedDay> {
  const before = performance.now();
  const day = await dayInStore(plan, progress);
  const took = (performance.now() - before) / 1000;
  const others = comparedModes.filter((mode) => mode !== plan.mode);
  const played = [day];
  for (const mode of others) played.push(await dayInStore({ ...plan, mode, store: 'memory' }, progress));
  progress('other pacers', 0);
  return { day, compared: comparedDays(played), took };
}

async function dayInStore(plan: DayPlan, progress: SimulationProgress): Promise<PlayedDay> {
  const store = await openStore(plan.store, { durable: false });
  try {
    if ((await store.restore()) !== undefined)
      throw usageError(
        'The store of --store holds a configuration already, and a simulated day would empty it.',
        'Name a new file or database, or leave --store out: then the lists are kept in memory.',
      );
    return await playDay(plan, store, (part) => progress(`${plan.mode} mode`, part));
  } finally {
    await store.close();
  }
}
