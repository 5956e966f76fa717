import { callResult } from '../../protocol/enumerations.generated.ts';
import { ringingTime } from '../customers/customer-outcome.ts';
import { calledCustomer } from '../customers/customer-plan.ts';
import { newParty, type OutsideLine, type Party } from '../machine/call.ts';
import { hasFreeTrunk, openCall } from '../machine/calls-in-progress.ts';
import type { Asker } from '../machine/event-content.ts';
import type { Handler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import type { Turn } from '../machine/turn.ts';
import type { Dial } from '../ports.ts';
import { callAtDn } from './call-control.ts';
import { leaveCall } from './leaving-calls.ts';
import { endUnanswered, reachCustomer } from './outcomes.ts';

/** OCS dials a customer from a queue. From another DN, that is an error. */
export function dial(turn: Turn, order: Dial): void {
  if (turn.state.queues.has(order.origin)) placeCall(turn, order);
  else refuseToDial(turn, order);
}

/** The same for a client; a person's answer is handed to an agent, unless it wants something else. */
export const makePredictiveCall: Handler<'RequestMakePredictiveCall'> = (turn, request, client) => {
  const { thisDN: origin, otherDN: phone, userData = {}, cpnDigits } = request;
  const asker = { client, request };
  if (!turn.state.queues.has(origin)) return turn.refuse(asker, 'invalidDnType');
  const { timeout = ringingTime, connectOn = [callResult.Answer] } = request;
  const callerId = cpnDigits === undefined ? {} : { callerId: { digits: cpnDigits } };
  placeCall(turn, { origin, phone, userData, timeout, connectOn, ...callerId }, asker);
};

/** OCS drops a call, wherever it is. */
export function dropCall(turn: Turn, connId: string, dn: string): void {
  const found = callAtDn(turn.state, connId, dn);
  if (found !== undefined) leaveCall(turn, found.call, found.party);
}

type Order = Omit<Dial, 'kind'>;

function placeCall(turn: Turn, order: Order, asker?: Asker): void {
  const { timeout, connectOn, callerId, keepBack = false } = order;
  const onTrunk = hasFreeTrunk(turn.state);
  const customer = onTrunk ? { customer: calledCustomer(turn.state, order.phone) } : {};
  const [caller, called] = partiesOf(order, { onTrunk, ...customer });
  const call = openCall(turn.state, {
    callType: 'Outbound',
    parties: [caller, called],
    connectOn,
    keptBack: keepBack,
    userData: order.userData,
  });
  step(caller, 'dial');
  const extensions = callerId && { CPNDigits: callerId.digits };
  turn.callEvent('EventDialing', call, caller, { asker, extensions });
  if (onTrunk) reachCustomer(turn, call, called, timeout);
  else endUnanswered(turn, call, called, 'AllTrunksBusy');
}

function refuseToDial(turn: Turn, order: Order): void {
  const [caller, called] = partiesOf(order, { onTrunk: false });
  const { userData } = order;
  const call = openCall(turn.state, { callType: 'Outbound', parties: [caller, called], userData });
  step(caller, 'dial');
  turn.callEvent('EventDialing', call, caller);
  endUnanswered(turn, call, called, 'DialError');
}

function partiesOf({ origin, phone }: Order, line: OutsideLine): readonly [Party, Party] {
  return [newParty(origin, 'Origination'), newParty(phone, 'Destination', line)];
}
