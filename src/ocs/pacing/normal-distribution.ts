/** Density of the standard normal distribution. */
function normalDensity(x: number): number {
  return Math.exp(-x * x * 0.5) * 0.3989422804014327;
}

/** Chance that a standard normal variable is at most x, by a polynomial (Abramowitz and Stegun 26.2.17; error < 1e-7). */
export function normalProbability(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = normalDensity(x) * series;
  return x > 0 ? 1 - tail : tail;
}

/** Mean of max(0, X) for a normal variable X. */
export function meanAboveZero(mean: number, deviation: number): number {
  const x = mean / deviation;
  return deviation * normalDensity(x) + mean * normalProbability(x);
}
