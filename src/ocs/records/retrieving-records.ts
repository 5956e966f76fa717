import type { LoggedInAgent } from '../campaigns/agents.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import type { StoreCommand, StoreResult } from '../machine/store-port.ts';
import type { Marking } from './marking-records.ts';
import type { Match } from './record-identifiers.ts';

type Retrieval = Extract<StoreCommand, { verb: 'retrieve' | 'retrieveChain' | 'retrieveDue' }>;

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

/** Retrieves records; `then` also gets the markings that apply to them. */
export function retrieveRecords(
  machine: Machine,
  command: Retrieval,
  then: (result: StoreResult, markings: readonly ListMarking[]) => void,
): void {
  const pending: PendingRetrieval = { list: command.list, markings: [], lookAgain: undefined };
  machine.retrieving.add(pending);
  askStore(machine, command, (result) => {
    machine.retrieving.delete(pending);
    then(result, pending.markings);
    pending.lookAgain?.();
  });
}
