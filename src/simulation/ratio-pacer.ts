import type { MeasuredFloor } from '../ocs/pacing/measured-floor.ts';
import type { Pacer } from '../ocs/pacing/pacer.ts';

/** A fixed number of lines per idle agent: progressive dialing with a multiplier (domain.md 5.2). */
export class RatioPacer implements Pacer {
  readonly reactsAtOnce = false;
  readonly #lines: number;

  constructor(lines: number) {
    this.#lines = lines;
  }

  callEnded(): void {}

  stageEnded(): void {}

  callsToStart(floor: MeasuredFloor): number {
    return linesPerIdleAgent(this.#lines, floor);
  }
}

export function linesPerIdleAgent(lines: number, floor: MeasuredFloor): number {
  const wanted = Math.floor(lines * (floor.idleAgents - floor.waitingCalls));
  return Math.max(0, wanted - floor.dialedCalls.size);
}
