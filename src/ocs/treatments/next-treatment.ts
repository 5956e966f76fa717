import type { Treatment } from '../configuration/configuration.ts';
import type { TreatmentHistory } from './treatment-history.ts';

export interface NextTreatment {
  readonly treatment: Treatment;
  /** How often it is then applied in a row, from 1. */
  readonly cycle: number;
}

/**
 * The treatment for a call result: the last one again, as often as its cycle attempts say; then the next in the sequence;
 * after the last none. Another result than before, or another number of the chain, begins with the first (domain facts
 * 5.4).
 */
export function nextTreatment(
  treatments: readonly Treatment[],
  callResult: number,
  history: TreatmentHistory | undefined,
): NextTreatment | undefined {
  const forResult = treatments.filter((treatment) => treatment.callResult === callResult);
  const last = forResult.find(({ dbid }) => dbid === history?.dbid);
  if (history === undefined || last === undefined || movesOn(last)) return first(forResult, 1);
  if (history.cycle < (last.cycleAttempts ?? 1)) return { treatment: last, cycle: history.cycle + 1 };
  return first(forResult, last.sequence + 1);
}

/** Whether the next call is for another number of the chain. */
function movesOn({ action }: Treatment): boolean {
  return action.kind.startsWith('Next in chain');
}

function first(treatments: readonly Treatment[], wanted: number): NextTreatment | undefined {
  const treatment = treatments.find(({ sequence }) => sequence === wanted);
  return treatment && { treatment, cycle: 1 };
}
