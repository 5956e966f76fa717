import { hash } from 'node:crypto';
import type { IdSource } from '../kernel/id-source.ts';

/** Identifiers derived from a seed: series count from 1, and the same seed gives the same GUIDs. */
export function seededIds(seed: string): IdSource {
  const series = new Map<string, number>();
  const next = (name: string): number => {
    const n = (series.get(name) ?? 0) + 1;
    series.set(name, n);
    return n;
  };
  return {
    next,
    guid: () =>
      hash('sha256', `${seed} ${next('guid')}`, 'hex')
        .slice(0, 32)
        .toUpperCase(),
  };
}
