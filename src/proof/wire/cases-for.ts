import type { Case } from '../../corpus/corpus.ts';
import type { WireMutant } from './wire-mutant.ts';

/** The most cases that a surviving mutant is tried with. */
const mostCases = 40;

/** How many cases are played before each check whether the mutant still lives. */
const stages = [3, 12];

/**
 * The cases to try a mutant with, likely killers first, in groups: after each group, a killed mutant is done. A case is
 * likely if its steps name what is changed; among cases of the same rule, the shortest comes first.
 */
export function casesFor(mutant: WireMutant, occurring: readonly Case[]): readonly (readonly Case[])[] {
  const likely = occurring.toSorted((one, other) => mentions(mutant, other) - mentions(mutant, one));
  const first = likely.filter(({ rule }, n) => likely.findIndex((one) => one.rule === rule) === n);
  const rest = likely.filter((one) => !first.includes(one));
  const chosen = [...first, ...rest].slice(0, mostCases);
  const ends = [...stages.filter((end) => end < chosen.length), chosen.length];
  return ends.map((end, n) => chosen.slice(ends[n - 1] ?? 0, end)).filter((stage) => stage.length > 0);
}

/** How many of the things that a mutant changes are named in a case. */
function mentions({ message, key }: WireMutant, { steps }: Case): number {
  const names = (word: string): number => (steps.some((step) => step.includes(word)) ? 1 : 0);
  return names(message) + (key === undefined ? 0 : 2 * names(key));
}
