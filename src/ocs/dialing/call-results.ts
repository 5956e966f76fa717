import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import type { Machine } from '../machine/machine.ts';
import type { RecordChange } from '../machine/store-port.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { give, unofferedChange } from '../records/returning-records.ts';
import type { OutboundCall } from './outbound-call.ts';
import { treatCall } from './treated-calls.ts';

/** Milliseconds for which a session does not dial if it was given no trunk. */
const noTrunkPause = 1000;

/**
 * A call has reached no agent: its record is treated as its result says. Nothing was dialed if there was no trunk: then it
 * is no attempt, and the record is called again.
 */
export function returnDialed(machine: Machine, record: OpenRecord, { dialer }: OutboundCall): void {
  if (record.calls.call_result !== callResult.AllTrunksBusy) {
    treatCall(machine, record);
    return;
  }
  dialer.dialAgainAt = machine.now + noTrunkPause;
  give(machine, record.chain, (one) => (one === record ? notDialed(one) : unofferedChange(one)));
}

function notDialed(record: OpenRecord): RecordChange {
  const { row, calls, chain, finalMark } = record;
  return {
    record_id: row.record_id,
    call_result: callResult.AllTrunksBusy,
    attempt: (calls.attempt ?? row.attempt + 1) - 1,
    record_status: recordStatus.Ready,
    ...chain.rescheduled,
    ...finalMark,
  };
}
