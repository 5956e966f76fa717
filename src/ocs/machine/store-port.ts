import type { KitError } from '../../kernel/kit-error.ts';
import type { CallingList } from '../configuration/configuration.ts';

/** Genesys mandatory fields of a calling list (domain.md 2.1), as stored. Times are Unix seconds. */
export interface CallRecord {
  readonly record_id: number;
  readonly contact_info: string;
  readonly contact_info_type: number;
  readonly record_type: number;
  readonly record_status: number;
  readonly call_result: number;
  readonly attempt: number;
  readonly dial_sched_time: number | null;
  readonly call_time: number | null;
  /** Seconds from midnight in the record's time zone. */
  readonly daily_from: number;
  readonly daily_till: number;
  readonly tz_dbid: number;
  readonly campaign_id: number | null;
  /** Login ID of the last agent (ruling 48). */
  readonly agent_id: string | null;
  readonly chain_id: number;
  readonly chain_n: number;
  readonly group_id: number | null;
  readonly app_id: number | null;
  readonly treatments: string | null;
  readonly media_ref: number | null;
  readonly email_subject: string | null;
  readonly email_template_id: number | null;
  readonly switch_id: number | null;
  /** Custom fields by name. */
  readonly custom: Readonly<Record<string, number | string | null>>;
}

/** A record to be added; the database assigns its ids and its place. */
export type NewRecord = Omit<CallRecord, 'record_id' | 'chain_id' | 'chain_n'>;

export type RecordChange = Partial<Omit<CallRecord, 'record_id'>> & { readonly record_id: number };

/** What will be written to a record's row when it is finished. */
export type PendingChange = Omit<RecordChange, 'record_id'>;

/** Local time in a time zone, to compare with the daily windows of its records. */
export interface LocalTime {
  readonly tzDbid: number;
  /** Seconds since local midnight. */
  readonly secondOfDay: number;
}

/** Columns that determine whether and how a record is dialed. */
export type RecordMark = Partial<Pick<CallRecord, 'record_status' | 'record_type'>>;

/** A row of gsw_donotcall_list (domain facts 2.3); every column may be empty. Times are Unix seconds. */
export interface DoNotCallEntry {
  readonly phone: string | null;
  readonly customer_id: string | null;
  readonly dnc_message: string | null;
  readonly tenant_dbid: number | null;
  readonly campaign_dbid: number | null;
  readonly list_dbid: number | null;
  readonly is_internal: number | null;
  readonly time_stamp: number | null;
  /** Empty for an entry that never expires. */
  readonly expires_at: number | null;
}

/** What OCS asks of the database. Lists are named as in the configuration. */
export type StoreCommand =
  /** Creates the list's table, empty, replacing any existing one. */
  | { readonly verb: 'createList'; readonly list: CallingList }
  | { readonly verb: 'insert'; readonly list: string; readonly records: readonly CallRecord[] }
  /**
   * Takes up to `chains` chains, lowest chain_id first, that have a Ready record of the type within its daily window,
   * and marks all their Ready records of that type Retrieved, atomically. Skips a chain with a record that is Retrieved
   * already. Answers with the records by chain_id and chain_n, as they are after marking.
   */
  | {
      readonly verb: 'retrieve';
      readonly list: string;
      readonly chains: number;
      readonly recordType: number;
      /** Also takes records of another type that were scheduled, from their time on (Unix seconds). */
      readonly rescheduled?: { readonly recordType: number; readonly dueBy: number };
      /** Takes only chains that have such a record of this type, whichever others they have. */
      readonly havingType?: number;
      /** The time of day in each known time zone. */
      readonly localTimes: readonly LocalTime[];
      /** Second of the day for records in any other time zone. */
      readonly defaultSecondOfDay: number;
      readonly campaignId: number;
      readonly groupId: number;
      readonly applicationId: number;
      /** Chains not to take (ruling 143: a rejected chain is not offered again within the same buffer). */
      readonly except: readonly number[];
    }
  /**
   * Marks the Ready records of that type in one chain Retrieved, whatever their daily windows, and answers with them by
   * chain_n, as they are after marking. This finds records that were added to a chain after it was retrieved.
   */
  | {
      readonly verb: 'retrieveChain';
      readonly list: string;
      readonly chainId: number;
      readonly recordType: number;
      readonly campaignId: number;
      readonly groupId: number;
      readonly applicationId: number;
    }
  /**
   * Adds one record with the next record_id: to an existing chain, whose record_type it takes, at the given place or
   * else after its last record; or as a new chain with the next chain_id, at place 0. Answers with the record as
   * stored.
   */
  | {
      readonly verb: 'add';
      readonly list: string;
      readonly record: NewRecord;
      readonly chain?: { readonly id: number; readonly place?: number };
    }
  /**
   * Takes every chain of a campaign group that has a Ready record of the types scheduled for `dueBy` (Unix seconds) or
   * earlier, whatever its daily window, and marks those records Retrieved, atomically. Records without a campaign or
   * group belong to every group. Skips a chain with a record that is Retrieved already. Answers as `retrieve` does.
   */
  | {
      readonly verb: 'retrieveDue';
      readonly list: string;
      readonly recordTypes: readonly number[];
      readonly dueBy: number;
      readonly campaignId: number;
      readonly groupId: number;
      readonly applicationId: number;
    }
  /** The record that `retrieveDue` would take next; none if nothing is scheduled. */
  | {
      readonly verb: 'nextDue';
      readonly list: string;
      readonly recordTypes: readonly number[];
      readonly campaignId: number;
      readonly groupId: number;
    }
  /**
   * All changes or none; it fails if a record does not exist. `held` if OCS holds the records: if another OCS has
   * marked one of them Canceled or NoCall, that one keeps its state, type and time.
   */
  | {
      readonly verb: 'update';
      readonly list: string;
      readonly changes: readonly RecordChange[];
      readonly held?: boolean;
    }
  /**
   * Marks the records with the value in the column; with `all`, their whole chains, else the other Ready records of
   * their chains as `others` says. Skips Retrieved records, unless another OCS holds them. Answers with the records that
   * got `mark`, as they are after marking.
   */
  | {
      readonly verb: 'mark';
      readonly list: string;
      readonly column: string;
      readonly value: number | string;
      readonly mark: RecordMark;
      readonly others: 'all' | RecordMark;
    }
  /** How many chains of a list are left to be called; answered in `count`. */
  | { readonly verb: 'count'; readonly list: string }
  /** All records, or those of some chains, or of all chains from one to another, by chain_id and chain_n. */
  | {
      readonly verb: 'read';
      readonly list: string;
      readonly chains?: readonly number[];
      readonly between?: { readonly first: number; readonly last: number };
    }
  /** Replaces the do-not-call list with these entries. */
  | { readonly verb: 'replaceDoNotCall'; readonly entries: readonly DoNotCallEntry[] }
  | { readonly verb: 'addDoNotCall'; readonly entries: readonly DoNotCallEntry[] }
  /** All entries, in the order in which they were added. */
  | { readonly verb: 'readDoNotCall' };

export type StoreResult =
  | {
      readonly ok: true;
      readonly records: readonly CallRecord[];
      /** Answer to `readDoNotCall`. */
      readonly entries?: readonly DoNotCallEntry[];
      /** Answer to `count`. */
      readonly count?: ChainCount;
    }
  /** The database failed: error 113 for the requester. */
  | {
      readonly ok: false;
      readonly reason: string;
      readonly refusal?: AddingRefusal;
      /** Set if the set-up is at fault: a name that a database does not accept, a table that is not the kit's. */
      readonly error?: KitError;
    };

/** What an entry of the do-not-call list says about calls. */
export type ListedName = Pick<DoNotCallEntry, 'phone' | 'customer_id' | 'expires_at'>;

/** What another OCS has written to the database that this one works on as well. */
export type StoreNews =
  | { readonly kind: 'doNotCall'; readonly entries: readonly ListedName[] }
  /** It has marked records of these chains of a table. */
  | { readonly kind: 'marked'; readonly table: string; readonly chains: readonly number[] }
  /** Anything: for a while nothing was heard, or it was too long to be told. */
  | { readonly kind: 'missed' };

/** Chains with a Retrieved record, and other chains with a Ready one. */
export interface ChainCount {
  readonly ready: number;
  readonly retrieved: number;
}

/** Why a record cannot be added, if the database did not fail. */
export type AddingRefusal = 'chain missing' | 'place taken';

/**
 * The port to a database. `answer` is called exactly once, now or later. Commands take effect in the order in which they
 * are given, as far as it matters to what they read and write; their answers come in any order.
 */
export interface RecordStore {
  execute(command: StoreCommand, answer: (result: StoreResult) => void): void;
  close(): void | Promise<void>;
}
