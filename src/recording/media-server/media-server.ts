import type { Call } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import { type AgentUser, UserAgent } from '../../sip/dialog/user-agent.ts';
import { parameterValue } from '../../sip/message/parameters.ts';
import { bodyText } from '../../sip/message/sip-message.ts';
import type { SipUri } from '../../sip/message/uri.ts';
import { type MsmlAction, msmlCodes, msmlTypes } from '../../sip/msml/msml.ts';
import { readActions } from '../../sip/msml/read-msml.ts';
import { writeResult } from '../../sip/msml/write-msml.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import type { NodePorts } from '../machine/node-ports.ts';
import { BridgedStream, type ReceivedAudio } from './bridged-stream.ts';
import { Conference } from './conference.ts';
import { type MediaChoices, rightMediaChoices } from './media-choices.ts';
import { MediaSession } from './media-session.ts';
import { type BridgePorts, RecordedBridge, type StoredFile } from './recorded-bridge.ts';
import type { RecordingFiles } from './recording-files.ts';

/** Services that it does not have (RFC 4240): they are no names of recordings. */
const otherServices = ['annc', 'dialog', 'ivr', 'moh'];

interface Refused {
  readonly code: number;
  readonly why: string;
}

/**
 * The reference media server: bridges the two sessions of a recording and writes it to a file, and mixes conferences. SIP Server
 * names the recording in the user part of the Request-URI, `msml=C` or just `C`, and a conference as `conf=K`.
 */
export class MediaServer implements AgentUser {
  readonly agent: UserAgent;
  choices: MediaChoices = rightMediaChoices;
  readonly #ports: BridgePorts;
  readonly #bridges = new Map<string, RecordedBridge>();
  readonly #bridgeOf = new Map<MediaSession, RecordedBridge>();
  readonly #conferences = new Map<string, Conference>();
  readonly #conferenceOf = new Map<MediaSession, readonly [string, Conference]>();
  readonly #unfinished = new Set<Promise<unknown>>();

  constructor(ports: NodePorts, files: RecordingFiles, stored: (file: StoredFile) => void) {
    const finishing = (file: Promise<unknown>): void => {
      this.#unfinished.add(file);
      void file.finally(() => this.#unfinished.delete(file));
    };
    this.#ports = { ...ports, files, choices: () => this.choices, stored, finishing };
    const options = { user: 'media', allow: ['INVITE', 'INFO'], supported: [] };
    this.agent = new UserAgent(ports, options, this);
  }

  called(call: Call, invite: IncomingInvite): void {
    const { uri } = invite.request;
    const [, service, id] = (uri.kind === 'sip' && /^(?:(\w+)=)?([\w-]+)$/.exec(uri.user ?? '')) || [];
    if (uri.kind !== 'sip' || id === undefined || otherServices.includes(id)) invite.refuse(404);
    else if (service === 'conf') this.#join(id, call, invite);
    else if (service === undefined || service === 'msml') this.#open(id, uri, call, invite);
    else invite.refuse(404);
  }

  /** Ends all recordings and conferences; resolves when every file has its own name, or could not get it. */
  async release(): Promise<void> {
    for (const bridge of this.#bridges.values()) bridge.stop();
    for (const conference of this.#conferences.values()) conference.end();
    await Promise.all(this.#unfinished);
  }

  /** Nothing is answered outside of sessions. */
  requested(transaction: ServerTransaction): void {
    transaction.respond(481, { tag: 'none' });
  }

  dropped(): void {}

  failed(): void {}

  #open(id: string, uri: SipUri, call: Call, invite: IncomingInvite): void {
    const bridge = this.#bridges.get(id) ?? new RecordedBridge(id, this.#ports);
    const dn = parameterValue(uri.parameters, 'dn') ?? '';
    const number = bridge.sessions.length === 0 ? 1 : 2;
    const refusal = this.#refusalOf(bridge, dn) ?? this.choices.refusal({ dn, number });
    if (refusal !== undefined) {
      invite.refuse(refusal);
      return;
    }
    const session: MediaSession | undefined = this.#session(dn, number, call, (audio) =>
      bridge.heard(session ?? never(), audio),
    );
    if (session === undefined) {
      invite.refuse(503);
      return;
    }
    session.described = (sdp) => this.#describedBy(bridge, session, sdp);
    bridge.sessions.push(session);
    this.#bridges.set(id, bridge);
    this.#bridgeOf.set(session, bridge);
    session.invited(invite);
  }

  /** A recording has two sessions, for different DNs (recording.md, "Bad input"). */
  #refusalOf(bridge: RecordedBridge, dn: string): number | undefined {
    const { sessions } = bridge;
    if (sessions.length < 2 && sessions.every((one) => dn === '' || one.dn !== dn)) return undefined;
    const choice = this.choices.thirdSession();
    if (choice === 'ends') bridge.stop();
    if (choice === 'replaces') sessions.at(-1)?.call.hangUp();
    return choice === 'replaces' ? undefined : 400;
  }

  #join(id: string, call: Call, invite: IncomingInvite): void {
    const conference = this.#conferences.get(id) ?? new Conference(id, this.#ports);
    const session: MediaSession | undefined = this.#session('', 1, call, (audio) =>
      conference.heard(session ?? never(), audio),
    );
    if (session === undefined) {
      invite.refuse(503);
      return;
    }
    conference.join(session);
    this.#conferences.set(id, conference);
    this.#conferenceOf.set(session, [id, conference]);
    session.invited(invite);
  }

  #session(
    dn: string,
    number: 1 | 2,
    call: Call,
    heard: (audio: ReceivedAudio) => void,
  ): MediaSession | undefined {
    const stream = BridgedStream.open(this.#ports, heard);
    const user = {
      requested: (one: MediaSession, transaction: ServerTransaction) => this.#asked(one, transaction),
      ended: (one: MediaSession) => this.#ended(one),
    };
    return stream && new MediaSession({ dn, number }, call, stream, user, this.#ports.choices);
  }

  #describedBy(bridge: RecordedBridge, session: MediaSession, sdp: string): string {
    const other = bridge.sessions.find((one) => one !== session)?.stream.socket.local.port;
    const port = this.choices.describedPort(session, other);
    return port === undefined ? sdp : sdp.replace(/^m=audio \d+/m, `m=audio ${port}`);
  }

  #ended(session: MediaSession): void {
    const bridge = this.#bridgeOf.get(session);
    this.#bridgeOf.delete(session);
    if (bridge) this.#closed(bridge, session);
    const [id, conference] = this.#conferenceOf.get(session) ?? [];
    this.#conferenceOf.delete(session);
    conference?.leave(session);
    if (id !== undefined && conference?.isEmpty) this.#conferences.delete(id);
  }

  /** The recording ends with the first session that does. */
  #closed(bridge: RecordedBridge, session: MediaSession): void {
    bridge.stop();
    bridge.sessions.splice(bridge.sessions.indexOf(session), 1);
    if (bridge.sessions.length === 0) this.#bridges.delete(bridge.id);
  }

  #asked(session: MediaSession, transaction: ServerTransaction): void {
    const { request } = transaction;
    const { contentType } = request.headers;
    const type = contentType ? `${contentType.type}/${contentType.subtype}` : '';
    if (request.method !== 'INFO' || !msmlTypes.includes(type)) {
      transaction.respond(415, { tag: session.tag });
      return;
    }
    const read = readActions(bodyText(request));
    const done = read.ok ? this.#perform(session, read.value) : { code: read.code, why: read.why };
    const result = Array.isArray(done)
      ? { response: 200, description: undefined, dialogs: done }
      : { response: (done as Refused).code, description: (done as Refused).why, dialogs: [] };
    const [kind = '', subtype = ''] = type.split('/');
    transaction.respond(200, {
      headers: { contentType: { type: kind, subtype, parameters: new Map() } },
      body: Buffer.from(writeResult(result)),
    });
  }

  /** Identifiers of the dialogs that were begun, or why one of the actions is refused. */
  #perform(session: MediaSession, actions: readonly MsmlAction[]): readonly string[] | Refused {
    const begun: string[] = [];
    for (const action of actions) {
      const done = this.#performOne(session, action);
      if (typeof done === 'object') return done;
      if (done !== '') begun.push(done);
    }
    return begun;
  }

  #performOne(session: MediaSession, action: MsmlAction): string | Refused {
    const bridge = this.#bridgeOf.get(session);
    const object = action.kind === 'start' ? action.target : action.dialog;
    const isKnown = action.kind === 'start' ? object === `conn:${session.tag}` : object === bridge?.dialog;
    if (bridge === undefined || !isKnown)
      return { code: msmlCodes.noSuchObject, why: `${object} is not known.` };
    if (action.kind === 'start' && bridge.dialog !== '')
      return { code: msmlCodes.nameInUse, why: `${bridge.dialog} is recording.` };
    if (action.kind === 'start' && this.choices.refusesToRecord())
      return { code: msmlCodes.invalidValue, why: 'Nothing is recorded now.' };
    if (!this.choices.carriesOut(action.kind)) return '';
    if (action.kind === 'start')
      return bridge.start(session, action.name ?? `rec-${bridge.id}`, action.record);
    if (action.kind === 'stop') bridge.stop();
    else bridge.pause(action.kind === 'pause');
    return '';
  }
}

function never(): never {
  throw new TypeError('A session hears nothing before it is there.');
}
