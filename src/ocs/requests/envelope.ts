import { isRequestName } from '../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import { isIvrPlace, takerAt } from '../dialing/virtual-agents.ts';
import { sendError } from '../machine/answers.ts';
import { intAt, valueAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { type Refusal, refuse } from '../machine/refusal.ts';
import { accessTo } from '../records/sharing/access.ts';
import { refusalOfKeys } from './mandatory-keys.ts';
import { requestHandlers } from './request-handlers.ts';

/**
 * Receives a desktop's user event. If several things are wrong, the first of these decides:
 *
 * - GSW_AGENT_REQ_TYPE is absent: no answer, since it is not a request (ruling 15).
 * - GSW_APPLICATION_ID is an Int, but not ours: no answer, since it is not for us (ruling 9).
 * - It is about a record, and comes from the DN of an IVR group: no answer (ruling 219).
 * - GSW_AGENT_REQ_TYPE is unknown: 101 (ruling 7).
 * - A mandatory key is absent: 102, in mandatory-keys.ts, as the next one.
 * - A key has the wrong type or value: 103 (rulings 7, 28, 31); 111 if it is not a date (ruling 183).
 * - The agent is not logged in, or in no group that is served: 104 (ruling 10); but what is about a record that a call has
 *   brought them is served (000).
 * - The campaign or group is unknown, not this agent's, not loaded, not running: 105, 104, 106, 107 (rulings 10 and 11),
 *   in campaigns/addressed-session.ts and the chapters.
 * - The record is unknown, or not this agent's: 109 (ruling 8), or 112 for ReadyTime, in records/requested-record.ts.
 * - A value contradicts the record: 103 (rulings 107 and 116), in records/requested-record.ts and the chapters.
 *
 * CampaignStatusRequest is never refused: there is no answer instead of an error (001, CampaignStatusRequest).
 */
export function receiveUserEvent(machine: Machine, dn: string, userData: UserData): void {
  const type = valueAt(userData, 'GSW_AGENT_REQ_TYPE');
  if (type === undefined) return;
  const applicationId = valueAt(userData, 'GSW_APPLICATION_ID');
  if (typeof applicationId === 'number' && applicationId !== machine.provisioned.applicationId) return;
  if (isAboutIvrCall(machine, dn, userData)) return;
  const refusal = serve(machine, dn, type, userData);
  if (refusal !== undefined && type !== 'CampaignStatusRequest') sendError(machine, dn, userData, refusal);
}

/** OCS does not process what the desktops of an IVR group send about its calls (001, Virtual Agent Support for Notifications). */
function isAboutIvrCall(machine: Machine, dn: string, userData: UserData): boolean {
  const sessions = takerAt(machine, dn)?.sessions ?? [];
  const isIvr = sessions.some((session) => session.state !== 'NotLoaded' && isIvrPlace(session, dn));
  return isIvr && valueAt(userData, 'GSW_RECORD_HANDLE') !== undefined;
}

function serve(machine: Machine, dn: string, type: KeyValue, userData: UserData): Refusal | undefined {
  if (!isRequestName(type)) return refuse(101);
  const refusal = refusalOfKeys(type, userData);
  if (refusal !== undefined) return refusal;
  const agent = machine.agents.get(dn);
  if (agent === undefined || !isServed(machine, agent, userData)) return refuse(104);
  return requestHandlers[type](machine, { name: type, agent, userData });
}

function isServed(machine: Machine, agent: LoggedInAgent, userData: UserData): boolean {
  if (agent.sessions.length > 0) return true;
  const chain = machine.records.get(intAt(userData, 'GSW_RECORD_HANDLE') ?? 0)?.chain;
  return chain !== undefined && accessTo(chain, agent) !== 'none';
}
