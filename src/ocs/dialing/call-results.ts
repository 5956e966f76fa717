import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import type { Machine } from '../machine/machine.ts';
import type { RecordChange } from '../machine/store-port.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { finalChange } from '../records/record-changes.ts';
import { give } from '../records/returning-records.ts';
import type { OutboundCall } from './outbound-call.ts';

/** Milliseconds for which a session does not dial if it was given no trunk. */
const noTrunkPause = 1000;

/**
 * Returns a record whose call has reached no agent to its list, with the call's result and attempt. Nothing was dialed
 * if there was no trunk: then it is no attempt, and the record is called again.
 */
export function returnDialed(machine: Machine, record: OpenRecord, { dialer }: OutboundCall): void {
  const { chain } = record;
  const noTrunk = record.calls.call_result === callResult.AllTrunksBusy;
  if (noTrunk) dialer.dialAgainAt = machine.now + noTrunkPause;
  give(machine, chain, noTrunk ? notDialed : finalChange);
}

function notDialed({ row, finalMark }: OpenRecord): RecordChange {
  const call_result = callResult.AllTrunksBusy;
  return { record_id: row.record_id, call_result, record_status: recordStatus.Ready, ...finalMark };
}
