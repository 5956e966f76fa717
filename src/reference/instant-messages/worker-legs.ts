import type { KnowledgeWorker } from '../../instant-messages/machine/floor.ts';
import type { CtiFrame } from '../../instant-messages/machine/frames.ts';
import type { Call, CallEnd, CallUser } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import { type AgentEnvironment, type AgentUser, UserAgent } from '../../sip/dialog/user-agent.ts';
import { address } from '../../sip/message/address.ts';
import { bodyText, hasBodyOf } from '../../sip/message/sip-message.ts';
import { type SipUri, sipUri } from '../../sip/message/uri.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import { messageSession, sessionType } from './message-session.ts';

/** What a leg needs besides SIP. */
export interface LegPorts extends AgentEnvironment {
  /** Where SIP Server is. */
  readonly host: string;
  /** Where a knowledge worker takes instant messages by SIP. */
  uriOf(worker: KnowledgeWorker): SipUri;
  /** A request over the CTI link, in the name of the knowledge worker. */
  request(worker: KnowledgeWorker, frame: CtiFrame): void;
  /** A text has not reached a knowledge worker: an EventError for the one who has written it. */
  undelivered(error: CtiFrame): void;
}

/** Reference ids of requests of legs, apart from those of anybody else in the name of a knowledge worker. */
const firstReference = 1_000_000;

/**
 * Knowledge workers by SIP: what the switch says at their DNs becomes a dialog of INVITE and a MESSAGE for each text (RFC 3428;
 * instant-messages.md, U5), and what they write becomes requests. A text that comes before their answer waits for it.
 */
export class WorkerLegs implements AgentUser {
  readonly agent: UserAgent;
  readonly #ports: LegPorts;
  readonly #legs = new Map<string, WorkerLeg>();

  constructor(ports: LegPorts) {
    this.#ports = ports;
    this.agent = new UserAgent(ports, { user: 'sips', allow: ['INVITE', 'MESSAGE'], supported: [] }, this);
  }

  /** Takes an event for a knowledge worker; `false` if it is not about an instant message that goes by SIP. */
  take(worker: KnowledgeWorker, frame: CtiFrame): boolean {
    const { messageType, connId = '', mediaType } = frame;
    if (messageType === 'EventRinging' && mediaType === 'chat') this.#open(worker, frame);
    const leg = this.#legs.get(connId) ?? this.#legOfAnswer(frame);
    if (leg?.worker !== worker) return false;
    leg.take(frame);
    if (messageType === 'EventReleased') this.#legs.delete(connId);
    return true;
  }

  called(_call: Call, invite: IncomingInvite): void {
    invite.refuse(403);
  }

  requested(transaction: ServerTransaction): void {
    transaction.respond(481, { tag: 'none' });
  }

  dropped(): void {}

  failed(): void {}

  #open(worker: KnowledgeWorker, { connId = '', otherDN = '' }: CtiFrame): void {
    const leg = new WorkerLeg(worker, connId, this.#ports);
    this.#legs.set(connId, leg);
    leg.invite(this.agent, otherDN);
  }

  /** EventACK and EventError name no interaction, but the request that a leg has made. */
  #legOfAnswer({ referenceId = 0 }: CtiFrame): WorkerLeg | undefined {
    return [...this.#legs.values()].find((leg) => leg.hasAsked(referenceId));
  }
}

/** One instant message, at the knowledge worker. */
class WorkerLeg implements CallUser {
  readonly worker: KnowledgeWorker;
  readonly #connId: string;
  readonly #ports: LegPorts;
  readonly #waiting: string[] = [];
  readonly #asked = new Map<number, ServerTransaction>();
  #call: Call | undefined;
  #isAnswered = false;
  #agentDn = '';

  constructor(worker: KnowledgeWorker, connId: string, ports: LegPorts) {
    this.worker = worker;
    this.#connId = connId;
    this.#ports = ports;
  }

  invite(agent: UserAgent, agentDn: string): void {
    this.#agentDn = agentDn;
    const uri = this.#ports.uriOf(this.worker);
    const from = address(sipUri({ user: agentDn, host: this.#ports.host }));
    const calling = agent.call({ uri, from, body: this.#description }, this, {
      answered: () => {
        calling?.invite.acknowledge();
        this.#isAnswered = true;
        for (const text of this.#waiting.splice(0)) this.#send(text);
      },
      // The call has ended then.
      refused: () => undefined,
    });
    this.#call = calling?.call;
  }

  get #description() {
    return { type: sessionType, text: messageSession({ host: this.#ports.host, port: undefined }) };
  }

  hasAsked(referenceId: number): boolean {
    return this.#asked.has(referenceId);
  }

  take({ messageType, text = '', referenceId = 0 }: CtiFrame): void {
    if (messageType === 'EventPrivateInfo') this.#write(text);
    if (messageType === 'EventReleased') this.#call?.hangUp();
    const transaction = this.#asked.get(referenceId);
    this.#asked.delete(referenceId);
    // Every refusal of a text is about the text, once there is a dialog.
    transaction?.respond(messageType === 'EventACK' ? 200 : 413);
  }

  invited(invite: IncomingInvite): void {
    invite.answer({ body: this.#description });
  }

  /** A text, which is answered as the switch answers the request. */
  requested(transaction: ServerTransaction): void {
    if (!hasBodyOf(transaction.request, 'text/plain')) {
      transaction.respond(415);
      return;
    }
    const text = bodyText(transaction.request);
    const referenceId = this.#ports.ids.next('reference of a leg') + firstReference;
    this.#asked.set(referenceId, transaction);
    this.#request({ messageType: 'RequestPrivateService', referenceId, privateMsgId: 'IM_TEXT', text });
  }

  ended(why: CallEnd): void {
    if (why !== 'hung up here') this.#release();
  }

  #write(text: string): void {
    if (this.#isAnswered) this.#send(text);
    else this.#waiting.push(text);
  }

  #send(text: string): void {
    this.#call?.request(
      'MESSAGE',
      { body: { type: 'text/plain', text } },
      {
        answered: ({ status, reason }) => {
          if (status >= 300) this.#undelivered(status, reason);
        },
        unanswered: () => this.#undelivered(408, 'no answer'),
      },
    );
  }

  /** The client of the knowledge worker has not taken a text that the switch has acknowledged: its writer has to know. */
  #undelivered(errorCode: number, why: string): void {
    const { worker } = this;
    this.#ports.undelivered({
      messageType: 'EventError',
      thisDN: this.#agentDn,
      otherDN: worker.dn,
      connId: this.#connId,
      errorCode,
      errorMessage: `${worker.agent} has not got the text: ${errorCode} ${why}.`,
    });
  }

  #release(): void {
    this.#request({ messageType: 'RequestReleaseCall' });
  }

  #request(frame: Omit<CtiFrame, 'thisDN' | 'connId'>): void {
    const { worker } = this;
    this.#ports.request(worker, { ...frame, thisDN: worker.dn, connId: this.#connId });
  }
}
