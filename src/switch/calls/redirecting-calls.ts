import { divertParty, queueCall, serve } from '../distribution/distribution.ts';
import { newParty } from '../machine/call.ts';
import { replaceParty } from '../machine/calls-in-progress.ts';
import type { CallHandler } from '../machine/handler.ts';
import { step } from '../machine/party-state.ts';
import { destination, reach } from './destinations.ts';
import { tellChange } from './transfers.ts';

const redirected = { callState: 'Redirected' } as const;

/** A ringing call rings at another number instead. */
export const redirectCall: CallHandler<'RequestRedirectCall'> = (turn, { otherDN }, asked) => {
  const { asker, call, party } = asked;
  const joining = destination(turn.state, call, otherDN);
  if (typeof joining === 'string') return turn.refuse(asker, joining);
  step(party, 'release');
  turn.callEvent('EventReleased', call, party, { asker, otherDN, ...redirected });
  replaceParty(turn.state, call, party, joining);
  tellChange(turn, call, [joining], { otherDN, ...redirected });
  reach(turn, call, joining);
  serve(turn, party.number);
};

/** A call that waits in a queue goes to a number, or to another queue. */
export const routeToNumber: CallHandler<'RequestRouteCall'> = (turn, { otherDN }, asked) => {
  const { asker, call, party } = asked;
  const queue = otherDN === party.number ? undefined : turn.state.queues.get(otherDN);
  const joining =
    queue === undefined ? destination(turn.state, call, otherDN) : newParty(otherDN, 'Destination');
  if (typeof joining === 'string') return turn.refuse(asker, joining);
  divertParty(turn, call, party, joining, asker);
  if (queue === undefined) reach(turn, call, joining);
  else queueCall(turn, call, joining, queue);
};
