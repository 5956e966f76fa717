import { goUnanswered, receiveUserEvent } from '../chapters/envelope.ts';
import { followOffer } from '../chapters/push-preview.ts';
import { askSwitch, type Machine, tell } from '../machine/machine.ts';
import type { DesktopInput, LinkFrame } from '../machine/ports.ts';
import { followAgent, queryAgent, resumeSession } from './agent-state.ts';
import { followCall } from './call-events.ts';

/** The desktop's name in RequestRegisterClient, and the version of the link that it uses. */
const clientName = 'ocs-tck desktop';
const protocolVersion = '1.0';

/** The link is open: the first frame names the client and the user data form it wants. */
export function linkOpened(
  machine: Machine,
  { userDataForm, token }: Extract<DesktopInput, { kind: 'linkOpened' }>,
): void {
  machine.connected = true;
  const secret = token === undefined ? {} : { token };
  askSwitch(machine, 'RequestRegisterClient', { clientName, protocolVersion, userDataForm, ...secret });
}

/** Receives a frame of T-Server. Frames for other DNs are ignored. */
export function receiveFrame(machine: Machine, frame: LinkFrame): void {
  const { messageType, thisDN, connId, interactionId, userData, referenceId } = frame;
  if (messageType === 'EventError') {
    receiveRefusal(machine, frame);
    return;
  }
  if (typeof referenceId === 'number') machine.asked.delete(referenceId);
  if (machine.agent === undefined || thisDN !== machine.agent.dn) return;
  if (messageType === 'EventUserEvent') receiveUserEvent(machine, userData ?? {});
  else if (messageType === 'EventAddressInfo') resumeSession(machine, frame);
  else if (typeof interactionId === 'string') followOffer(machine, interactionId, frame);
  else if (typeof connId === 'string') followCall(machine, connId, frame);
  else followAgent(machine, frame);
}

/** T-Server refused a request: the agent is notified, and what depended on it is undone. */
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
