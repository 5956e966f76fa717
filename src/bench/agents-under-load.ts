import type { JsonObject } from '../kernel/json.ts';
import { callResult } from '../protocol/enumerations.generated.ts';
import type { LineClient } from './line-client.ts';

export const applicationId = 101;

/** Control calls that give each of so many agents a record to preview. */
export function setUp(agents: number): readonly (readonly [string, JsonObject])[] {
  const ids = Array.from({ length: agents }, (_, n) => agentOf(n));
  const records = ids.map((_, n) => ({
    record_id: n + 1,
    chain_id: n + 1,
    contact_info: `555${1000 + n}`,
    daily_from: 0,
    daily_till: 86399,
  }));
  const group = {
    name: 'Load@All',
    campaign: 'Load',
    group: 'All',
    dialMode: 'Preview',
    minimumBufferSize: agents,
    optimalBufferSize: agents,
  };
  const provision = {
    applicationId,
    agents: ids.map((agentId) => ({ agentId })),
    agentGroups: [{ name: 'All', agents: ids }],
    callingLists: [{ name: 'List', records }],
    campaigns: [{ name: 'Load', callingLists: ['List'] }],
    campaignGroups: [group],
  };
  const campaignGroup = { campaignGroup: group.name };
  return [
    ['hello', {}],
    ['reset', {}],
    ['provision', provision],
    ['dialing.load', campaignGroup],
    ['dialing.start', campaignGroup],
  ];
}

/** Logs the n-th agent in and requests a record; gives its handle. */
export async function takeRecord(client: LineClient, n: number): Promise<number> {
  const thisDN = dnOf(n);
  const request = {
    GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
    GSW_APPLICATION_ID: applicationId,
    GSW_CAMPAIGN_NAME: 'Load',
  };
  const frames = [
    { messageType: 'RequestRegisterClient', clientName: `load ${n}`, protocolVersion: '1.0' },
    { messageType: 'RequestRegisterAddress', thisDN },
    { messageType: 'RequestAgentLogin', thisDN, agentId: agentOf(n) },
    { messageType: 'RequestDistributeUserEvent', thisDN, userData: request },
  ];
  const text = await client.exchange(frames, 'GSW_RECORD_HANDLE');
  return Number(/"GSW_RECORD_HANDLE":(\d+)/.exec(text)?.[1]);
}

/** The n-th agent's request that updates a record, as a line. */
export function updateLine(n: number, handle: number): string {
  const userData = {
    GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats',
    GSW_APPLICATION_ID: applicationId,
    GSW_CAMPAIGN_NAME: 'Load',
    GSW_RECORD_HANDLE: handle,
    GSW_CALL_RESULT: callResult.Answer,
    GSW_REFERENCE_ID: 7,
  };
  return `${JSON.stringify({ messageType: 'RequestDistributeUserEvent', referenceId: 7, thisDN: dnOf(n), userData })}\n`;
}

/** The n-th agent. */
export const identityOf = (n: number) => ({ agentId: agentOf(n), dn: dnOf(n) });

const agentOf = (n: number): string => String(1000 + n);
const dnOf = (n: number): string => String(7000 + n);
