import type { UserData } from '../../../protocol/user-data.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { missingStep } from './missing-step.ts';

/** Somebody who may come into the call: an agent whom the kit plays, or a number outside the switch. */
export interface Party {
  readonly dn: string;
  readonly agent?: TestAgent;
}

/** What a consultation is to end in. */
export type Purpose = 'conference' | 'transfer';

/** A call to somebody about a call that is on hold meanwhile. */
export interface Consultation {
  readonly connId: string;
  readonly by: TestAgent;
  readonly with: Party;
  readonly purpose: Purpose;
  readonly answered?: boolean;
  /** Whether the switch has left out the handle, although the call has it and the request attached it. */
  readonly lacksHandle?: boolean;
}

/** A call about a record, which agents hand over and join. */
export interface SharedCall {
  readonly connId: string;
  /** Number of the customer. */
  readonly customer: string;
  /** What the call carries. */
  readonly userData: UserData;
  /** What it is about, even if the call does not say so. */
  readonly record: UserData;
  /** Agents who are in it, or are being called to it. */
  agents: TestAgent[];
  consultation: Consultation | undefined;
}

/** In one step without talking to the receiver; or in two, of which the second does not wait for their answer. */
export type BlindTransfer = 'mute' | 'single-step';

/**
 * How calls about records are made and handed over: over the CTI link, or by playing what T-Server would tell OCS. Each
 * method resolves when all events of its act have been seen or played.
 */
export interface CallDriver {
  /** An agent calls a customer, who answers; the call carries the user data. */
  dial(agent: TestAgent, customer: string, userData: UserData): Promise<SharedCall>;
  /** Hands the call over; it rings at the receiver. */
  transfer(call: SharedCall, kind: BlindTransfer, from: TestAgent, to: Party): Promise<void>;
  /** Attempts the same with a receiver whom the switch cannot reach: the call stays where it is. */
  failToTransfer(call: SharedCall, kind: BlindTransfer, from: TestAgent, to: Party): Promise<void>;
  /** Begins a consultation, which rings. */
  consult(call: SharedCall, from: TestAgent, to: Party, purpose: Purpose): Promise<void>;
  /** What rings at an agent, the call or a consultation, is answered. */
  answer(call: SharedCall, agent: TestAgent): Promise<void>;
  /** Ends the consultation and goes back to the customer. */
  reconnect(call: SharedCall): Promise<void>;
  /** Ends the consultation in a transfer or a conference. */
  complete(call: SharedCall): Promise<void>;
  /** A call that rings at an agent is sent to somebody else, where it rings. */
  redirect(call: SharedCall, from: TestAgent, to: TestAgent): Promise<void>;
  /** An agent leaves the call. */
  leave(call: SharedCall, agent: TestAgent): Promise<void>;
  /** The call ends for all who are in it. */
  end(call: SharedCall): Promise<void>;
}

/** Somebody is no longer in a call. */
export function takeOut(call: SharedCall, agent: TestAgent): void {
  const at = call.agents.indexOf(agent);
  if (at >= 0) call.agents.splice(at, 1);
}

/** Somebody is in a call from now on. */
export function bringIn(call: SharedCall, { agent }: Party): void {
  if (agent !== undefined && !call.agents.includes(agent)) call.agents.push(agent);
}

/** The consultation of a call, for this purpose if one is given; without one, a step is in the wrong place. */
export function consultationOf({ consultation }: SharedCall, purpose?: Purpose): Consultation {
  if (consultation !== undefined && (purpose ?? consultation.purpose) === consultation.purpose)
    return consultation;
  const before = `Ana consults Ben${purpose === 'conference' ? ' before a conference' : ''}`;
  throw missingStep('A step ends a consultation that no step has begun.', before);
}

/** An agent at their DN. */
export function partyOf(agent: TestAgent): Party {
  return { dn: agent.dn, agent };
}
