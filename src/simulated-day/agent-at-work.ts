import type { LinkFrame } from '../desktop/machine/ports.ts';
import { intAt } from '../desktop/machine/user-data-values.ts';
import type { Chance, Distribution } from '../kernel/distribution.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import type { SteerableClock } from '../reference/steerable-clock.ts';
import { Desk } from './desk.ts';

/** What an agent of a simulated day is like. */
export interface AgentOptions {
  readonly agentId: string;
  readonly dn: string;
  readonly clock: SteerableClock;
  readonly connection: FrameConnection;
  /** How long they work on a record after the call, in seconds. */
  readonly afterCallWork: Distribution;
  readonly chance: Chance;
}

/**
 * An agent who takes the calls that the queue gives them: answers at once, talks until the customer hangs up, works on the
 * record, finishes it, and is ready again. In a mode with seizing they wait in an engaging call, which is no work, until the
 * customer's call is merged with it. When the day is over, they log out after their last call.
 */
export class AgentAtWork {
  readonly #options: AgentOptions;
  readonly #desk: Desk;
  #record: number | undefined;
  #busySince: number | undefined;
  #busy = 0;
  #leaving = false;
  #present = false;

  constructor(options: AgentOptions) {
    this.#options = options;
    const { agentId, clock, connection } = options;
    this.#desk = new Desk({
      name: `desk ${agentId}`,
      clock,
      connection,
      onFrame: (frame) => this.#hear(frame),
    });
  }

  /** Whether the agent is logged in. */
  get present(): boolean {
    return this.#present;
  }

  get isBusy(): boolean {
    return this.#busySince !== undefined;
  }

  /** Milliseconds of talk and after-call work until now. */
  get worked(): number {
    return this.#busy + (this.#busySince === undefined ? 0 : this.#options.clock.now() - this.#busySince);
  }

  begin(): void {
    const { agentId, dn } = this.#options;
    this.#desk.connect();
    this.#desk.act({ action: 'logIn', arguments: { agentId, dn } });
  }

  /** Takes no further call. */
  leave(): void {
    this.#leaving = true;
    if (this.#busySince === undefined) this.#desk.act({ action: 'logOut', arguments: {} });
  }

  #hear({ messageType, userData = {} }: LinkFrame): void {
    switch (messageType) {
      case 'EventAgentLogin':
        this.#present = true;
        this.#desk.act({ action: 'goReady', arguments: {} });
        break;
      case 'EventAgentLogout':
        this.#present = false;
        break;
      case 'EventRinging':
        this.#beginWork(intAt(userData, 'GSW_RECORD_HANDLE'));
        this.#desk.act({ action: 'answer', arguments: {} });
        break;
      case 'EventPartyChanged':
        this.#beginWork(intAt(userData, 'GSW_RECORD_HANDLE'));
        this.#talk();
        break;
      case 'EventEstablished':
        this.#talk();
        break;
      case 'EventReleased':
      case 'EventAbandoned':
        if (this.isBusy) this.#beginAfterCallWork();
        break;
      default: // The others change nothing for the agent.
    }
  }

  /** An engaging call has no record. */
  #beginWork(record: number | undefined): void {
    if (record === undefined) return;
    this.#record = record;
    this.#busySince = this.#options.clock.now();
  }

  /** Not ready before the call ends: after it, the queue would give them the next one. */
  #talk(): void {
    if (this.isBusy) this.#desk.act({ action: 'goNotReady', arguments: {} });
  }

  #beginAfterCallWork(): void {
    const { agentId, clock, afterCallWork, chance } = this.#options;
    const at = clock.now() + Math.round(1000 * afterCallWork(chance));
    clock.setTimer(`after-call work of ${agentId}`, at, () => this.#endAfterCallWork());
  }

  #endAfterCallWork(): void {
    this.#busy = this.worked;
    this.#busySince = undefined;
    this.#finishRecord();
    this.#desk.act(
      this.#leaving ? { action: 'logOut', arguments: {} } : { action: 'goReady', arguments: {} },
    );
  }

  /** An agent sees on the screen whether the record is still there. */
  #finishRecord(): void {
    const record = this.#desk.observe().records.find(({ handle }) => handle === this.#record);
    this.#record = undefined;
    if (record === undefined || record.state === 'finishing') return;
    const { handle, callResult } = record;
    this.#desk.act({ action: 'finishRecord', arguments: { handle, changes: { callResult } } });
  }
}
