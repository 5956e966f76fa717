import { logOutTimer } from '../chapters/agent-logout.ts';
import { retryTimer } from '../chapters/asking-for-records.ts';
import { requestCampaignStatus } from '../chapters/campaign-status.ts';
import { readyTimer } from '../chapters/ready-time.ts';
import type { ActionArguments } from '../machine/actions.ts';
import { askSwitch, type Machine, tell } from '../machine/machine.ts';
import type { LinkFrame } from '../machine/ports.ts';
import { settle } from '../machine/waiting-requests.ts';
import { advanceRecord } from '../view/desktop-record.ts';
import type { AgentState } from '../view/observation.ts';
import { leaveConsultations, resumeCalls } from './resumed-calls.ts';

/** Logs in at T-Server; OCS then sends its campaign notifications by itself (001, Campaign Status Notification). */
export function logIn(
  machine: Machine,
  { agentId, dn, previewCampaign }: ActionArguments['logIn'],
): string | undefined {
  if (!machine.connected) return 'The desktop is not connected.';
  const { agent } = machine;
  if (agent !== undefined && agent.state !== 'LoggedOut') return `Agent ${agent.agentId} is logged in.`;
  if (agent !== undefined && (agent.agentId !== agentId || agent.dn !== dn)) endSession(machine);
  machine.agent = { agentId, dn, previewCampaign, state: 'LoggedOut' };
  askSwitch(machine, 'RequestRegisterAddress', { thisDN: dn });
  askSwitch(machine, 'RequestAgentLogin', { thisDN: dn, agentId });
  return undefined;
}

/** Ready for calls. */
export function goReady(machine: Machine): string | undefined {
  return askReadiness(machine, 'RequestAgentReady');
}

/** Not ready for calls. */
export function goNotReady(machine: Machine): string | undefined {
  return askReadiness(machine, 'RequestAgentNotReady');
}

const stateByEvent = {
  EventAgentLogin: 'LoggedIn',
  EventAgentReady: 'Ready',
  EventAgentNotReady: 'NotReady',
} as const satisfies Readonly<Record<string, AgentState>>;

/** Follows T-Server's events about the agent at the desktop's own DN. */
export function followAgent(machine: Machine, { messageType, agentId }: LinkFrame): void {
  const { agent } = machine;
  if (agent === undefined) return;
  if (agentId !== undefined && agentId !== agent.agentId) return;
  if (messageType === 'EventAgentLogout') {
    endSession(machine);
    machine.agent = undefined;
  } else if (messageType in stateByEvent) {
    // Just looked up.
    const state = stateByEvent[messageType as keyof typeof stateByEvent];
    if (state === 'LoggedIn' && agent.state === 'LoggedOut') leaveConsultations(machine);
    if (state !== 'LoggedIn' || agent.state === 'LoggedOut') agent.state = state;
  }
}

/** The login was refused: perhaps the agent is still logged in, and only the link was lost. */
export function queryAgent(machine: Machine): void {
  if (machine.agent !== undefined) askSwitch(machine, 'RequestQueryAddress', { thisDN: machine.agent.dn });
}

const resumedStates: Readonly<Record<string, AgentState>> = {
  LoggedIn: 'LoggedIn',
  Ready: 'Ready',
  NotReady: 'NotReady',
  AfterCallWork: 'NotReady',
};

/**
 * Resumes a session that T-Server still has, with its calls, and asks OCS for the status of its campaigns (001,
 * CampaignStatusRequest).
 */
export function resumeSession(machine: Machine, frame: LinkFrame): void {
  const { agent } = machine;
  if (agent === undefined || agent.state !== 'LoggedOut' || frame.agentId !== agent.agentId) return;
  const state = resumedStates[String(frame.agentState)];
  if (state === undefined) return;
  agent.state = state;
  resumeCalls(machine, frame);
  tell(machine, `Agent ${agent.agentId} was still logged in.`);
  requestCampaignStatus(machine);
}

/**
 * The link is lost: no outstanding request will be answered. Records stay, because OCS still counts them as ours; those of
 * a consultation stay until T-Server has said whether it goes on.
 */
export function linkLost(machine: Machine, sentence: string): void {
  machine.connected = false;
  forgetWaiting(machine);
  machine.calls.clear();
  machine.offer = undefined;
  machine.loggingOut = 'no';
  for (const record of machine.records.values()) advanceRecord(record, 'reopen');
  if (machine.agent !== undefined) machine.agent.state = 'LoggedOut';
  tell(machine, `The link is lost: ${sentence}`);
}

/** The agent is logged out: OCS takes back all remaining records (001, Agent Logout). */
function endSession(machine: Machine): void {
  forgetWaiting(machine);
  for (const key of machine.campaigns.keys()) {
    machine.effects.push({ kind: 'cancelTimer', name: retryTimer + key });
    machine.effects.push({ kind: 'cancelTimer', name: logOutTimer + key });
  }
  for (const handle of machine.announced)
    machine.effects.push({ kind: 'cancelTimer', name: `${readyTimer}${handle}` });
  machine.announced.clear();
  machine.campaigns.clear();
  machine.records.clear();
  machine.closedRecords.clear();
  machine.calls.clear();
  machine.endedCalls.clear();
  machine.offer = undefined;
  machine.applicationId = undefined;
  machine.previewStartRequired = machine.settings.previewStartRequired;
  machine.loggingOut = 'no';
}

function forgetWaiting(machine: Machine): void {
  for (const request of [...machine.waiting.values()]) settle(machine, request);
  machine.asked.clear();
  machine.placing = undefined;
}

function askReadiness(
  machine: Machine,
  messageType: 'RequestAgentReady' | 'RequestAgentNotReady',
): string | undefined {
  const { agent } = machine;
  if (agent === undefined || agent.state === 'LoggedOut') return 'You are not logged in.';
  askSwitch(machine, messageType, { thisDN: agent.dn });
  return undefined;
}
