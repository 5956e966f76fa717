import { addressedSession } from '../campaigns/addressed-session.ts';
import { refuseLeaving } from '../campaigns/departure.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import { answer } from '../machine/answers.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import { deliverCallbacks } from '../records/scheduled-calls.ts';

/**
 * PreviewDialingModeStart: links the agent with the session, whatever its mode, even if the option does not require it
 * (rulings 79 and 83). 106 if the session is not loaded, 107 if it is not running (ruling 85), 118 if already started.
 */
export function startPreviewDialingMode(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const session = addressedSession(machine, request);
  if (isRefusal(session)) return session;
  if (session.state === 'NotLoaded') return refuse(106);
  if (session.state !== 'Running') return refuse(107);
  const leaving = refuseLeaving(request.agent);
  if (leaving !== undefined) return leaving;
  const { previewing } = request.agent;
  if (previewing.has(session)) return refuse(118);
  previewing.add(session);
  answer(machine, request, 'PreviewDialingModeStartAcknowledge', {
    GSW_CAMPAIGN_NAME: session.campaign.name,
  });
  deliverCallbacks(machine, session);
  return undefined;
}

/**
 * PreviewDialingModeOver: removes the link; records on the desktop keep their handles (ruling 86). 119 if there is no
 * link, whatever the session's state (rulings 84 and 85).
 */
export function endPreviewDialingMode(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const session = addressedSession(machine, request);
  if (isRefusal(session)) return session;
  if (!request.agent.previewing.delete(session)) return refuse(119);
  answer(machine, request, 'PreviewDialingModeOverAcknowledge', { GSW_CAMPAIGN_NAME: session.campaign.name });
  return undefined;
}

/** Unloading ends Preview dialing mode for all agents of the group; stopping does not (ruling 87). */
export function forgetPreviewDialingMode(session: DialingSession): void {
  for (const agent of session.agents) agent.previewing.delete(session);
}
