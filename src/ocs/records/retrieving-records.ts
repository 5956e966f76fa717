import type { LoggedInAgent } from '../campaigns/agents.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import type { StoreCommand, StoreResult } from '../machine/store-port.ts';
import type { Match, Withdrawal } from './withdrawal.ts';

type Retrieval = Extract<StoreCommand, { verb: 'retrieve' | 'retrieveChain' | 'retrieveDue' }>;

/** A withdrawal of the records of one list. */
export interface ListWithdrawal {
  /** The agent whose own desktop keeps its records; undefined if another application asks. */
  readonly requester: LoggedInAgent | undefined;
  readonly match: Match;
  readonly withdrawal: Withdrawal;
}

/** A retrieval that the database has not answered yet. */
export interface PendingRetrieval {
  readonly list: string;
  /** What was withdrawn from the list since: its records are Retrieved, so the mark in the list has missed them. */
  readonly withdrawals: ListWithdrawal[];
}

/** Retrieves records; `then` also gets the withdrawals that apply to them. */
export function retrieveRecords(
  machine: Machine,
  command: Retrieval,
  then: (result: StoreResult, withdrawals: readonly ListWithdrawal[]) => void,
): void {
  const pending: PendingRetrieval = { list: command.list, withdrawals: [] };
  machine.retrieving.add(pending);
  askStore(machine, command, (result) => {
    machine.retrieving.delete(pending);
    then(result, pending.withdrawals);
  });
}
