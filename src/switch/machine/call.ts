import type { callResult } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { CustomerPlan } from '../customers/customer-plan.ts';
import type { PartyState } from './party-state.ts';
import type { Queue } from './queue.ts';

/** T-Library's call types, by name. */
export type CallType = 'Inbound' | 'Outbound' | 'Internal' | 'Consult';

/** State or end of a call, by T-Library's names of TCallState: those of call results, without blanks. */
export type CallState = keyof typeof callResult;

/** How a party came into a call; in one of more than two parties, each is a member of a conference. */
export type PartyRole = 'Origination' | 'Destination' | 'ConferenceMember';

/** What another party has to do with an event: it is new, or has added, transferred or deleted somebody. */
export type EventRole = PartyRole | 'NewParty' | 'AddedBy' | 'TransferredBy' | 'DeletedBy';

/** What a customer does next, unless something else happens first. */
export type NextStep = 'outcome' | 'no answer' | 'abandon' | 'hang up';

/** A step of a customer for which a timer is set. */
export interface PlannedStep {
  readonly next: NextStep;
  readonly timer: string;
  /** Unix milliseconds. */
  readonly at: number;
}

/** One side of a call. */
export interface Party {
  /** A DN of the switch, or a customer's phone number. */
  readonly number: string;
  /** Whether this is a customer: this side receives no events. */
  readonly outside: boolean;
  readonly role: 'Origination' | 'Destination';
  /** Whether it occupies a trunk to the public network. */
  readonly onTrunk: boolean;
  state: PartyState;
  /** What it does, if it is a customer who is reached. */
  readonly customer: CustomerPlan | undefined;
  planned: PlannedStep | undefined;
}

/** How a customer is reached. */
export interface OutsideLine {
  readonly onTrunk: boolean;
  readonly customer?: CustomerPlan;
}

/** The held call for which a DN makes a consultation call. */
export interface ConsultationOf {
  readonly call: Call;
  readonly dn: string;
}

/** A call. It ends when one party is left; each number is in it at most once. */
export interface Call {
  /** 16 hexadecimal digits. */
  readonly connId: string;
  readonly callUuid: string;
  readonly callType: CallType;
  /** In the order in which they joined. */
  parties: readonly Party[];
  /** Of a consultation call, as long as its DN is in both. */
  consultationOf?: ConsultationOf;
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
  /** All pairs attached so far; every event of the call carries them (001 Event Overview). */
  userData: UserData;
}

/** The party at a number, if the call has one. */
export function partyAt({ parties }: Call, number: string): Party | undefined {
  for (const party of parties) if (party.number === number) return party;
  return undefined;
}

/** The party that waits in a queue, if one does. */
export function queueParty({ parties }: Call): Party | undefined {
  return parties.find(({ state }) => state === 'Queued');
}

/** The other party of the call; in a conference, the one that joined first. */
export function otherParty({ parties }: Call, party: Party): Party | undefined {
  const [first, second] = parties;
  return first === party ? second : first;
}

/** What a party is in the call: of more than two, each is a member of a conference. */
export function roleOf({ parties }: Call, { role }: Party): PartyRole {
  return parties.length > 2 ? 'ConferenceMember' : role;
}

/** Whether more than two are in the call. */
export function isConference({ parties }: Call): boolean {
  return parties.length > 2;
}

/** A party that has not entered its call yet. */
export function newParty(number: string, role: Party['role'], outside?: OutsideLine): Party {
  const { onTrunk = false, customer } = outside ?? {};
  return {
    number,
    role,
    outside: outside !== undefined,
    onTrunk,
    state: 'Idle',
    customer,
    planned: undefined,
  };
}
