import { addressedSession } from '../campaigns/addressed-session.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import { answer } from '../machine/answers.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import { deliverCallbacks } from '../records/scheduled-calls.ts';

/**
 * PreviewDialingModeStart: links the agent with the session, whatever its mode and whether or not the option asks for
 * it (rulings 79 and 83). 106 where it is not loaded, 107 where it does not run (ruling 85), 118 the second time.
 */
export function startPreviewDialingMode(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const session = addressedSession(machine, request);
  if (isRefusal(session)) return session;
  if (session.state === 'NotLoaded') return refuse(106);
  if (session.state !== 'Running') return refuse(107);
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
 * PreviewDialingModeOver: takes the link away; records on the desktop keep their handles (ruling 86). 119 where there
 * is no link, whatever the session's state (rulings 84 and 85).
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
