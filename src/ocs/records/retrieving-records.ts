import { askStore, type Machine } from '../machine/machine.ts';
import type { ListMarking, PendingRetrieval } from '../machine/marking.ts';
import type { StoreCommand, StoreResult } from '../machine/store-port.ts';

type Retrieval = Extract<StoreCommand, { verb: 'retrieve' | 'retrieveChain' | 'retrieveDue' }>;

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
