import type { callResult } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { CustomerPlan } from '../customers/customer-plan.ts';
import type { PartyState } from './party-state.ts';
import type { Queue } from './queue.ts';

/** T-Library's call types for two-party calls, by name. */
export type CallType = 'Inbound' | 'Outbound' | 'Internal';

/** State or end of a call, by T-Library's names of TCallState: those of call results, without blanks. */
export type CallState = keyof typeof callResult;

/** One side of a call. */
export interface Party {
  /** A DN of the switch, or a customer's phone number. */
  readonly number: string;
  /** Whether this is a customer: this side receives no events. */
  readonly outside: boolean;
  state: PartyState;
}

/** What happens to a call next, unless something else happens first. */
export type NextStep = 'outcome' | 'no answer' | 'abandon' | 'hang up';

/** A call between two parties. It ends when both have released. */
export interface Call {
  /** 16 hexadecimal digits. */
  readonly connId: string;
  readonly callUuid: string;
  readonly callType: CallType;
  caller: Party;
  called: Party;
  /** Whether it occupies a trunk to the public network. */
  readonly onTrunk: boolean;
  /** What its customer does, if it has one. */
  customer?: CustomerPlan;
  /** If it is dialed from a queue: call results with which it is handed to an agent; with any other it is released. */
  readonly connectOn?: readonly number[];
  /** Whether OCS wants to merge it: the queue does not distribute it by itself. */
  readonly keptBack?: boolean;
  /** The queue that it waits in, or that distributed it. */
  queue?: Queue;
  /** Its number among all calls that were queued. */
  queuedAs: number;
  /** As what it was answered outside, once a dialed call is. */
  answeredAs?: CallState;
  /** What its timer is for, while it has one. */
  next?: NextStep | undefined;
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
