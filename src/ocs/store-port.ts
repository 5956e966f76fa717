import type { CallingList } from './configuration.ts';

/** Genesys mandatory fields of a calling list (domain.md 2.1), as stored. Instants are Unix seconds. */
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

export type RecordChange = Partial<Omit<CallRecord, 'record_id'>> & { readonly record_id: number };

/** What OCS asks of the database. A list is named as in the configuration. */
export type StoreCommand =
  /** Creates the list's table, empty, whatever was there before. */
  | { readonly verb: 'createList'; readonly list: CallingList }
  | { readonly verb: 'insert'; readonly list: string; readonly records: readonly CallRecord[] }
  /** Takes up to `chains` whole chains that are ready to be dialled and marks their records Retrieved, at once. */
  | {
      readonly verb: 'retrieve';
      readonly list: string;
      readonly chains: number;
      readonly recordType: number;
      readonly now: number;
      readonly campaignId: number;
      readonly groupId: number;
      readonly applicationId: number;
      /** Chains not to take (ruling 143: a rejected chain is not offered again within the same buffer). */
      readonly except: readonly number[];
    }
  | { readonly verb: 'update'; readonly list: string; readonly changes: readonly RecordChange[] }
  | { readonly verb: 'read'; readonly list: string };

export type StoreResult =
  | { readonly ok: true; readonly records: readonly CallRecord[] }
  /** The database could not: error 113 for whoever waits. */
  | { readonly ok: false; readonly reason: string };

/** The port that SQLite implements today and PostgreSQL will. `answer` is called exactly once, now or later. */
export interface RecordStore {
  execute(command: StoreCommand, answer: (result: StoreResult) => void): void;
  close(): void;
}
