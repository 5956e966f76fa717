import type { Viewed } from '../../kernel/viewed.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { Callback } from '../configuration/callback.ts';
import type { ListInCampaign } from '../configuration/configuration-index.ts';
import type { CallRecord, RecordChange, RecordMark } from '../machine/store-port.ts';
import type { RecordState } from './record-life-cycle.ts';

/** What will be written to a record's row when it is finished. */
export type PendingChange = Omit<RecordChange, 'record_id'>;

/** A record that OCS holds: it has a handle. */
export interface OpenRecord {
  /** GSW_RECORD_HANDLE. */
  readonly handle: number;
  /** As it was retrieved. */
  readonly row: CallRecord;
  readonly chain: RecordChain;
  /** Whether the desktop was told of this record; others of its chain are not known there yet. */
  delivered: boolean;
  /** GSW_CALL_ATTEMPT_GUID, from its delivery on. */
  attemptGuid: string;
  /** What the desktop changed so far (001, UpdateCallCompletionStats). */
  changes: PendingChange;
  /** The callback that the agent has asked for (001, RecordReschedule). */
  callback: Callback | undefined;
  /** What its calls changed so far. */
  calls: PendingChange;
  /** The call that counted as the last attempt. */
  connId: string | undefined;
  /** Whether the agent's call for it goes on. */
  inCall: boolean;
  /** What it is marked as when it is finished, whatever its agent says: it was withdrawn while on this desktop. */
  withdrawn: RecordMark;
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
  /** Who has it on the desktop. */
  agent: LoggedInAgent | undefined;
  /** Whether the desktop was told that it has the whole chain (001, ChainedRecordsDataEnd). */
  sentWhole: boolean;
  /** Name of the timer that makes it stale, where one runs. */
  staleTimer: string | undefined;
  /**
   * Set when its agent is gone while the final update is still on the way to the database: what the row gets besides,
   * should that fail.
   */
  abandoned: PendingChange | undefined;
}
