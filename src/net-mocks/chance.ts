/** The port for chance, so that a faulty wire does the same in every run with the same seed. */
export interface Chance {
  /** An integer from 0 to one less than the bound. */
  below(bound: number): number;
}

/** Random numbers from a seed (generator "mulberry32": 32 bits of state, good enough for cutting bytes). */
export function seededChance(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (bound) => next() % bound };
}
