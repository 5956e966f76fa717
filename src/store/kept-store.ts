import type { KitError } from '../kernel/kit-error.ts';
import type { CallingList, Configuration, DialMode } from '../ocs/configuration/configuration.ts';
import type { CallRecord, RecordStore, StoreNews } from '../ocs/machine/store-port.ts';

/** What a server needs to go on after a restart, apart from records and the do-not-call list. */
export interface SavedSystem {
  readonly configuration: Configuration;
  /** Campaign groups that were loaded or running, in the order in which they were loaded. */
  readonly dialing: readonly SavedDialing[];
}

export interface SavedDialing {
  readonly campaignGroup: string;
  readonly state: 'Loaded' | 'Running';
  readonly mode: DialMode;
}

/** Called with why if the database fails by itself, and with nothing when it works again. */
export type OnTrouble = (problem: KitError | undefined) => void;

/**
 * A database of the kit's own: what OCS asks of it, and what the server that runs OCS keeps there. Its
 * promises fail with a KitError: STORE_FAILED if the database does.
 */
export interface KeptStore extends RecordStore {
  /** Whether it outlives the process. */
  readonly lasting: boolean;
  /** Settles if the process may no longer write, because another has taken over from it; with why. */
  readonly lost?: Promise<KitError>;
  /**
   * From now on, `listener` is called with what other processes have written that this one has to know at once. A database
   * that only one process uses calls nobody.
   */
  hear(listener: (news: StoreNews) => void): void;
  /** What was saved last, with its calling lists in use; undefined in a store that is new or was emptied. */
  restore(): Promise<SavedSystem | undefined>;
  save(system: SavedSystem): Promise<void>;
  /**
   * Makes the list's table if it is missing, and inserts the records whose ids are missing. Fails with KitError
   * STORE_NOT_OURS for a table that somebody else made, STORE_COLUMNS for one with other fields.
   */
  keepList(list: CallingList, records: readonly CallRecord[]): Promise<void>;
  keepDoNotCall(): Promise<void>;
  /**
   * Becomes the only process that runs these OCS applications, and returns the records that an earlier one left
   * Retrieved. Answers with their number. Fails with KitError STORE_APPLICATION while another process runs one of them.
   */
  takeApplications(applicationIds: readonly number[]): Promise<number>;
  /** Drops every table that the kit made, and what was saved. */
  empty(): Promise<void>;
}
