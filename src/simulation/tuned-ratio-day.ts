import type { DayFigures } from './day-figures.ts';
import type { FloorPlan } from './floor-plan.ts';
import { RatioPacer } from './ratio-pacer.ts';
import { SimulatedFloor } from './simulated-floor.ts';

const mostLines = 24;
const trials = 8;

/**
 * A day with the best fixed number of lines per idle agent, as only an oracle can know it: the same day is played again
 * and again to find the most lines that keep the overdial rate.
 */
export function tunedRatioDay(plan: FloorPlan, overdialRate: number): DayFigures {
  let [good, bad] = [1, mostLines];
  let best = new SimulatedFloor(plan, new RatioPacer(good)).playDay();
  for (let trial = 0; trial < trials; trial += 1) {
    const lines = (good + bad) / 2;
    const day = new SimulatedFloor(plan, new RatioPacer(lines)).playDay();
    if (day.overdialRate > overdialRate) bad = lines;
    else [good, best] = [lines, day];
  }
  return best;
}
