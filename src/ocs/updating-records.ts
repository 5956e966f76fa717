import { refuseUnknownCampaign } from './addressed-session.ts';
import { answer, answerRefusal } from './answers.ts';
import { type DesktopRequest, intAt, textAt } from './desktop-request.ts';
import { askStore, type Machine } from './machine.ts';
import type { OpenRecord, PendingChange } from './record-chain.ts';
import { finalChange, merged, readChanges } from './record-changes.ts';
import { advanceChain } from './record-life-cycle.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { closeChain, returnAbandoned } from './returning-records.ts';

/** UpdateCallCompletionStats: keeps the changes until the record is finished; without any it is still acknowledged. */
export function updateCallCompletionStats(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = desktopRecord(machine, request);
  if (isRefusal(record)) return record;
  const changes = readChanges(record, request.userData);
  if (isRefusal(changes)) return changes;
  record.changes = merged(record.changes, changes);
  answer(machine, request, 'UpdateCallCompletionStatsAcknowledge', identityOf(record));
  return undefined;
}

/**
 * RecordProcessed: writes all changes and closes the whole chain (ruling 112). Acknowledged only when the database has
 * it; where that fails the answer is 113, and the record stays on the desktop as if the request had not come. Since no
 * treatment can be configured yet, GSW_TREATMENT finds none: the record becomes Updated all the same (ruling 120).
 */
export function processRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = desktopRecord(machine, request);
  if (isRefusal(record)) return record;
  const last = readChanges(record, request.userData);
  if (isRefusal(last)) return last;
  const { chain } = record;
  if (!advanceChain(chain, 'finalize')) return refuse(109);
  askStore(machine, finalUpdate(record, last), (result) => {
    advanceChain(chain, result.ok ? 'stored' : 'storeFailed');
    if (result.ok) {
      closeChain(machine, chain);
      answer(machine, request, 'RecordProcessedAcknowledge', identityOf(record));
      return;
    }
    answerRefusal(machine, request, refuse(113));
    if (chain.abandoned !== undefined) returnAbandoned(machine, chain, chain.abandoned);
  });
  return undefined;
}

function finalUpdate(record: OpenRecord, last: PendingChange) {
  const { list, records } = record.chain;
  const changes = records.map((one) => finalChange(one, one === record ? last : {}));
  return { verb: 'update', list: list.list.name, changes } as const;
}

/**
 * The record that a request is about. 105 for a campaign or group that does not exist; 109 for a record that this agent
 * does not have on the desktop, unfinished; 103 where the names in the request are not the record's (ruling 107).
 * Its session may have been stopped or unloaded in the meantime (rulings 67 and 68).
 */
function desktopRecord(machine: Machine, request: DesktopRequest): OpenRecord | Refusal {
  const { userData, agent } = request;
  const unknown = refuseUnknownCampaign(machine, request);
  if (unknown !== undefined) return unknown;
  const record = machine.records.get(intAt(userData, 'GSW_RECORD_HANDLE') ?? 0);
  if (record === undefined || !record.delivered) return refuse(109);
  const { chain } = record;
  if (chain.state !== 'OnDesktop' || chain.agent !== agent) return refuse(109);
  return contradicts(record, request) ? refuse(103) : record;
}

function contradicts({ chain }: OpenRecord, { userData }: DesktopRequest): boolean {
  const list = textAt(userData, 'GSW_CALLING_LIST');
  if (list !== undefined && list !== chain.list.list.name) return true;
  const group = textAt(userData, 'GSW_CAMPAIGN_GROUP_NAME');
  if (group !== undefined) return group !== chain.session.campaignGroup.name;
  return textAt(userData, 'GSW_CAMPAIGN_NAME') !== chain.session.campaign.name;
}

/** How an acknowledgement names the record. */
function identityOf({ handle, chain }: OpenRecord) {
  return {
    GSW_CALLING_LIST: chain.list.list.name,
    GSW_CAMPAIGN_NAME: chain.session.campaign.name,
    GSW_RECORD_HANDLE: handle,
  };
}
