import { chanceOf } from '../../kernel/chance.ts';
import { encodeRaw, type RawMessage, withLine } from '../../sip/message/raw-message.ts';
import { hostileBodies, hostileTexts, repeated } from './hostile-texts.ts';
import { soundMessages } from './sound-messages.ts';

const compact = [
  'v',
  'f',
  't',
  'i',
  'm',
  'l',
  'c',
  'e',
  'k',
  's',
  'r',
  'b',
  'o',
  'u',
  'x',
  'CSeq',
  'Via',
  'Route',
  'X-Any',
];
const startLines = [
  '',
  ' ',
  'SIP/2.0',
  'SIP/2.0 ',
  'SIP/2.0 99 x',
  'SIP/2.0 4294967301 x',
  'INVITE',
  'INVITE  sip:a SIP/2.0',
  'INVITE sip:a SIP/7.0',
  'GET / HTTP/1.1',
];

/** Datagrams that are nearly SIP, without end, and the same ones for the same seed. */
export class HostileDatagrams {
  readonly #chance: () => number;
  #made = 0;

  constructor(seed: number) {
    this.#chance = chanceOf(seed);
  }

  /** Of ten about one is sound; at most some 64 KiB. */
  next(): Uint8Array {
    this.#made += 1;
    let raw = this.#named(this.#one(soundMessages));
    const changes = Math.floor(this.#chance() * 4);
    for (let n = 0; n < changes; n += 1) raw = this.#one(this.#changes)(raw);
    const bytes = Buffer.from(encodeRaw(raw));
    return this.#chance() < 0.2 ? this.#noisy(bytes) : bytes;
  }

  readonly #changes: readonly ((raw: RawMessage) => RawMessage)[] = [
    (raw) => ({ ...raw, headers: raw.headers.toSpliced(this.#below(raw.headers.length), 1) }),
    (raw) => withLine(raw, this.#one(raw.headers)),
    (raw) => this.#withValue(raw, this.#one(hostileTexts)),
    (raw) => this.#withValue(raw, this.#one(hostileTexts)),
    (raw) => this.#withValue(raw, this.#chance() < 0.2 ? this.#long() : this.#one(hostileTexts)),
    (raw) => withLine(raw, `${this.#one(compact)}:${this.#one(hostileTexts)}`),
    (raw) => withLine(raw, Buffer.of(0x58, 0x3a, this.#below(256), this.#below(256))),
    (raw) => ({ ...raw, startLine: this.#one(startLines) }),
    (raw) => ({ ...raw, lineEnd: this.#one(['\r\n', '\n', '\r', '\r\n ', '\n\r']) }),
    (raw) => ({ ...raw, body: Buffer.from(this.#one(hostileBodies)) }),
    (raw) => this.#withValue(raw, String(this.#below(100_000)), 'Content-Length'),
    (raw) => ({ ...raw, headers: raw.headers.toSorted(() => this.#chance() - 0.5) }),
    (raw) => ({
      ...raw,
      headers: raw.headers.map((line) => (typeof line === 'string' ? line.replace(': ', ' \t:\r\n ') : line)),
    }),
  ];

  /** Each message belongs to a transaction and a call of its own, but for a few that come again. */
  #named(raw: RawMessage): RawMessage {
    const name = String(this.#chance() < 0.1 ? this.#below(50) : this.#made);
    return {
      ...raw,
      headers: raw.headers.map((line) => (typeof line === 'string' ? line.replace('BRANCH', name) : line)),
    };
  }

  #withValue(raw: RawMessage, value: string, name?: string): RawMessage {
    const named = raw.headers.findIndex((line) => typeof line === 'string' && line.startsWith(`${name}:`));
    const at = named === -1 ? this.#below(raw.headers.length) : named;
    const line = raw.headers[at];
    if (typeof line !== 'string') return raw;
    const colon = line.indexOf(':');
    // Half of them keep a part of the sound value before them, so that a reader comes further.
    const kept =
      name === undefined && this.#chance() < 0.5
        ? line.slice(colon + 1, colon + 1 + this.#below(line.length))
        : '';
    return { ...raw, headers: raw.headers.with(at, `${line.slice(0, colon)}:${kept}${value}`) };
  }

  #long(): string {
    return this.#one(repeated).repeat(1 + this.#below(9000));
  }

  #noisy(bytes: Buffer): Buffer {
    const at = this.#below(bytes.length);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const way = this.#below(5);
    if (way === 0) return before;
    if (way === 1) return after;
    if (way === 2) return Buffer.concat([before, Buffer.of(this.#below(256)), after]);
    if (way === 3) return Buffer.concat([before, Buffer.of(this.#below(256)), after.subarray(1)]);
    return Buffer.concat([before, before, after]);
  }

  #below(limit: number): number {
    return Math.floor(this.#chance() * limit);
  }

  #one<T>(list: readonly T[]): T {
    const one = list[this.#below(list.length)];
    if (one === undefined) throw new RangeError('There is nothing to choose from.');
    return one;
  }
}
