import type { AgentWork } from '../campaigns/agent-work.ts';
import type { CallTaker } from '../campaigns/agents.ts';
import type { FloorTotals } from '../pacing/measured-floor.ts';
import type { Pacer } from '../pacing/pacer.ts';
import type { PacingOptions } from '../pacing/pacing-options.ts';
import { PredictivePacer } from '../pacing/predictive-pacer.ts';
import { ProgressivePacer } from '../pacing/progressive-pacer.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import type { OutboundCall } from './outbound-call.ts';
import type { Engagement } from './seizing/engagement.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a session counts from its first start until it is unloaded. */
export interface DialerTotals extends FloorTotals {
  readonly dialed: number;
  /** Answered calls that an agent has taken. */
  readonly connected: number;
}

/** What OCS knows and decides about the calls of one dialing session. All is kept up to date by events, never searched. */
export interface Dialer {
  /** With which it began. */
  readonly options: PacingOptions;
  readonly progressive: Pacer;
  /** It learns in Progressive mode as well. */
  readonly predictive: PredictivePacer;
  /** Calls without an outcome, the oldest first. */
  readonly dialed: Set<OutboundCall>;
  /** Answered calls that wait for an agent and are not lost yet, the oldest first. */
  readonly hopeful: Set<OutboundCall>;
  readonly idle: Set<CallTaker>;
  /** Agents who are being seized: their engaging calls ring. */
  readonly ringing: Set<Engagement>;
  /** Agents who have been seized, and wait for any customer, the first first. */
  readonly seized: Set<Engagement>;
  /** Records of answered calls that wait for an agent who is being seized, the oldest first. */
  readonly unmerged: Set<OpenRecord>;
  readonly busy: Set<AgentWork>;
  readonly totals: Writable<DialerTotals>;
  /** Calls that it wanted to dial last time, but could not, for there was no record, or because of the limit. */
  unmet: number;
  /** Calls that may still be dialed before the next second. */
  allowance: number;
  /** No call before this time, and no look for records (Unix milliseconds). */
  dialAgainAt: number;
  readAgainAt: number;
}

export function createDialer(options: PacingOptions): Dialer {
  return {
    options,
    progressive: new ProgressivePacer(),
    predictive: new PredictivePacer(options),
    dialed: new Set(),
    hopeful: new Set(),
    idle: new Set(),
    ringing: new Set(),
    seized: new Set(),
    unmerged: new Set(),
    busy: new Set(),
    totals: { answered: 0, overdialed: 0, distributionTime: 0, dialed: 0, connected: 0 },
    unmet: 0,
    allowance: 0,
    dialAgainAt: 0,
    readAgainAt: 0,
  };
}
