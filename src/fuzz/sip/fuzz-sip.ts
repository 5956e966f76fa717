import { parseRtp } from '../../media/rtp-packet.ts';
import { parseWav } from '../../media/wav-reader.ts';
import { encodeSip } from '../../sip/message/encode-message.ts';
import { parseSip } from '../../sip/message/parse-message.ts';
import { bodyText, type SipMessage } from '../../sip/message/sip-message.ts';
import { StreamFramer } from '../../sip/message/stream-framer.ts';
import { readActions, readEvent, readResult } from '../../sip/msml/read-msml.ts';
import { audioOf } from '../../sip/sdp/audio.ts';
import { parseSdp } from '../../sip/sdp/parse-sdp.ts';
import { HostileDatagrams } from './hostile-datagrams.ts';
import { LiveCalls } from './live-calls.ts';

export interface SipFuzzFinding {
  readonly what: string;
  /** The datagram, in Base64. */
  readonly datagram: string;
}

export interface SipFuzzed {
  readonly datagrams: number;
  /** How many the strict codec has read, and how many it has refused, by its reasons. */
  readonly read: number;
  readonly refused: Readonly<Record<string, number>>;
  /** Milliseconds of the datagram that took longest, and its bytes. */
  readonly slowest: { readonly ms: number; readonly bytes: number };
  /** The most transactions at a time. */
  readonly transactions: number;
  readonly finding: SipFuzzFinding | undefined;
}

/** What one datagram may take on a machine that has other things to do; beyond it a reader hangs. */
const longest = 2000;

/**
 * Gives hostile datagrams to everything that reads: the codec, a framer, a user agent with live calls, SDP, MSML, RTP and WAV.
 * A finding is an exception, a datagram that takes too long, a message that is not the same when written and read again, or a
 * live call that is no longer right.
 */
export function fuzzSip(count: number, seed: number): SipFuzzed {
  const datagrams = new HostileDatagrams(seed);
  const calls = new LiveCalls(5);
  const refused: Record<string, number> = {};
  const framer = freshFramer();
  let [read, transactions] = [0, 0];
  let slowest = { ms: 0, bytes: 0 };
  for (let n = 0; n < count; n += 1) {
    const bytes = datagrams.next();
    const found = (what: string): SipFuzzed => {
      const finding = { what, datagram: Buffer.from(bytes).toString('base64') };
      return { datagrams: n + 1, read, refused, slowest, transactions, finding };
    };
    const began = performance.now();
    try {
      const parsed = parseSip(bytes);
      if (parsed.ok) read += 1;
      else refused[parsed.refusal.code] = (refused[parsed.refusal.code] ?? 0) + 1;
      const difference = parsed.ok ? differenceOf(parsed.value) : undefined;
      if (difference !== undefined) return found(difference);
      readBodies(bytes, parsed.ok ? parsed.value : undefined);
      framer.push(bytes, n);
      calls.disturb(bytes);
    } catch (error) {
      return found(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { ms, bytes: bytes.length };
    if (ms > longest) return found(`It took ${Math.round(ms)} ms.`);
    transactions = Math.max(transactions, calls.transactions);
    const harm = n % 5000 === 4999 || n === count - 1 ? calls.harm() : undefined;
    if (harm !== undefined) return found(harm);
  }
  return { datagrams: count, read, refused, slowest, transactions, finding: undefined };
}

/** What was read has to be readable as it is written, and the same. */
function differenceOf(message: SipMessage): string | undefined {
  const bytes = encodeSip(message);
  const again = parseSip(bytes);
  if (!again.ok && again.refusal.code === 'too large') return undefined;
  if (!again.ok) return `What was read is refused when written: ${again.refusal.sentence}`;
  return Buffer.compare(encodeSip(again.value), bytes) === 0
    ? undefined
    : 'It is not the same when written again.';
}

function readBodies(bytes: Uint8Array, message: SipMessage | undefined): void {
  const texts = message ? [bodyText(message)] : [];
  for (const text of texts) {
    const sdp = parseSdp(text);
    if (sdp.ok) audioOf(sdp.sdp);
    for (const read of [readActions, readResult, readEvent]) read(text);
  }
  parseRtp(bytes);
  parseWav(bytes);
}

/** A framer that is replaced when its stream is broken, as a connection is; what it gets is cut anew each time. */
function freshFramer(): { push(bytes: Uint8Array, n: number): void } {
  let isBroken = true;
  let framer: StreamFramer;
  return {
    push(bytes, n) {
      if (isBroken) {
        isBroken = false;
        framer = new StreamFramer({
          message: (message) => void parseSip(message),
          broken: () => {
            isBroken = true;
          },
        });
      }
      const cut = n % (bytes.length + 1);
      framer.push(bytes.subarray(0, cut));
      framer.push(bytes.subarray(cut));
    },
  };
}
