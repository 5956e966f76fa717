import type { Spent } from '../../proof/proof-lines.ts';

/** Begins to measure; what it gives tells what was spent since. */
export function beginToSpend(): () => Spent {
  const began = { time: performance.now(), cpu: process.cpuUsage() };
  return () => {
    const { user, system } = process.cpuUsage(began.cpu);
    return { elapsed: (performance.now() - began.time) / 1000, cpu: (user + system) / 1e6 };
  };
}
