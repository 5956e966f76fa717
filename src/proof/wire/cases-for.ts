import type { Case } from '../../corpus/corpus.ts';
import { tellsOf } from './told-as.ts';
import type { WireMutant } from './wire-mutant.ts';

/** The most cases that a surviving mutant is tried with. */
const mostCases = 80;

/** How many cases are played before each check whether the mutant still lives. */
const stages = [1, 4, 12];

/**
 * The cases to try a mutant with, likely killers first, in groups: after each group, a killed mutant is done. A case is
 * likely if its steps name what is changed; of equally likely ones, one case of each rule comes before the others, and
 * among cases of the same rule the shortest.
 */
export function casesFor(mutant: WireMutant, occurring: readonly Case[]): readonly (readonly Case[])[] {
  const weights = new Map(occurring.map((one) => [one, mentions(mutant, one)]));
  const weight = (one: Case): number => weights.get(one) ?? 0;
  const likely = occurring.toSorted((one, other) => weight(other) - weight(one));
  const first = likely.filter(({ rule }, n) => likely.findIndex((one) => one.rule === rule) === n);
  const rest = likely.filter((one) => !first.includes(one));
  const chosen = [...first, ...rest].sort((one, other) => weight(other) - weight(one)).slice(0, mostCases);
  const ends = [...stages.filter((end) => end < chosen.length), chosen.length];
  return ends.map((end, n) => chosen.slice(ends[n - 1] ?? 0, end)).filter((stage) => stage.length > 0);
}

/** How many of the things that a mutant changes are named in a case. */
function mentions({ message, key }: WireMutant, { steps }: Case): number {
  const ofMessage = steps.some((step) => tellsOf(step, message)) ? 1 : 0;
  const ofKey = key !== undefined && steps.some((step) => step.includes(key)) ? 2 : 0;
  return ofMessage + ofKey;
}
