import { desktopRecord } from './desktop-record.ts';
import type { DesktopRequest } from './desktop-request.ts';
import { finishChain } from './finishing-chains.ts';
import type { Machine } from './machine.ts';
import type { OpenRecord } from './record-chain.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import type { RecordChange } from './store-port.ts';

/** record_type General and record_status Ready (001, Enumeration Table). */
const general = 2;
const ready = 1;

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
