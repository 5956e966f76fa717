import type { DialMode } from '../configuration/configuration.ts';
import type { DialedCall } from '../pacing/measured-floor.ts';
import type { Dialer } from './dialer.ts';
import type { Engagement } from './seizing/engagement.ts';

/** A call that OCS dials for a record. Times are in seconds, as in pacing. */
export interface OutboundCall extends DialedCall {
  readonly dialer: Dialer;
  /** The first call that its session dials is 1. */
  readonly number: number;
  /** The session's mode when it was dialed. */
  readonly mode: DialMode;
  /** DN of the queue that it was dialed for. */
  readonly origin: string;
  /** The record's call before, of which the switch may still report the end. */
  readonly previousConnId: string | undefined;
  /** The agent whom it is assured to; undefined if there is none. */
  engagement: Engagement | undefined;
  over: boolean;
  /** When it was answered; undefined before. */
  answeredAt: number | undefined;
  /** DN of the agent that it was distributed to; undefined before. */
  agentDn: string | undefined;
  /** DNs at which it rings or is talked to, apart from the queue: in a conference there are several. */
  readonly reached: Set<string>;
  /** Whether it was established there. */
  connected: boolean;
}
