import type { TranscriptEntry } from '../../kernel/case-record.ts';
import type { Participant, TraceEntry } from '../../recording/machine/trace.ts';
import { tagOf } from '../../sip/message/address.ts';
import { bodyText, type SipRequest, type SipResponse } from '../../sip/message/sip-message.ts';
import type { Audio } from '../../sip/sdp/audio.ts';
import type { Transcript } from '../case/transcript.ts';
import { sipFrame } from '../sip/sip-frame.ts';
import { audioOfMessage } from './described-audio.ts';

interface Seen {
  /** Its number in the transcript. */
  readonly n: number;
  readonly at: number;
  readonly from: Participant;
  readonly to: Participant;
}

export type SeenRequest = Seen & { readonly message: SipRequest };
export type SeenResponse = Seen & { readonly message: SipResponse };

/** A final answer, with its header lines. */
export type SeenAnswer = Seen & { readonly status: number; readonly headers: readonly string[] };

/** Everything that was seen in a case, on one time axis. */
export class SeenTraffic {
  readonly #transcript: Transcript;
  readonly #sip: (Seen & { readonly message: SipRequest | SipResponse })[] = [];
  readonly #unreadable: (Seen & { readonly frame: TranscriptEntry['frame'] })[] = [];
  readonly #cti: (Seen & { readonly frame: TranscriptEntry['frame'] })[] = [];

  constructor(transcript: Transcript) {
    this.#transcript = transcript;
  }

  take(entry: TraceEntry): void {
    const { at, from, to } = entry;
    const isSip = entry.kind === 'sip';
    const frame = isSip ? sipFrame(entry.message) : entry.frame;
    const channel = entry.kind === 'index' || entry.kind === 'datagram' ? 'media' : entry.kind;
    const { n } = this.#transcript.record({ channel, from, to, frame });
    if (isSip) this.#sip.push({ n, at, from, to, message: entry.message });
    else if (entry.kind === 'cti') this.#cti.push({ n, at, from, to, frame });
    else if (entry.kind === 'datagram') this.#unreadable.push({ n, at, from, to, frame });
  }

  /** When the first message of SIP was seen; undefined if there was none. */
  get began(): number | undefined {
    return this.#sip[0]?.at;
  }

  /** Requests of a method from one to another; retransmissions are left out. */
  requests(method: string, from: Participant, to: Participant): readonly SeenRequest[] {
    const seen = new Set<string>();
    return this.#sip.filter((one): one is SeenRequest => {
      const { message } = one;
      if (message.kind !== 'request' || message.method !== method) return false;
      if (one.from !== from || one.to !== to) return false;
      const key = `${message.headers.callId} ${message.headers.cSeq.number}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  }

  /** The final response to a request, if it came. */
  answerTo({ message, from, to }: SeenRequest): SeenResponse | undefined {
    const { callId, cSeq } = message.headers;
    return this.#sip.find(
      (one): one is SeenResponse =>
        one.message.kind === 'response' &&
        one.from === to &&
        one.to === from &&
        one.message.status >= 200 &&
        one.message.headers.callId === callId &&
        one.message.headers.cSeq.number === cSeq.number &&
        one.message.headers.cSeq.method === cSeq.method,
    );
  }

  /** The ACK of a 2xx. */
  ackOf({ message, from }: SeenRequest): SeenRequest | undefined {
    const { callId, cSeq } = message.headers;
    return this.#sip.find(
      (one): one is SeenRequest =>
        one.message.kind === 'request' &&
        one.message.method === 'ACK' &&
        one.from === from &&
        one.message.headers.callId === callId &&
        one.message.headers.cSeq.number === cSeq.number,
    );
  }

  /** INVITEs of SIP Server to a participant outside of a dialog; what is only sent again counts once. */
  called(to: Participant): readonly SeenRequest[] {
    return this.requests('INVITE', 'SIP Server', to).filter(
      (invite) =>
        tagOf(invite.message.headers.to) === undefined &&
        !sentAgain.has(this.answerTo(invite)?.message.status ?? 0),
    );
  }

  /** Dialogs that began with an INVITE and its 2xx, each with the BYE that has ended it, if there was one. */
  begunDialogs(): readonly { readonly invite: SeenRequest; readonly end: Seen | undefined }[] {
    const requests = this.#sip.filter((one): one is SeenRequest => one.message.kind === 'request');
    const invites = requests.filter(
      ({ message }) => message.method === 'INVITE' && tagOf(message.headers.to) === undefined,
    );
    return invites.flatMap((invite) => {
      const status = this.answerTo(invite)?.message.status ?? 0;
      const { callId } = invite.message.headers;
      const end = requests.find(
        ({ message }) => message.method === 'BYE' && message.headers.callId === callId,
      );
      return status >= 200 && status < 300 ? [{ invite, end }] : [];
    });
  }

  /** INVITEs of SIP Server to a participant that have opened a dialog, or may still do so: without those that were refused. */
  opened(to: Participant): readonly SeenRequest[] {
    return this.called(to).filter((invite) => (this.answerTo(invite)?.message.status ?? 0) < 300);
  }

  /** Requests of SIP Server inside a dialog with the media server, after its first INVITE. */
  within({ callId }: { readonly callId: string }, method: string): readonly SeenRequest[] {
    return this.requests(method, 'SIP Server', 'media server').filter(
      ({ message }) => message.headers.callId === callId && tagOf(message.headers.to) !== undefined,
    );
  }

  /** INFOs that tell the media server by MSML to record. What else a dialog has, and where, is between the two of them. */
  get starts(): readonly SeenRequest[] {
    return this.requests('INFO', 'SIP Server', 'media server').filter(({ message }) =>
      /<(\w+:)?dialogstart\b[\s\S]*<(\w+:)?record\b/.test(bodyText(message)),
    );
  }

  /**
   * Final answers of a server to a stranger, or to a device that asks out of turn, since a place of the transcript; the answer
   * to a request without a mandatory header is no SIP itself.
   */
  finalAnswers(from: Participant, to: Participant, since: number): readonly SeenAnswer[] {
    const sound = this.#sip.flatMap((one) =>
      one.message.kind === 'response'
        ? [{ ...one, status: one.message.status, headers: sipFrame(one.message).headers }]
        : [],
    );
    const others = this.#unreadable.map(({ frame, ...one }) => {
      const [line, ...headers] = Array.isArray(frame.lines) ? frame.lines.map(String) : [];
      return { ...one, status: Number(/^SIP\/2\.0 (\d{3}) /.exec(line ?? '')?.[1] ?? 0), headers };
    });
    return [...sound, ...others]
      .filter((one) => one.from === from && one.to === to && one.n > since && one.status >= 200)
      .map(({ n, at, from: sender, to: receiver, status, headers }) => ({
        n,
        at,
        from: sender,
        to: receiver,
        status,
        headers: Array.isArray(headers) ? headers.map(String) : [],
      }));
  }

  /** CTI frames from SIP Server of a type. */
  events(type: string): readonly (Seen & { readonly frame: TranscriptEntry['frame'] })[] {
    return this.#cti.filter(({ from, frame }) => from === 'SIP Server' && frame.messageType === type);
  }

  /** Requests of the CTI client of a type. */
  asked(type: string): readonly Seen[] {
    return this.#cti.filter(({ from, frame }) => from === 'CTI client' && frame.messageType === type);
  }

  /** Descriptions that a participant has sent before a place of the transcript, the last one first. */
  descriptionsBy(from: Participant, before: number): readonly Audio[] {
    return this.#sip
      .filter((one) => one.from === from && one.n < before)
      .flatMap(({ message }) => audioOfMessage(message) ?? [])
      .reverse();
  }

  /** Final responses that refuse a request, but for those after which it is only sent again. */
  get refusals(): readonly SeenResponse[] {
    return this.#sip.filter(
      (one): one is SeenResponse =>
        one.message.kind === 'response' && one.message.status >= 400 && !sentAgain.has(one.message.status),
    );
  }

  /** When the transcript was as long as it is now. */
  get length(): number {
    return this.#transcript.entries.length;
  }
}

/** What a request is refused with until it has credentials, after it was canceled, or while another one is under way. */
const sentAgain = new Set([401, 407, 487, 491]);
