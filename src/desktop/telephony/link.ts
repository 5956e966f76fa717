import { goUnanswered, receiveUserEvent } from '../chapters/envelope.ts';
import { askSwitch, type Machine, tell } from '../machine/machine.ts';
import type { DesktopInput, LinkFrame } from '../machine/ports.ts';
import { followAgent, queryAgent, resumeSession } from './agent-state.ts';
import { followCall } from './call-events.ts';

/** What the desktop calls itself in RequestRegisterClient, and the version of the link that it speaks. */
const clientName = 'ocs-tck desktop';
const protocolVersion = '1.0';

/** The link stands: the first thing on it says who is there, and in which form user data are to come. */
export function linkOpened(
  machine: Machine,
  { userDataForm, token }: Extract<DesktopInput, { kind: 'linkOpened' }>,
): void {
  machine.connected = true;
  const secret = token === undefined ? {} : { token };
  askSwitch(machine, 'RequestRegisterClient', { clientName, protocolVersion, userDataForm, ...secret });
}

/** Receives a frame of T-Server. What is not for the desktop's own DN is not for the desktop. */
export function receiveFrame(machine: Machine, frame: LinkFrame): void {
  const { messageType, thisDN, connId, userData, referenceId } = frame;
  if (messageType === 'EventError') {
    receiveRefusal(machine, frame);
    return;
  }
  if (typeof referenceId === 'number') machine.asked.delete(referenceId);
  if (machine.agent === undefined || thisDN !== machine.agent.dn) return;
  if (messageType === 'EventUserEvent') receiveUserEvent(machine, userData ?? {});
  else if (messageType === 'EventAddressInfo') resumeSession(machine, frame);
  else if (typeof connId === 'string') followCall(machine, connId, frame);
  else followAgent(machine, frame);
}

/** T-Server cannot do what it was asked: the agent hears of it, and what depended on it is undone. */
function receiveRefusal(machine: Machine, { referenceId, errorMessage }: LinkFrame): void {
  const asked = typeof referenceId === 'number' ? machine.asked.get(referenceId) : undefined;
  const sentence = typeof errorMessage === 'string' ? errorMessage : 'no reason given.';
  tell(machine, `T-Server refuses ${asked?.messageType ?? 'something'}: ${sentence}`);
  if (asked === undefined || typeof referenceId !== 'number') return;
  machine.asked.delete(referenceId);
  if (asked.request !== undefined) goUnanswered(machine, asked.request);
  if (asked.messageType === 'RequestMakeCall') machine.placing = undefined;
  if (asked.messageType === 'RequestAgentLogin') queryAgent(machine);
  if (asked.messageType === 'RequestAgentLogout') machine.loggingOut = 'no';
}
