import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal } from '../machine/refusal.ts';
import type { RecordChange } from '../machine/store-port.ts';
import { desktopRecord } from '../records/desktop-record.ts';
import { finishChain } from '../records/finishing-chains.ts';
import type { OpenRecord } from '../records/record-chain.ts';

/** record_type General and record_status Ready (001, Enumeration Table). */
const general = recordType.General;
const ready = recordStatus.Ready;

/**
 * RecordReject: gives the record and its chain back to the calling list undialed, to be retrieved again (ruling 144).
 * It is the last request for the record, no RecordProcessed follows (ruling 105). Nothing else of the row changes: what
 * the desktop said before is forgotten (ruling 111).
 */
export function rejectRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = desktopRecord(machine, request);
  if (isRefusal(record)) return record;
  return finishChain(machine, request, record, rejected, 'RecordRejectAcknowledge');
}

/** As good as new, but for the agent who had it and if it was withdrawn; a schedule is cleared (ruling 142). */
function rejected({ row, delivered, chain, withdrawn }: OpenRecord): RecordChange {
  return {
    record_id: row.record_id,
    record_type: general,
    record_status: ready,
    dial_sched_time: null,
    ...(delivered && chain.agent !== undefined && { agent_id: chain.agent.agentId }),
    ...withdrawn,
  };
}
