import { bodyText, type SipMessage, type SipRequest } from '../../../sip/message/sip-message.ts';
import { AwaitedRequest } from '../../sip/awaited-request.ts';

/** What a knowledge worker's client has done, as the SIP between it and SIP Server shows. */
export type Shown =
  | { readonly kind: 'answered' | 'ended' }
  | { readonly kind: 'read'; readonly text: string }
  /** A text of its own was taken, or refused. */
  | { readonly kind: 'taken'; readonly status: number };

/** Follows the SIP of one knowledge worker: what counts is the final answer, and only the first one. */
export class SipView {
  /** Who waits for what the client was told to send. */
  readonly sent = new AwaitedRequest('The client of a knowledge worker');
  readonly #open = new Map<string, SipRequest>();
  /** Call-ID of the instant message that the client is in, or was in last. */
  callId = '';

  /** What a message shows, if anything. */
  take(message: SipMessage, isToWorker: boolean): Shown | undefined {
    const { callId, cSeq } = message.headers;
    const isOfWorker = (message.kind === 'request') !== isToWorker;
    const key = `${callId} ${cSeq.number} ${cSeq.method} ${isOfWorker}`;
    if (message.kind === 'request') {
      if (isToWorker && message.method === 'INVITE') this.callId = callId;
      this.#open.set(key, message);
      if (isOfWorker) this.sent.saw(message.method);
      return undefined;
    }
    const request = message.status >= 200 ? this.#open.get(key) : undefined;
    if (request === undefined) return undefined;
    this.#open.delete(key);
    return shown(request, message.status, isOfWorker);
  }
}

function shown(request: SipRequest, status: number, isOfWorker: boolean): Shown | undefined {
  const isDone = status < 300;
  if (request.method === 'INVITE' && isDone) return { kind: 'answered' };
  if (request.method === 'BYE') return { kind: 'ended' };
  if (request.method !== 'MESSAGE') return undefined;
  if (isOfWorker) return { kind: 'taken', status };
  return isDone ? { kind: 'read', text: bodyText(request) } : undefined;
}
