import { FindingError } from '../../case/case-outcome.ts';
import type { ReceivedCallEvent } from '../../case/received-message.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import type { OcsWorld } from '../ocs-world.ts';

type Fits = (event: ReceivedCallEvent) => boolean;

/** What desktops see of an act of telephony: a transfer, the completion of a conference. */
export class ActEvents {
  readonly #world: OcsWorld;
  /** The last transcript entry before the act that is under way: older events are not its own. */
  #since = 0;

  constructor(world: OcsWorld) {
    this.#world = world;
  }

  /** Another act begins. */
  begin(): void {
    this.#since = this.#world.case.transcript.entries.length;
  }

  /** Whether an agent has seen an event of the act in a call. */
  has(agent: TestAgent, event: string, connId: string): boolean {
    return agent.callEventsSeen.some(this.#isOfAct(event, inCall(connId)));
  }

  /** An event of the act; of any call, of one, or one that fits. */
  seen(agent: TestAgent, event: string, which: string | Fits = () => true): Promise<ReceivedCallEvent> {
    const fits = typeof which === 'string' ? inCall(which) : which;
    return this.#arrival(agent, event, this.#isOfAct(event, fits));
  }

  /** An event that fits, no matter when it came. */
  arrived(agent: TestAgent, event: string, fits: Fits): Promise<ReceivedCallEvent> {
    return this.#arrival(agent, event, (one) => one.event === event && fits(one));
  }

  /** The end of a call; one that nobody has answered is abandoned. */
  async ended(agent: TestAgent, connId: string): Promise<void> {
    const isOfCall = inCall(connId);
    const isEnd: Fits = (one) => /^Event(Released|Abandoned)$/.test(one.event) && isOfCall(one);
    await this.#arrival(agent, 'the end of a call', isEnd);
  }

  /** What the switch does not do is not the fault of OCS. */
  notSeen(agent: TestAgent, event: string): FindingError {
    const last = agent.callEventsSeen.at(-1);
    return new FindingError({
      rule: this.#world.case.rule,
      verdict: 'inconclusive',
      blame: 'environment',
      expected: `${agent.name} sees ${event}`,
      actual: last === undefined ? 'the switch sent no event of a call' : `${last.event} was the last event`,
      keys: [],
      hint: 'This is about telephony, not about OCS: docs/link.md lists the events of a transfer and a conference.',
    });
  }

  #isOfAct(event: string, fits: Fits): Fits {
    const since = this.#since;
    return (one) => one.entry.n > since && one.event === event && fits(one);
  }

  async #arrival(agent: TestAgent, what: string, isIt: Fits): Promise<ReceivedCallEvent> {
    const { awaiting, actors } = this.#world;
    const seen =
      agent.callEventsSeen.find(isIt) ??
      (await awaiting.arrival(agent, [...actors.values()], agent.callEvents, isIt));
    if (seen === undefined) throw this.notSeen(agent, what);
    return seen;
  }
}

function inCall(connId: string): Fits {
  return ({ frame }) => frame.connId === connId;
}
