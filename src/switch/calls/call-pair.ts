import type { Call } from '../machine/call.ts';
import type { CallAtDn } from '../machine/handler.ts';
import type { SwitchState } from '../machine/switch-state.ts';
import type { Refusal } from '../refusal.ts';
import { callAtDn } from './call-control.ts';

/** A call and its consultation call, at the DN that is in both. */
export interface CallPair {
  readonly main: CallAtDn;
  readonly consultation: CallAtDn;
}

/** The consultation call that the DN has for a call: the named one, or the only one. */
export function pairOf(state: SwitchState, main: CallAtDn, named: string | undefined): CallPair | Refusal {
  const { number } = main.party;
  const consultation = named === undefined ? consultationOf(state, main) : callAtDn(state, named, number);
  if (consultation === undefined) return named === undefined ? 'noConsultation' : 'invalidConnId';
  return isFor(consultation.call, main) ? { main, consultation } : 'noConsultation';
}

/** The consultation call that the DN has for a call, if it has one. */
export function consultationOf(state: SwitchState, main: CallAtDn): CallAtDn | undefined {
  const { number } = main.party;
  for (const call of state.callsAt.get(number) ?? [])
    if (isFor(call, main)) return callAtDn(state, call.connId, number);
  return undefined;
}

/** Whether one of two calls at a DN is the other's consultation call. */
export function arePair(one: CallAtDn, other: CallAtDn): boolean {
  return isFor(one.call, other) || isFor(other.call, one);
}

/** Whether a call is the consultation call that the DN has for its call. */
export function isFor({ consultationOf: held }: Call, { call, party }: CallAtDn): boolean {
  return held?.call === call && held.dn === party.number;
}
