import type { MeasuredFloor } from './measured-floor.ts';
import { callsForIdleAgents, type Pacer } from './pacer.ts';

/** Progressive mode: as many calls as there are idle agents, at once. */
export class ProgressivePacer implements Pacer {
  readonly reactsAtOnce = true;

  callEnded(): void {}

  stageEnded(): void {}

  callsToStart(floor: MeasuredFloor): number {
    return callsForIdleAgents(floor);
  }
}

/**
 * The part of their time that agents are busy in Progressive mode (domain.md 10.2): each answered call costs its work,
 * and before that a dialing time for each attempt that it took.
 */
export function progressiveOccupancy(work: number, answerProbability: number, dialing: number): number {
  return work / (work + dialing / answerProbability);
}
