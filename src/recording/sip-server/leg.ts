import type { Call, CallUser } from '../../sip/dialog/call.ts';
import { glareDelay } from '../../sip/dialog/glare.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import type { InviteRefusal, OutgoingInvite } from '../../sip/dialog/outgoing-invite.ts';
import { sdpBody } from '../../sip/dialog/request-parts.ts';
import type { Target, UserAgent } from '../../sip/dialog/user-agent.ts';
import { bodyText, type SipResponse } from '../../sip/message/sip-message.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import type { NodePorts } from '../machine/node-ports.ts';

/** The result of an INVITE on a leg; after a success the ACK is due, with the answer if the other side has made the offer. */
export type Asked =
  | { readonly ok: true; readonly sdp: string; acknowledge(answer?: string): void }
  | { readonly ok: false; readonly why: InviteRefusal | 'over' };

/** Who has a leg. */
export interface LegUser {
  ringing?(response: SipResponse): void;
  invited(leg: Leg, invite: IncomingInvite): void;
  requested(leg: Leg, transaction: ServerTransaction): void;
  ended(leg: Leg): void;
}

export interface LegPorts extends NodePorts {
  readonly agent: UserAgent;
  repeatsInvites(): boolean;
  longestAnswer(): number;
}

/** Attempts at a re-INVITE that meets another one, before it is given up. */
const mostAttempts = 8;
/** Milliseconds to wait while an INVITE of the other side is not answered. */
const shortWait = 100;

/** One side of a call that SIP Server has between two others: a SIP call of its own, and what either end has said of itself. */
export class Leg implements CallUser {
  readonly dn: string;
  readonly user: LegUser;
  /** The other side's own last description. */
  own = '';
  /** The last description that it was given. */
  given = '';
  readonly #ports: LegPorts;
  readonly #target: Target | undefined;
  #call: Call | undefined;
  #isOver = false;

  /** A leg to be called, at a target; or, with `answer`, one that has called. */
  constructor(dn: string, ports: LegPorts, user: LegUser, target?: Target) {
    this.dn = dn;
    this.user = user;
    this.#ports = ports;
    this.#target = target;
  }

  get call(): Call | undefined {
    return this.#call;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Milliseconds in which it has to answer an offer that somebody else waits with. */
  get longestAnswer(): number {
    return this.#ports.longestAnswer();
  }

  /** This leg is a call that has come in. */
  take(call: Call): void {
    this.#call = call;
    call.user = this;
  }

  /**
   * Sends an INVITE, the first one or another; without a description it asks for one. It is canceled if it has no final answer after
   * the longest time, in milliseconds.
   */
  invite(sdp: string | undefined, then: (asked: Asked) => void, longest = Infinity, attempt = 1): void {
    if (this.#isOver || (this.#call === undefined && this.#target === undefined)) {
      then({ ok: false, why: 'over' });
      return;
    }
    let sent: OutgoingInvite | undefined;
    const done = this.#limited(longest, () => sent?.cancel());
    const parts = sdp === undefined ? {} : { body: sdpBody(sdp) };
    const user = {
      ringing: (response: SipResponse) => this.user.ringing?.(response),
      answered: (response: SipResponse) => {
        done();
        this.own = bodyText(response) || this.own;
        if (sdp !== undefined) this.given = sdp;
        then({ ok: true, sdp: bodyText(response), acknowledge: (answer) => this.#acknowledge(sent, answer) });
      },
      refused: (why: InviteRefusal) => {
        done();
        if (isGlare(why) && attempt < mostAttempts && this.#ports.repeatsInvites())
          this.#again(sdp, then, longest, attempt, this.#glareDelay());
        else then({ ok: false, why });
      },
    };
    if (this.#call === undefined) sent = this.#begin(parts, user);
    else sent = this.#call.invite(parts, user);
    if (sent === undefined) done();
    if (sent === undefined && attempt < mostAttempts) this.#again(sdp, then, longest, attempt, shortWait);
    else if (sent === undefined) then({ ok: false, why: 'over' });
  }

  hangUp(): void {
    // Its end is no news to the one who has it.
    this.#isOver = true;
    this.#call?.hangUp();
  }

  invited(invite: IncomingInvite): void {
    this.user.invited(this, invite);
  }

  requested(transaction: ServerTransaction): void {
    this.user.requested(this, transaction);
  }

  ended(): void {
    const wasOver = this.#isOver;
    this.#isOver = true;
    if (!wasOver) this.user.ended(this);
  }

  #begin(
    parts: { readonly body?: ReturnType<typeof sdpBody> },
    user: Parameters<UserAgent['call']>[2],
  ): OutgoingInvite | undefined {
    if (this.#target === undefined) return undefined;
    const calling = this.#ports.agent.call({ ...this.#target, ...parts }, this, user);
    this.#call = calling?.call;
    return calling?.invite;
  }

  #acknowledge(sent: OutgoingInvite | undefined, answer: string | undefined): void {
    if (answer !== undefined) this.given = answer;
    sent?.acknowledge(answer === undefined ? {} : { body: sdpBody(answer) });
  }

  /** Does something after a time, unless what this gives is called before. */
  #limited(longest: number, late: () => void): () => void {
    const { clock, ids } = this.#ports;
    if (longest === Infinity) return () => undefined;
    const name = `longest invite:${ids.next('longest invite')}`;
    clock.setTimer(name, clock.now() + longest, late);
    return () => clock.cancelTimer(name);
  }

  #again(
    sdp: string | undefined,
    then: (asked: Asked) => void,
    longest: number,
    attempt: number,
    delay: number,
  ): void {
    const { clock, ids } = this.#ports;
    const name = `invite again:${ids.next('invite again')}`;
    clock.setTimer(name, clock.now() + delay, () => this.invite(sdp, then, longest, attempt + 1));
  }

  #glareDelay(): number {
    return glareDelay(this.#target !== undefined, this.#ports.chance());
  }
}

function isGlare(why: InviteRefusal): boolean {
  return typeof why === 'object' && why.status === 491;
}
