import type { UserData } from '../../protocol/user-data.ts';
import { dnOf, onlooker } from './cast.ts';
import { sendCallTo } from './im-actions.ts';
import type { ImWorld } from './im-world.ts';
import { event } from './inbox-of-actor.ts';
import { callsAt } from './voice-expectations.ts';

/** What becomes of a call: it is given to somebody, or they are added to it. */
export type DirectCall = 'Transfer' | 'Conference';

/** A transfer or a conference in two steps that waits until the one who is called has answered. */
export interface OpenConsultation {
  readonly name: string;
  readonly kind: DirectCall;
  /** Connection id of the consultation call. */
  readonly consulted: string;
}

/**
 * An agent brings their voice call to a DN, or to the routing point. Document 004 does not say in how many steps: a switch that
 * refuses to do it in one is asked for a consultation, which is completed as soon as it is answered.
 */
export async function bringCallTo(
  world: ImWorld,
  name: string,
  kind: DirectCall,
  dn: string,
  userData: UserData = {},
): Promise<void> {
  const since = world.case.transcript.entries.length;
  const referenceId = await sendCallTo(world, name, `RequestSingleStep${kind}`, dn, userData);
  const refusal = event('EventError', (frame) => frame.referenceId === referenceId);
  if (world.inboxOf(name).find(refusal) === undefined || cameToRoutingPoint(world, since)) return;
  await sendCallTo(world, name, `RequestInitiate${kind}`, dn, userData);
  const isConsultation = event(
    'EventDialing',
    ({ mediaType, otherDN }) => mediaType !== 'chat' && otherDN === dn,
  );
  const dialing = world.inboxOf(name).take(isConsultation)?.frame;
  if (dialing?.channel === 'cti') world.consultation = { name, kind, consulted: dialing.cti.connId ?? '' };
}

/** The error then says that the strategy has given the call back, and not that it cannot be sent there in one step. */
function cameToRoutingPoint(world: ImWorld, since: number): boolean {
  const isOfVoice = event('EventRouteRequest', ({ connId }) => !world.chats.includes(connId ?? ''));
  return world.inboxOf(onlooker).all.some(({ n, frame }) => n > since && isOfVoice(frame));
}

/** Completes what waits for an answer, if anything does. */
export async function completeConsultation(world: ImWorld): Promise<void> {
  const { consultation } = world;
  if (consultation === undefined) return;
  world.consultation = undefined;
  const { name, kind, consulted } = consultation;
  const ids = kind === 'Transfer' ? { transferConnId: consulted } : { conferenceConnId: consulted };
  await world.ask(name, {
    messageType: `RequestComplete${kind}`,
    thisDN: dnOf(name),
    connId: world.voiceOf(name),
    ...ids,
  });
}

/** After a consultation that came to nothing, the agent takes the call from hold, unless the switch has done so. */
export async function returnFromConsultation(world: ImWorld): Promise<void> {
  const { consultation } = world;
  if (consultation === undefined) return;
  world.consultation = undefined;
  const { name, consulted } = consultation;
  const { calls } = await callsAt(world, name);
  const connId = world.voiceOf(name);
  const isOver = calls.every((one) => one.connId !== consulted);
  const isHeld = calls.some((one) => one.connId === connId && one.state === 'Held');
  if (isOver && isHeld)
    await world.ask(name, { messageType: 'RequestRetrieveCall', thisDN: dnOf(name), connId });
}
