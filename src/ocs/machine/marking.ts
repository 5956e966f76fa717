import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { RecordMark } from './store-port.ts';

/** GSW_CHAIN_ATTR: whether a cancellation or do-not-call request is about the whole chain or the record alone. */
export type ChainAttribute = 'AllChain' | 'RecordOnly';

/** A column and value by which a request identifies records without their handle. */
export interface Match {
  readonly column: string;
  readonly value: string | number;
}

/** The effect of a cancellation or do-not-call request on the records it names. */
export interface Marking {
  readonly chainAttribute: ChainAttribute;
  /** New mark of these records, and with AllChain of their whole chains. */
  readonly mark: RecordMark;
  /** New mark of the other records of their chains with RecordOnly. */
  readonly others: RecordMark;
  /** Whether it also applies, after the call, to a record that another desktop has in a call. */
  readonly duringCalls: boolean;
}

/** A marking of the records of one list. */
export interface ListMarking {
  /** The agent whose own desktop keeps its records; undefined if another application asks. */
  readonly requester: LoggedInAgent | undefined;
  readonly match: Match;
  readonly marking: Marking;
}

/** A retrieval that the database has not answered yet. */
export interface PendingRetrieval {
  readonly list: string;
  /** What was marked in the list since: its records are Retrieved, so the mark in the list has missed them. */
  readonly markings: ListMarking[];
  /** Set if another OCS has marked something in the list since: what to do when its records are there. */
  lookAgain: (() => void) | undefined;
}
