import { addressedSession } from '../campaigns/addressed-session.ts';
import { isLeaving } from '../campaigns/departure.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import { dialModeTraits } from '../configuration/dialing-modes.ts';
import { acknowledgeDeparture, beginDeparture, secondsToGo } from '../dialing/smart-logout.ts';
import { answer } from '../machine/answers.ts';
import { type DesktopRequest, textAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';

/**
 * LogOut: the agent wants to leave. The answer says how many seconds calls that were dialed before may keep them; if
 * there are none, the permission to go follows at once (ruling 206).
 */
export function requestLogOut(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const session = automaticSession(machine, request);
  if (isRefusal(session)) return session;
  const { agent } = request;
  const known = isLeaving(agent, session) ? agent.departures.get(session) : undefined;
  const departure = known ?? beginDeparture(machine, agent, session);
  answer(machine, request, 'LogOutTime', {
    GSW_CAMPAIGN_NAME: session.campaign.name,
    GSW_LOGOUT_TIME: secondsToGo(machine, departure),
  });
  if (departure.until === undefined) acknowledgeDeparture(machine, departure);
  return undefined;
}

/**
 * The session that dials for the agent. If the campaign has several, the one that does is meant; 106 if it is not loaded,
 * 101 if it does not run in an automatic mode (001, Error Names and Codes, note a; ruling 211).
 */
function automaticSession(machine: Machine, request: DesktopRequest): DialingSession | Refusal {
  const session = addressedSession(machine, request);
  if (isRefusal(session) || dialsForAgents(session)) return session;
  const group = textAt(request.userData, 'GSW_CAMPAIGN_GROUP_NAME');
  const other = request.agent.sessions.find(
    (one) => group === undefined && one.campaign === session.campaign && dialsForAgents(one),
  );
  if (other !== undefined) return other;
  return session.state === 'NotLoaded' ? refuse(106) : refuse(101, "There is no 'Auto' campaign started");
}

function dialsForAgents({ state, mode }: DialingSession): boolean {
  return state === 'Running' && dialModeTraits[mode].automatic && !dialModeTraits[mode].ivrPorts;
}
