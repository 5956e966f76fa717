import type { Clock } from '../../kernel/clock.ts';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { codecOf } from '../../media/g711.ts';
import type { MediaAddress } from '../../media/rtp-receiver.ts';
import { parseSip } from '../../sip/message/parse-message.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
import type { RecordingReport } from '../indexer/recording-report.ts';
import type { AddressBook } from '../machine/address-book.ts';
import type { Participant, TraceListener } from '../machine/trace.ts';

/** Makes entries of a trace from what passes between participants. */
export class FloorTrace {
  readonly #clock: Clock;
  readonly #book: AddressBook;
  readonly #listener: TraceListener;
  readonly #streams = new Set<string>();

  constructor(clock: Clock, book: AddressBook, listener: TraceListener) {
    this.#clock = clock;
    this.#book = book;
    this.#listener = listener;
  }

  /** What is not SIP is only in the trace if a stranger sends or gets it: its beginning, and what is wrong with it. */
  sip(bytes: Uint8Array, from: Endpoint, to: Endpoint): void {
    const parsed = parseSip(bytes);
    const passing = this.#passing(from, to);
    if (parsed.ok) this.#listener({ kind: 'sip', ...passing, message: parsed.value });
    else if (passing.from === 'stranger' || passing.to === 'stranger')
      this.#listener({ kind: 'datagram', ...passing, frame: unreadable(bytes, parsed.refusal.sentence) });
  }

  /** A packet of media: only the first one of a stream is in the trace. */
  media(bytes: Uint8Array, from: MediaAddress, to: MediaAddress): void {
    const stream = `${from.address}:${from.port} ${to.address}:${to.port}`;
    if (this.#streams.has(stream)) return;
    this.#streams.add(stream);
    const codec = codecOf((bytes[1] ?? 0) & 0x7f) ?? 'another codec';
    const frame = { event: 'media begins', codec, fromPort: from.port, toPort: to.port };
    this.#listener({ kind: 'media', ...this.#passing(from, to), frame });
  }

  cti(from: 'SIP Server' | 'CTI client', to: 'SIP Server' | 'CTI client', frame: JsonObject): void {
    this.#listener({ kind: 'cti', at: this.#clock.now(), from, to, frame });
  }

  /** A frame of the CTI client as it is sent, no matter whether it is one. */
  ctiText(text: string): void {
    const beginning = text.slice(0, longestBeginning);
    const frame = jsonOf(text) ?? { messageType: 'no frame', characters: text.length, text: beginning };
    this.cti('CTI client', 'SIP Server', frame);
  }

  report(from: 'SIP Server' | 'media server', report: RecordingReport): void {
    const { at, ...frame } = report;
    this.#listener({ kind: 'index', at, from, to: 'indexer', frame });
  }

  #passing(from: Endpoint, to: Endpoint): { at: number; from: Participant; to: Participant } {
    return {
      at: this.#clock.now(),
      from: this.#book.participantAt(from),
      to: this.#book.participantAt(to),
    };
  }
}

/** The longest beginning of a datagram that is shown, in characters. */
const longestBeginning = 500;

function unreadable(bytes: Uint8Array, wrong: string): JsonObject {
  const text = Buffer.from(bytes.subarray(0, longestBeginning)).toString('latin1');
  return { event: 'a datagram that is not SIP', wrong, bytes: bytes.length, lines: text.split(/\r\n|\r|\n/) };
}

/** A frame that is short enough to be shown whole. */
function jsonOf(text: string): JsonObject | undefined {
  if (text.length > longestBeginning) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isJsonObject(read) ? read : undefined;
  } catch {
    return undefined; // It is shown as the text that it is.
  }
}
