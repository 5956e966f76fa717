import { refuseUnknownCampaign } from '../campaigns/addressed-session.ts';
import { type DesktopRequest, intAt, textAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import type { OpenRecord } from './record-chain.ts';
import { accessTo, refuseAccess } from './sharing/access.ts';
import { hasReceived } from './sharing/chain-sharing.ts';

/**
 * The record that a request is about. 105 for a campaign or group that does not exist; 109 for a record that is not on
 * this agent's desktop, or is finished; 103 if the names in the request are not the record's (ruling 107). Its session
 * may have been stopped or unloaded in the meantime (rulings 67 and 68).
 */
export function requestedRecord(machine: Machine, request: DesktopRequest): OpenRecord | Refusal {
  const unknown = refuseUnknownCampaign(machine, request);
  if (unknown !== undefined) return unknown;
  const record = recordOnDesktop(machine, request);
  if (isRefusal(record)) return record;
  return contradicts(record, request) ? refuse(103) : record;
}

/**
 * The record of a request's handle. 109 unless it is on this agent's desktop and not finished; 101 if the agent may only
 * look at it (000, Scenario 2).
 */
export function recordOnDesktop(
  machine: Machine,
  { userData, agent, name }: DesktopRequest,
): OpenRecord | Refusal {
  const record = machine.records.get(intAt(userData, 'GSW_RECORD_HANDLE') ?? 0);
  if (record === undefined || record.chain.state !== 'OnDesktop') return refuse(109);
  if (!record.delivered && !hasReceived(record, agent)) return refuse(109);
  const mayLook = name === 'ChainedRecordRequest' && accessTo(record.chain, agent) === 'readonly';
  return (mayLook ? undefined : refuseAccess(record.chain, agent)) ?? record;
}

/** A name that the request leaves out is no contradiction; if the request has a group, the campaign is not compared. */
function contradicts({ chain }: OpenRecord, { userData }: DesktopRequest): boolean {
  const list = textAt(userData, 'GSW_CALLING_LIST');
  if (list !== undefined && list !== chain.list.list.name) return true;
  const group = textAt(userData, 'GSW_CAMPAIGN_GROUP_NAME');
  if (group !== undefined) return group !== chain.session.campaignGroup.name;
  const campaign = textAt(userData, 'GSW_CAMPAIGN_NAME');
  return campaign !== undefined && campaign !== chain.session.campaign.name;
}

/** The keys that identify the record in an answer. */
export function identityOf({ handle, chain }: OpenRecord) {
  return {
    GSW_CALLING_LIST: chain.list.list.name,
    GSW_CAMPAIGN_NAME: chain.session.campaign.name,
    GSW_RECORD_HANDLE: handle,
  };
}
