import type { JsonObject } from '../../../kernel/json.ts';

/** More calls than agents who could take them, as T-Server showed it. */
export interface Excess {
  readonly calls: number;
  readonly readyAgents: number;
  /** EventDialing of the call that was one too many. */
  readonly frame: JsonObject;
}

/** The calls that OCS has dialed and no agent has got yet, as T-Server shows them at the queue. */
export class QueueWatch {
  readonly #underWay = new Set<string>();
  readonly #readyAgents: () => number;
  dialed = 0;
  last: JsonObject | undefined;
  worst: Excess | undefined;

  constructor(readyAgents: () => number) {
    this.#readyAgents = readyAgents;
  }

  hear(frame: JsonObject): void {
    const call = String(frame.connId);
    if (frame.messageType === 'EventDialing') this.#begin(call, frame);
    else if (endings.has(String(frame.messageType))) this.#underWay.delete(call);
  }

  #begin(call: string, frame: JsonObject): void {
    this.dialed += 1;
    this.last = frame;
    this.#underWay.add(call);
    const [calls, readyAgents] = [this.#underWay.size, this.#readyAgents()];
    const excess = this.worst === undefined ? 0 : this.worst.calls - this.worst.readyAgents;
    if (calls - readyAgents > excess) this.worst = { calls, readyAgents, frame };
  }
}

/** With these, a call is an agent's, or over. */
const endings: ReadonlySet<string> = new Set([
  'EventDiverted',
  'EventAbandoned',
  'EventReleased',
  'EventDestinationBusy',
]);
