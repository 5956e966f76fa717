import { callResult } from '../../protocol/enumerations.generated.ts';
import { serve } from '../distribution/distribution.ts';
import { otherParty, type Party } from '../machine/call.ts';
import { hasCall, isDn, replaceParty } from '../machine/calls-in-progress.ts';
import type { Handler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import { callAtDn } from './call-control.ts';

/**
 * Transfers a customer's call to another DN in one step: the call leaves the DN and rings at the other one. OCS is notified
 * where it has gone.
 */
export const transferCall: Handler<'RequestSingleStepTransfer'> = (turn, request, client) => {
  const asker = { client, request };
  const { state } = turn;
  const found = callAtDn(state, request.connId, request.thisDN);
  if (found === undefined) return turn.refuse(asker, 'invalidConnId');
  const { call, party } = found;
  if (!otherParty(call, party).outside) return turn.refuse(asker, 'notSupported');
  if (party.state !== 'Talking') return turn.refuse(asker, 'invalidCallState');
  if (!isDn(state, request.otherDN)) return turn.refuse(asker, 'invalidDestination');
  if (hasCall(state, request.otherDN)) return turn.refuse(asker, 'dnBusy');
  const joining: Party = { number: request.otherDN, outside: false, state: 'Idle' };
  const transferred = { callState: 'Transferred', callResult: callResult.Transferred } as const;
  step(party, 'release');
  turn.callEvent('EventReleased', call, party, { asker, otherDN: joining.number, ...transferred });
  replaceParty(state, call, party, joining);
  step(joining, 'ring');
  turn.callEvent('EventRinging', call, joining);
  serve(turn, joining.number);
  serve(turn, party.number);
};
