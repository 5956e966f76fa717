import type { EndedCall, EndedStage, MeasuredFloor } from './measured-floor.ts';

/** Decides how many calls to dial. It is told how each call and stage ended, and asked once a second. */
export interface Pacer {
  /** Asked after each change on the floor as well. */
  readonly reactsAtOnce: boolean;
  callEnded(call: EndedCall): void;
  stageEnded(stage: EndedStage): void;
  /** How many calls to dial now. */
  callsToStart(floor: MeasuredFloor): number;
}

/** The progressive floor: a call for each idle agent who has none, and none that could find nobody. */
export function callsForIdleAgents(floor: MeasuredFloor): number {
  return Math.max(0, floor.idleAgents - floor.waitingCalls - floor.dialedCalls.size);
}
