import type { UserData } from '../protocol/user-data.ts';
import type { CustomerOutcome } from './customer-outcome.ts';
import type { PartyState } from './party-state.ts';

/** T-Library's call types for two-party calls, by name. */
export type CallType = 'Inbound' | 'Outbound' | 'Internal';

/** State or end of a call, by T-Library's names of TCallState. */
export type CallState = 'Ok' | 'Busy' | 'NoAnswer' | 'AnsweringMachineDetected' | 'FaxDetected';

/** One side of a call. */
export interface Party {
  /** A DN of the switch, or a customer's phone number. */
  readonly number: string;
  /** Whether this is a customer: this side receives no events. */
  readonly outside: boolean;
  state: PartyState;
}

/** A call between two parties. It ends when both have released. */
export interface Call {
  /** 16 hexadecimal digits. */
  readonly connId: string;
  readonly callUuid: string;
  readonly callType: CallType;
  readonly caller: Party;
  readonly called: Party;
  /** What the customer does, if the call goes to one. */
  readonly outcome?: CustomerOutcome;
  /** All pairs attached so far; every event of the call carries them (001 Event Overview). */
  userData: UserData;
}

/** The party at a number, if the call has one. */
export function partyAt(call: Call, number: string): Party | undefined {
  if (call.caller.number === number) return call.caller;
  return call.called.number === number ? call.called : undefined;
}

/** The other party of the call. */
export function otherParty(call: Call, party: Party): Party {
  return party === call.caller ? call.called : call.caller;
}
