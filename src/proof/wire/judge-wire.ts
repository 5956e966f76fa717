import { type Excuse, excuses, staleWords } from './excuses.ts';
import type { JudgedMutant, MutantOutcome } from './judge-mutant.ts';
import type { WireMutant } from './wire-mutant.ts';

/** The result of a mutant, with excuses. */
export interface WireResult {
  readonly mutant: WireMutant;
  readonly outcome: MutantOutcome | 'excused';
  readonly judged: JudgedMutant;
  /** What permits it, if it is excused. */
  readonly excuse?: Excuse;
}

/** The part of the mutants on the wire that must be killed or excused. */
const leastScore = 0.98;

/** A living mutant is excused if an excuse matches it; a broken one never is. */
export function resultOf(mutant: WireMutant, judged: JudgedMutant, list: readonly Excuse[]): WireResult {
  const lives = judged.outcome === 'survived' || judged.outcome === 'inconclusive';
  const excuse = lives ? list.find((one) => excuses(one, mutant)) : undefined;
  return excuse
    ? { mutant, judged, outcome: 'excused', excuse }
    : { mutant, judged, outcome: judged.outcome };
}

/** How many mutants had each result. */
export function countOf(results: readonly WireResult[], outcome: WireResult['outcome']): number {
  return results.filter((one) => one.outcome === outcome).length;
}

/** Of the mutants that changed something on the wire, the part that was killed or excused. */
export function scoreOf(results: readonly WireResult[]): number {
  const sent = results.length - countOf(results, 'never sent');
  return sent === 0 ? 1 : (countOf(results, 'killed') + countOf(results, 'excused')) / sent;
}

/** Whether enough are killed or excused, and none ended in an error. */
export function isEnough(results: readonly WireResult[]): boolean {
  return scoreOf(results) >= leastScore && countOf(results, 'broken') === 0;
}

/** Words of excuses that excuse nothing, as text; only meaningful if all mutants of a role were tried. */
export function staleExcuses(list: readonly Excuse[], results: readonly WireResult[]): readonly string[] {
  const living = results.filter(({ outcome }) => outcome === 'excused').map(({ mutant }) => mutant);
  return list.flatMap((excuse) =>
    staleWords(excuse, living).map((word) => `${word} in "${excuse.sentence}"`),
  );
}
