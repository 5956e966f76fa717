import type { MeasuredFloor } from '../ocs/pacing/measured-floor.ts';
import type { Pacer } from '../ocs/pacing/pacer.ts';
import {
  type AdaptiveOptions,
  type AdaptiveSample,
  adaptedLevel,
  adaptiveDefaults,
} from './adaptive-level.ts';
import { linesPerIdleAgent } from './ratio-pacer.ts';

/** Seconds between two changes of the level. The description says nothing about it. */
const adaptation = 15;

/**
 * The adaptive rule of a well-known open dialer, from its description (domain.md 10.1), to compare with: it changes a
 * dial level by how many agents were idle in the last minute, and cuts it while too many calls of the day were dropped.
 * The description does not say to what the level applies: with lines per idle agent, the rule does better than with lines
 * per agent.
 */
export class AdaptivePacer implements Pacer {
  readonly reactsAtOnce = false;
  readonly #options: AdaptiveOptions;
  #minute: AdaptiveSample[] = [];
  #level = 1;
  #adaptedAt = 0;

  constructor(options: AdaptiveOptions = adaptiveDefaults) {
    this.#options = options;
  }

  callEnded(): void {}

  stageEnded(): void {}

  callsToStart(floor: MeasuredFloor): number {
    this.#sample(floor);
    return linesPerIdleAgent(this.#level, floor);
  }

  #sample(floor: MeasuredFloor): void {
    const { now, idleAgents, staffedAgents: agents } = floor;
    const { answered, overdialed: dropped } = floor.totals;
    this.#minute.push({ at: now, differential: idleAgents - floor.waitingCalls, agents, answered, dropped });
    if (now - this.#adaptedAt < adaptation) return;
    this.#minute = this.#minute.filter((sample) => sample.at > now - 60);
    this.#level = adaptedLevel(this.#level, this.#minute, this.#options);
    this.#adaptedAt = now;
  }
}
