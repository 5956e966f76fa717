/** How often chance alone may turn a case red: once in a thousand floors. */
const chanceOfError = 0.001;

/** As many deviations from the mean are exceeded by chance with this probability (one side of a normal distribution). */
const deviations = 3.09;

/**
 * The most of `trials` that happen by chance if each happens with this probability: more happen with a probability below
 * `chanceOfError` (binomial distribution).
 */
export function mostByChance(trials: number, probability: number): number {
  let [term, sum, count] = [(1 - probability) ** trials, 0, 0];
  const odds = probability / (1 - probability);
  for (; sum + term < 1 - chanceOfError && count < trials; count += 1) {
    sum += term;
    term *= ((trials - count) / (count + 1)) * odds;
  }
  return count;
}

/** A mean, and how far from it the true one may be. */
export interface Estimate {
  readonly mean: number;
  readonly within: number;
}

/** The mean of measurements that have little to do with each other. */
export function estimateOf(measured: readonly number[]): Estimate {
  const mean = measured.reduce((sum, one) => sum + one, 0) / measured.length;
  const squares = measured.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, within: deviations * Math.sqrt(squares / (measured.length - 1) / measured.length) };
}

/** How much larger the first mean is than the second. */
export function difference(first: Estimate, second: Estimate): Estimate {
  return { mean: first.mean - second.mean, within: Math.hypot(first.within, second.within) };
}
