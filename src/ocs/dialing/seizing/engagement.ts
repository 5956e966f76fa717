import type { OpenRecord } from '../../records/record-chain.ts';
import type { Dialer } from '../dialer.ts';

/** An agent is seized by an engaging call, which is to be merged with the answered call of a customer. */
export interface Engagement {
  readonly dialer: Dialer;
  /** The agent's DN, and that of the queue from which they are called. */
  readonly dn: string;
  readonly origin: string;
  /** The engaging call; undefined until the switch has placed it. */
  connId: string | undefined;
  /** Whether the agent has answered. */
  held: boolean;
  /** The record that is dialed with a guaranteed connection to this agent (GSW_ASSURED_HANDLE). */
  assured: OpenRecord | undefined;
}
