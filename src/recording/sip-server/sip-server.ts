import type { JsonObject } from '../../kernel/json.ts';
import type { Call } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import { sdpBody } from '../../sip/dialog/request-parts.ts';
import { type AgentUser, UserAgent } from '../../sip/dialog/user-agent.ts';
import { parameters } from '../../sip/message/parameters.ts';
import { bodyText } from '../../sip/message/sip-message.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import type { RecordedSide, RecordingReport } from '../indexer/recording-report.ts';
import type { NodePorts } from '../machine/node-ports.ts';
import { disabledBy, type RouteRecord, startRecording } from './basic-recording.ts';
import { leaveConference } from './conference.ts';
import { isHold } from './connect-legs.ts';
import { answerCti, type CtiServer } from './cti-requests.ts';
import { readCtiText } from './cti-text.ts';
import { type Asked, Leg, type LegUser } from './leg.ts';
import { ServedCall } from './served-call.ts';
import { rightServerChoices, type ServerChoices, type TerminationTransfer } from './server-choices.ts';
import type { DnOptions, ServerPorts } from './server-ports.ts';
import { transfer } from './transfer.ts';

/** Where what SIP Server says beyond SIP goes. */
export interface ServerOutput {
  event(frame: JsonObject): void;
  report(report: RecordingReport): void;
}

const noOptions: DnOptions = { record: false, recordConsultCalls: false };

/** The reference SIP Server: every call goes through it (B2BUA), and it has calls recorded at the media server. */
export class SipServer implements AgentUser, CtiServer, LegUser {
  readonly agent: UserAgent;
  readonly ports: ServerPorts;
  choices: ServerChoices = rightServerChoices;
  reading: TerminationTransfer = 'ends';
  /** DNs where a strategy decides how a call goes on. */
  readonly routingPoints = new Set<string>();
  readonly #options = new Map<string, DnOptions>();
  readonly #registered = new Set<string>();
  readonly #agents = new Map<string, string>();
  readonly #calls = new Map<string, ServedCall>();
  readonly #callOfLeg = new Map<Leg, ServedCall>();
  readonly #waiting = new Map<ServedCall, IncomingInvite>();

  constructor(ports: NodePorts, output: ServerOutput) {
    const options = { user: 'sips', allow: ['INVITE', 'INFO', 'REFER'], supported: ['replaces'] };
    this.agent = new UserAgent(ports, options, this);
    this.ports = {
      ...ports,
      agent: this.agent,
      choices: () => this.choices,
      reading: () => this.reading,
      repeatsInvites: () => this.choices.repeatsInvites(),
      longestAnswer: () => this.choices.longestAnswer(),
      optionsOf: (dn) => this.#options.get(dn) ?? noOptions,
      agentAt: (dn) => this.#agents.get(dn),
      report: (report) => output.report(report),
      event: (frame) => output.event(frame),
    };
  }

  setOptions(dn: string, options: Partial<DnOptions>): void {
    this.#options.set(dn, { ...(this.#options.get(dn) ?? noOptions), ...options });
  }

  /** Calls that are not over. */
  get calls(): readonly ServedCall[] {
    return [...this.#calls.values()];
  }

  /** A request of the CTI client. */
  cti(request: JsonObject): void {
    answerCti(request, this);
  }

  /** The same as text; what cannot be a frame is refused, and has no other effect (docs/link.md, "Framing"). */
  ctiText(text: string): void {
    const read = readCtiText(text);
    if (read.ok) this.cti(read.frame);
    else this.ports.event({ messageType: 'EventError', errorCode: 3, errorMessage: read.why });
  }

  isRegistered(dn: string): boolean {
    return this.#registered.has(dn);
  }

  register(dn: string): void {
    this.#registered.add(dn);
  }

  logIn(dn: string, agentId: string | undefined): void {
    if (agentId === undefined) this.#agents.delete(dn);
    else this.#agents.set(dn, agentId);
  }

  callOf(connId: string): ServedCall | undefined {
    return this.#calls.get(connId);
  }

  called(sipCall: Call, invite: IncomingInvite): void {
    const { uri, headers } = invite.request;
    const dn = uri.kind === 'sip' ? (uri.user ?? '') : '';
    const ani = headers.from.uri.kind === 'sip' ? (headers.from.uri.user ?? '') : '';
    const source = new Leg(ani, this.ports, this);
    source.take(sipCall);
    source.own = bodyText(invite.request);
    const connId = this.ports.ids.next('connection').toString(16).padStart(16, '0');
    const call = new ServedCall(connId, this.ports.ids.guid(), source, dn);
    this.#calls.set(connId, call);
    this.#callOfLeg.set(source, call);
    this.#waiting.set(call, invite);
    if (this.routingPoints.has(dn))
      this.ports.event({ messageType: 'EventRouteRequest', thisDN: dn, connId, ANI: ani, DNIS: dn });
    else this.route(call, dn, undefined);
  }

  route(call: ServedCall, dn: string, record: RouteRecord | undefined): void {
    const invite = this.#waiting.get(call);
    if (invite === undefined) return;
    this.#waiting.delete(call);
    const destination = this.legTo(dn, call, invite);
    call.destination = destination;
    const offer = bodyText(invite.request);
    destination.invite(offer === '' ? undefined : offer, (asked) =>
      this.#connected(call, invite, asked, record),
    );
  }

  legTo(dn: string, call: ServedCall, ringing?: IncomingInvite): Leg {
    const { book } = this.ports;
    const from = book.address('SIP Server', call.ani);
    const others = [{ name: 'X-Genesys-CallUUID', value: call.uuid }];
    const target =
      /^D[123]$/.test(dn) && book.isListed(dn)
        ? { uri: book.uri(dn, dn), from, headers: { others } }
        : undefined;
    const user: LegUser = {
      ringing: () => void ringing?.ring(180, { headers: { others } }),
      invited: (leg, invite) => this.invited(leg, invite),
      requested: (leg, transaction) => this.requested(leg, transaction),
      ended: (leg) => this.ended(leg),
    };
    const leg = new Leg(dn, this.ports, user, target);
    this.#callOfLeg.set(leg, call);
    return leg;
  }

  mediaLeg(dn: string, user: string, own: Readonly<Record<string, string | true>>): Leg {
    const { book } = this.ports;
    const uri = book.uri('media server', user, own);
    const from = book.address('SIP Server', 'sips');
    const legUser: LegUser = {
      invited: (_leg, invite) => void invite.refuse(488),
      requested: (_leg, transaction) => transaction.respond(200),
      ended: (leg) => this.#mediaLegEnded(leg),
    };
    return new Leg(dn, this.ports, legUser, { uri, from });
  }

  joined(call: ServedCall, disabled?: RecordedSide): void {
    const { optionsOf } = this.ports;
    const records = (side: RecordedSide, { dn }: Leg): boolean =>
      optionsOf(dn).record && (side !== disabled || !this.choices.heedsDisabling());
    const [source, destination] = [call.source, call.destination];
    if (call.running || destination === undefined) return;
    if (records('source', source)) startRecording(call, { trigger: 'DN option', side: 'source' }, this);
    else if (records('destination', destination))
      startRecording(call, { trigger: 'DN option', side: 'destination' }, this);
  }

  /** A re-INVITE of a device: its peer, or its session at the media server, is asked the same. */
  invited(leg: Leg, invite: IncomingInvite): void {
    const call = this.#callOfLeg.get(leg);
    const peer =
      call?.running?.halfOf(leg)?.session ?? call?.conference?.mixLegs.get(leg) ?? call?.otherThan(leg);
    if (peer === undefined) {
      invite.refuse(488);
      return;
    }
    const offer = bodyText(invite.request);
    if (offer !== '') leg.own = offer;
    if (isHold(offer) && this.choices.endsOnHold()) call?.running?.stop('a party is on hold');
    peer.invite(offer === '' ? undefined : offer, (asked) => {
      if (!asked.ok) {
        invite.refuse(488);
        return;
      }
      if (offer === '') invite.user = { acknowledged: (ack) => asked.acknowledge(bodyText(ack)) };
      else asked.acknowledge();
      leg.given = asked.sdp;
      invite.answer({ body: sdpBody(asked.sdp) });
    });
  }

  requested(leg: Leg | ServerTransaction, transaction?: ServerTransaction): void {
    if (!(leg instanceof Leg)) leg.respond(481, { tag: 'none' });
    else if (transaction?.request.method === 'REFER') this.#refer(leg, transaction);
    else transaction?.respond(200);
  }

  ended(leg: Leg): void {
    const call = this.#callOfLeg.get(leg);
    if (call === undefined) return;
    this.#callOfLeg.delete(leg);
    // One that was only called, or only consulted, is not missed.
    if (!call.parties.includes(leg)) return;
    if (!leaveConference(call, leg, this.choices)) this.#end(call);
  }

  dropped(): void {}

  failed(): void {}

  #connected(call: ServedCall, invite: IncomingInvite, asked: Asked, record: RouteRecord | undefined): void {
    if (!asked.ok) {
      invite.refuse(statusOf(asked.why));
      this.#end(call);
      return;
    }
    const isOffered = bodyText(invite.request) !== '';
    if (isOffered) asked.acknowledge();
    call.source.given = asked.sdp;
    invite.user = {
      acknowledged: (ack) => {
        if (!isOffered) asked.acknowledge(bodyText(ack));
        this.#established(call, record);
      },
    };
    invite.answer({ body: sdpBody(asked.sdp) });
  }

  #established(call: ServedCall, record: RouteRecord | undefined): void {
    call.isEstablished = true;
    const { connId, ani, dnis } = call;
    this.ports.event({
      messageType: 'EventEstablished',
      connId,
      thisDN: call.destination?.dn,
      ANI: ani,
      DNIS: dnis,
    });
    if (record === 'source' || record === 'destination')
      startRecording(call, { trigger: 'route', side: record }, this);
    this.joined(call, disabledBy(record));
  }

  #refer(leg: Leg, transaction: ServerTransaction): void {
    const call = this.#callOfLeg.get(leg);
    const uri = transaction.request.headers.referTo?.uri;
    const dn = uri?.kind === 'sip' ? uri.user : undefined;
    if (call === undefined || dn === undefined) {
      transaction.respond(400);
      return;
    }
    transaction.respond(202);
    if (!this.choices.followsRefer()) return;
    transfer(call, leg, dn, this, (ok) => this.#notify(leg, ok));
  }

  /** The result of a REFER (RFC 3515, section 2.4.5). */
  #notify(leg: Leg, ok: boolean): void {
    const headers = {
      event: { term: 'refer', parameters: new Map() },
      subscriptionState: { term: 'terminated', parameters: parameters({ reason: 'noresource' }) },
    };
    const text = ok ? 'SIP/2.0 200 OK\r\n' : 'SIP/2.0 603 Declined\r\n';
    const over = { answered: () => undefined, unanswered: () => undefined };
    leg.call?.request('NOTIFY', { headers, body: { type: 'message/sipfrag', text } }, over);
  }

  /** The media server has ended a session: the recording fails, and the call lives. */
  #mediaLegEnded(leg: Leg): void {
    for (const { running } of this.#calls.values())
      if (running?.halves.some(({ session }) => session === leg))
        running.fail('the media server has hung up');
  }

  #end(call: ServedCall): void {
    this.#calls.delete(call.connId);
    call.recording?.end('the call is over');
    for (const leg of call.legs) {
      this.#callOfLeg.delete(leg);
      leg.hangUp();
    }
    const { connId } = call;
    this.ports.event({ messageType: 'EventReleased', connId });
  }
}

/** What a caller gets when the other side cannot be had. */
function statusOf(why: (Asked & { readonly ok: false })['why']): number {
  if (typeof why === 'object') return why.status;
  if (why === 'over') return 404;
  return why === 'timeout' ? 408 : 503;
}
