import { type Call, type Party, partyAt } from '../machine/call.ts';
import { moveStep } from '../machine/call-timer.ts';
import { addParty, forgetCall } from '../machine/calls-in-progress.ts';
import type { Turn } from '../machine/turn.ts';
import type { CallPair } from './call-pair.ts';

/**
 * The other parties of a consultation call move to the call; the consultation call is no longer there. The user data of
 * both are one: if both have a key, the call's value stays.
 */
export function joinCalls(turn: Turn, { main, consultation }: CallPair): readonly Party[] {
  const { call } = main;
  const { call: from, party: own } = consultation;
  const moving = from.parties.filter((party) => party !== own);
  forgetCall(turn.state, from);
  call.userData = { ...from.userData, ...call.userData };
  for (const party of moving) {
    addParty(turn.state, call, party);
    moveStep(turn, party, call);
  }
  for (const { number, outside } of from.parties) if (!outside) repoint(turn, number, from, call);
  return moving;
}

/** Whether any number is in both calls, apart from the DN whose pair it is. */
export function shareParty({ main, consultation }: CallPair): boolean {
  const others = consultation.call.parties.filter((party) => party !== consultation.party);
  return others.some(({ number }) => partyAt(main.call, number) !== undefined);
}

/** A consultation call that a DN had made for the call that is gone is for the other one. */
function repoint({ state }: Turn, dn: string, from: Call, to: Call): void {
  for (const call of state.callsAt.get(dn) ?? [])
    if (call.consultationOf?.call === from) call.consultationOf = { call: to, dn };
}
