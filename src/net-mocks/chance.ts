import { chanceOf } from '../kernel/chance.ts';

/** The port for chance, so that a faulty wire does the same in every run with the same seed. */
export interface Chance {
  /** An integer from 0 to one less than the bound. */
  below(bound: number): number;
}

/** Random numbers from a seed. */
export function seededChance(seed: number): Chance {
  const next = chanceOf(seed);
  return { below: (bound) => (next() * 2 ** 32) % bound };
}
