import type { TelephonyRequest, TelephonyRequestName } from '../telephony-request.ts';
import type { Call, Party } from './call.ts';
import type { Asker } from './event-content.ts';
import type { CallRequestName } from './party-state.ts';
import type { Turn } from './turn.ts';

/** Carries out one type of request: changes the switch's state and adds effects to the turn. */
export type Handler<Name extends TelephonyRequestName> = (
  turn: Turn,
  request: TelephonyRequest<Name>,
  client: number,
) => void;

/** A call and one DN's party in it. */
export interface CallAtDn {
  readonly call: Call;
  readonly party: Party;
}

/** The call of a request, at the requester's DN. */
export interface AskedCall extends CallAtDn {
  readonly asker: Asker;
}

/** The same for a request about a call, once the call is found and in a state that allows the request. */
export type CallHandler<Name extends CallRequestName> = (
  turn: Turn,
  request: TelephonyRequest<Name>,
  asked: AskedCall,
) => void;
