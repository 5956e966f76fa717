import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal } from '../machine/refusal.ts';
import type { RecordChange } from '../machine/store-port.ts';
import { finishChain } from '../records/finishing-chains.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { requestedRecord } from '../records/requested-record.ts';

/** record_type General and record_status Ready (001, Enumeration Table). */
const general = recordType.General;
const ready = recordStatus.Ready;

/**
 * RecordReject: returns the record and its chain to the calling list undialed, to be retrieved again (ruling 144). It
 * is the last request for the record; no RecordProcessed follows (ruling 105). Nothing else in the row changes: earlier
 * changes by the desktop are dropped (ruling 111).
 */
export function rejectRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = requestedRecord(machine, request);
  if (isRefusal(record)) return record;
  return finishChain(machine, request, {
    record,
    change: rejected,
    acknowledgment: 'RecordRejectAcknowledge',
  });
}

/**
 * As before retrieval, except for the agent who had it, any final mark, and the schedule, which is cleared (ruling
 * 142).
 */
function rejected({ row, delivered, chain, finalMark }: OpenRecord): RecordChange {
  return {
    record_id: row.record_id,
    record_type: general,
    record_status: ready,
    dial_sched_time: null,
    ...(delivered && chain.agent !== undefined && { agent_id: chain.agent.agentId }),
    ...finalMark,
  };
}
