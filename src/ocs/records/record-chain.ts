import type { Viewed } from '../../kernel/viewed.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { Callback } from '../configuration/callback.ts';
import type { ListInCampaign } from '../configuration/configuration-index.ts';
import type { OutboundCall } from '../dialing/outbound-call.ts';
import type { CallRecord, PendingChange, RecordMark } from '../machine/store-port.ts';
import type { TreatmentHistory } from '../treatments/treatment-history.ts';
import type { RecordState } from './record-life-cycle.ts';
import type { ChainSharing } from './sharing/chain-sharing.ts';

/** A record that OCS holds: it has a handle. */
export interface OpenRecord {
  /** GSW_RECORD_HANDLE. */
  readonly handle: number;
  /** As it was retrieved. */
  readonly row: CallRecord;
  readonly chain: RecordChain;
  /** Whether this record was sent to the desktop; other records of its chain may not have been. */
  delivered: boolean;
  /** GSW_CALL_ATTEMPT_GUID, set at delivery. */
  attemptGuid: string;
  /** Changes made by the desktop so far (001, UpdateCallCompletionStats). */
  changes: PendingChange;
  /** The callback that the agent has requested (001, RecordReschedule). */
  callback: Callback | undefined;
  /** Changes from its calls so far. */
  calls: PendingChange;
  /** The call that was counted as the last attempt. */
  connId: string | undefined;
  /** Whether a call for it is in progress. */
  inCall: boolean;
  /** The last call for it that OCS itself has dialed. */
  outbound: OutboundCall | undefined;
  /** Whether the agent has said when they will be ready (001, ReadyTime). */
  readyAnnounced: boolean;
  /** Mark that a record got by its number or customer while on this desktop; it overrides what the agent sends. */
  finalMark: RecordMark;
}

/** Whether a cancellation or do-not-call request has named it while it was held. */
export function isMarked({ finalMark }: Pick<OpenRecord, 'finalMark'>): boolean {
  return Object.keys(finalMark).length > 0;
}

/** A record that OCS holds or has held, to be looked at only. */
export type RecordView = Viewed<OpenRecord>;

/** Retrieved records with the same chain_id of one calling list, by ascending chain_n. */
export interface RecordChain {
  readonly id: number;
  readonly list: ListInCampaign;
  readonly session: DialingSession;
  readonly records: OpenRecord[];
  state: RecordState;
  /** The treatments that were applied to it. */
  history: TreatmentHistory | undefined;
  /** Set if a treatment has it called again by this OCS: additional changes to its rows if it is returned before that. */
  rescheduled: PendingChange | undefined;
  /** The agent whose desktop has it; if it is shared, one of those with full access, or the last who had it. */
  agent: LoggedInAgent | undefined;
  /** Set once a call has brought it to a second agent (000). */
  sharing: ChainSharing | undefined;
  /** The interaction in which it is offered to the agent; undefined once the agent has accepted it. */
  interactionId: string | undefined;
  /** Whether the desktop has been sent the whole chain (001, ChainedRecordsDataEnd). */
  sentWhole: boolean;
  /** Name of the timer that makes it stale, if one is running. */
  staleTimer: string | undefined;
  /**
   * Set if the agent leaves while the final update is pending in the database: additional changes to the row if that
   * update fails.
   */
  abandoned: PendingChange | undefined;
}
