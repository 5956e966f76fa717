import type { IdSource } from '../kernel/id-source.ts';

/** Identifiers that count, so that a case can be repeated. */
export function countingIds(): IdSource {
  const series = new Map<string, number>();
  const next = (name: string): number => {
    const n = (series.get(name) ?? 0) + 1;
    series.set(name, n);
    return n;
  };
  return { next, guid: () => next('guid').toString(16).toUpperCase().padStart(32, '0') };
}
