import { randomUUID } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { KitError } from '../../kernel/kit-error.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';

/**
 * Has a sipp do something in a call. It has no commands for that: its scenario takes them as a request of the call that nobody
 * else sends, which is no part of the call and is not answered.
 */
export function tellSipp({ address, port }: Endpoint, callId: string, method: string, what: string): void {
  const socket = createSocket('udp4');
  const text = [
    `${method} sip:sipp@${address}:${port} SIP/2.0`,
    `Via: SIP/2.0/UDP ${address};branch=z9hG4bK${randomUUID()}`,
    'From: <sip:ocs-tck@localhost>;tag=1',
    `To: <sip:sipp@${address}>`,
    `Call-ID: ${callId}`,
    `CSeq: 1 ${method}`,
    'Max-Forwards: 70',
    'Content-Type: text/plain',
    `Content-Length: ${Buffer.byteLength(what)}`,
    '',
    what,
  ];
  socket.send(text.join('\r\n'), port, address, () => socket.close());
}

/** Milliseconds until a sipp that was told to do something is taken for broken. */
const longestWait = 5000;

/** Waits for a request that a sipp was told to send. */
export class AwaitedRequest {
  readonly #who: string;
  #awaited: { readonly method: string; readonly sent: () => void } | undefined;

  constructor(who: string) {
    this.#who = who;
  }

  /** Throws KitError SIPP_SILENT if it does not come in time. */
  until(method: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(silent(this.#who, method)), longestWait);
      const sent = (): void => {
        clearTimeout(patience);
        this.#awaited = undefined;
        resolve();
      };
      this.#awaited = { method, sent };
    });
  }

  saw(method: string): void {
    if (method === this.#awaited?.method) this.#awaited.sent();
  }

  /** Nobody waits any more. */
  giveUp(): void {
    this.#awaited?.sent();
  }
}

function silent(who: string, method: string): KitError {
  return new KitError({
    code: 'SIPP_SILENT',
    message: `${who} was told to send ${method}, and has not done so in ${longestWait / 1000} seconds.`,
    hint: 'See what sipp says with the scenario of the folder sipp.',
  });
}
