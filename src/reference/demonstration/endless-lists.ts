import type { CallRecord, RecordChange, RecordStore, StoreCommand } from '../../ocs/machine/store-port.ts';
import { callResult, recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { Decoration } from '../machines.ts';

type Retrieve = Extract<StoreCommand, { verb: 'retrieve' }>;

/** Calling lists that never run dry: when nothing is left to be dialed, the records that are finished come anew. */
export const endlessLists: Decoration = { store: endless };

function endless(right: RecordStore): RecordStore {
  return {
    close: () => right.close(),
    execute(command, answer) {
      if (command.verb !== 'retrieve') return right.execute(command, answer);
      right.execute(command, (result) => {
        if (!result.ok || result.records.length > 0) return answer(result);
        renew(right, command, (renewed) => (renewed ? right.execute(command, answer) : answer(result)));
      });
    },
  };
}

/** Makes finished chains Ready again, and says whether there was one. */
function renew(store: RecordStore, { list }: Retrieve, then: (renewed: boolean) => void): void {
  store.execute({ verb: 'read', list }, (result) => {
    const changes = result.ok ? finished(result.records).map(anew) : [];
    if (changes.length === 0) return then(false);
    store.execute({ verb: 'update', list, changes }, ({ ok }) => then(ok));
  });
}

/** The records of chains with none that OCS holds, or that is still to be dialed. What is not to be called stays so. */
function finished(records: readonly CallRecord[]): readonly CallRecord[] {
  const open: ReadonlySet<number> = new Set([recordStatus.Ready, recordStatus.Retrieved]);
  const busy = new Set(records.filter((one) => open.has(one.record_status)).map((one) => one.chain_id));
  return records.filter((one) => !busy.has(one.chain_id) && one.record_type !== recordType.NoCall);
}

function anew({ record_id }: CallRecord): RecordChange {
  return {
    record_id,
    record_status: recordStatus.Ready,
    record_type: recordType.General,
    call_result: callResult.UnknownCallResult,
    attempt: 0,
    dial_sched_time: null,
  };
}
