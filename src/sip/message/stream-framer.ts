import { fullName } from './headers.ts';
import { leadingLineEnds, lexMessage } from './lex-message.ts';
import { type SipLimits, sipLimits } from './sip-limits.ts';
import { refused, type SipRefusal } from './sip-refusal.ts';

export interface FrameSink {
  /** One whole message. */
  message(bytes: Uint8Array): void;
  /** The stream cannot be cut any further: it has to be closed. Called once, and nothing after it. */
  broken(refusal: SipRefusal): void;
}

const emptyLine = '\r\n\r\n';

/**
 * Cuts a stream into messages by Content-Length, which must be there (RFC 3261, sections 7.5 and 18.3). It keeps at most one
 * message of the limits, however the stream is cut, and looks at each byte of a header section once.
 */
export class StreamFramer {
  readonly #sink: FrameSink;
  readonly #limits: SipLimits;
  #kept = Buffer.alloc(0);
  /** The bytes in use are from here up to there. */
  #from = 0;
  #to = 0;
  /** Up to where no empty line begins, counted from the first byte in use. */
  #looked = 0;
  /** Length of the whole message, once its header section is known. */
  #whole: number | undefined;
  #isBroken = false;

  constructor(sink: FrameSink, limits: SipLimits = sipLimits) {
    this.#sink = sink;
    this.#limits = limits;
  }

  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.#isBroken; ) {
      // Never more than one message is kept: the rest of a piece waits until there is room.
      const part = bytes.subarray(at, at + this.#limits.bytes + 1 - this.#used.length);
      this.#keep(part);
      at += part.length;
      while (this.#cutOne());
      if (this.#used.length > this.#limits.bytes) this.#breakOff(this.#tooLarge());
    }
  }

  get #used(): Buffer {
    return this.#kept.subarray(this.#from, this.#to);
  }

  #keep(part: Uint8Array): void {
    const used = this.#used;
    const length = used.length + part.length;
    const room = length > this.#kept.length ? Buffer.allocUnsafe(2 * length) : this.#kept;
    if (room !== this.#kept || this.#to + part.length > room.length) {
      used.copy(room);
      this.#kept = room;
      this.#from = 0;
      this.#to = used.length;
    }
    this.#kept.set(part, this.#to);
    this.#to += part.length;
  }

  /** Hands one message over, if it is there as a whole. */
  #cutOne(): boolean {
    if (this.#isBroken) return false;
    if (this.#whole === undefined && this.#looked === 0) this.#drop(leadingLineEnds(this.#used));
    this.#whole ??= this.#wholeLength(this.#used);
    const whole = this.#whole;
    if (whole === undefined || whole > this.#used.length) return false;
    const message = Buffer.from(this.#used.subarray(0, whole)); // the kept bytes are used again
    this.#drop(whole);
    this.#sink.message(message);
    return true;
  }

  #wholeLength(used: Buffer): number | undefined {
    const end = used.indexOf(emptyLine, this.#looked);
    this.#looked = end === -1 ? Math.max(0, used.length - 3) : end;
    if (end === -1) return undefined;
    const lexed = lexMessage(used.subarray(0, end + 4), this.#limits);
    if (!lexed.ok) return this.#breakOff(lexed.refusal);
    const given = lexed.value.headers.filter(({ name }) => fullName(name) === 'content-length');
    const [value, second] = given.map((header) => header.value);
    if (value === undefined || second !== undefined || !/^\d{1,9}$/.test(value))
      return this.#breakOff(noLength(value));
    const whole = end + 4 + Number(value);
    return whole > this.#limits.bytes ? this.#breakOff(this.#tooLarge()) : whole;
  }

  #drop(count: number): void {
    if (count === 0) return;
    this.#from += count;
    this.#looked = 0;
    this.#whole = undefined;
  }

  #tooLarge(): SipRefusal {
    return refused('too large', `A message of the stream has more than ${this.#limits.bytes} bytes.`).refusal;
  }

  #breakOff(refusal: SipRefusal): undefined {
    if (this.#isBroken) return;
    this.#isBroken = true;
    this.#kept = Buffer.alloc(0);
    this.#from = 0;
    this.#to = 0;
    this.#sink.broken(refusal);
  }
}

function noLength(value: string | undefined): SipRefusal {
  const sentence =
    value === undefined
      ? 'A message of the stream has no Content-Length.'
      : 'A message of the stream has a Content-Length that is no number, or two.';
  return refused('content length', sentence, { header: 'Content-Length' }).refusal;
}
