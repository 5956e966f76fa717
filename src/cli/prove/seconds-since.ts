/** Seconds on the wall clock since a moment that `performance.now()` gave. */
export const secondsSince = (began: number): number => (performance.now() - began) / 1000;
