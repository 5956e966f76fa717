import { answer, customersTalk } from '../distribution/answering.ts';
import { distribute, divertParty, serve } from '../distribution/distribution.ts';
import { newParty, otherParty, type Party } from '../machine/call.ts';
import { forgetCall, hasActiveCall, isDn, openCall } from '../machine/calls-in-progress.ts';
import type { Asker } from '../machine/event-content.ts';
import type { CallAtDn, CallHandler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';
import type { AttachUserData, Engage, MergeCalls, RouteCall } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { callAtDn, endBusy } from './call-control.ts';
import { announceUserData } from './user-data.ts';

/** OCS calls an agent from a queue, to merge the call with that of a customer later. An agent in a call is busy. */
export function engage(turn: Turn, { origin, dn, userData }: Engage): void {
  const { state } = turn;
  const queue = state.queues.get(origin);
  const free = queue !== undefined && isDn(state, dn) && !hasActiveCall(state, dn);
  const caller = newParty(origin, 'Origination');
  const called = newParty(dn, 'Destination');
  const call = openCall(state, {
    callType: 'Internal',
    parties: [caller, called],
    ...(queue !== undefined && { queue }),
    userData,
  });
  step(caller, 'dial');
  turn.callEvent('EventDialing', call, caller);
  if (!free) {
    endBusy(turn, call, caller);
    return;
  }
  step(called, 'ring');
  turn.callEvent('EventRinging', call, called);
  serve(turn, dn);
  if (queue.automaticAnswer) answer(turn, call, called);
}

/** OCS has the customer of an answered call talk to the agent of an engaging call. */
export function mergeCalls(turn: Turn, { dn, connId, engagingConnId }: Omit<MergeCalls, 'kind'>): void {
  const pair = pairAt(turn, dn, connId, engagingConnId);
  if (typeof pair !== 'string') merge(turn, pair);
}

/** The same for a client. */
export const mergeCallsForClient: CallHandler<'RequestMergeCalls'> = (turn, request, { asker }) => {
  const { thisDN, connId, transferConnId } = request;
  const pair = pairAt(turn, thisDN, connId, transferConnId);
  if (typeof pair === 'string') turn.refuse(asker, pair);
  else merge(turn, pair, asker);
};

/** An answered call that was kept back waits for any agent of its queue. */
export function routeCall(turn: Turn, { dn, connId }: RouteCall): void {
  const found = callAtDn(turn.state, connId, dn);
  if (found?.party.state === 'Queued') distribute(turn, found.call);
}

/** OCS attaches pairs to a call. */
export function attachUserData(turn: Turn, { dn, connId, userData }: AttachUserData): void {
  const found = callAtDn(turn.state, connId, dn);
  if (found === undefined) return;
  found.call.userData = { ...found.call.userData, ...userData };
  announceUserData(turn, found);
}

/** Two calls that can be merged, at the DN that is a party of both. */
interface MergeablePair {
  readonly answered: CallAtDn;
  readonly engaging: CallAtDn;
  readonly agent: Party;
}

function pairAt(turn: Turn, dn: string, connId: string, engagingConnId: string): MergeablePair | Refusal {
  const answered = callAtDn(turn.state, connId, dn);
  const engaging = callAtDn(turn.state, engagingConnId, dn);
  if (answered === undefined || engaging === undefined) return 'invalidConnId';
  const agent = otherParty(engaging.call, engaging.party);
  const ready = answered.party.state === 'Queued' && agent?.state === 'Talking' && !agent.outside;
  return ready ? { answered, engaging, agent } : 'invalidCallState';
}

/** The agent takes the place of the queue in the answered call; the engaging call is over. */
function merge(
  turn: Turn,
  { answered: { call, party }, engaging, agent }: MergeablePair,
  asker?: Asker,
): void {
  const joining: Party = { ...agent };
  customersTalk(turn, call);
  divertParty(turn, call, party, joining, asker);
  forgetCall(turn.state, engaging.call);
  turn.callEvent('EventPartyChanged', call, joining, { previousConnId: engaging.call.connId });
  step(engaging.party, 'release');
  turn.callEvent('EventReleased', engaging.call, engaging.party);
}
