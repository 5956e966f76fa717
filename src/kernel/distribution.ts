/** Numbers from 0 up to 1. */
export type Chance = () => number;

/** Draws a time in seconds. */
export type Distribution = (chance: Chance) => number;

export function always(seconds: number): Distribution {
  return () => seconds;
}

export function uniform(least: number, most: number): Distribution {
  return (chance) => least + (most - least) * chance();
}

export function exponential(mean: number): Distribution {
  return (chance) => -mean * Math.log(1 - chance());
}

/** Times whose logarithm has a normal distribution with the given deviation. */
export function lognormal(mean: number, deviation: number): Distribution {
  const median = Math.log(mean) - deviation ** 2 / 2;
  return (chance) => Math.exp(median + deviation * standardNormal(chance));
}

/** By the method of Box and Muller. */
function standardNormal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** A distribution as plain data, in seconds. */
export type DistributionPlan =
  | { readonly always: number }
  | { readonly uniform: { readonly least: number; readonly most: number } }
  | { readonly exponential: { readonly mean: number } }
  | { readonly lognormal: { readonly mean: number; readonly deviation: number } };

export function distributionOf(plan: DistributionPlan): Distribution {
  if ('always' in plan) return always(plan.always);
  if ('uniform' in plan) return uniform(plan.uniform.least, plan.uniform.most);
  if ('exponential' in plan) return exponential(plan.exponential.mean);
  return lognormal(plan.lognormal.mean, plan.lognormal.deviation);
}
