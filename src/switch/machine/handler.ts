import type { TelephonyRequest, TelephonyRequestName } from '../telephony-request.ts';
import type { Turn } from './turn.ts';

/** Carries out one type of request: changes the switch's state and adds effects to the turn. */
export type Handler<Name extends TelephonyRequestName> = (
  turn: Turn,
  request: TelephonyRequest<Name>,
  client: number,
) => void;
