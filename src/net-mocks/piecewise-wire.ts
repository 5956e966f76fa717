import type { CloseReason } from '../link/frames/frame-connection.ts';
import { toBytes, type Wire } from '../link/wires/wire.ts';
import { PassingWire } from './passing-wire.ts';

/** How what is written to a wire arrives; a stream has no borders, so each is as good as another. */
export type Delivery = 'at once' | 'in two pieces' | 'one byte at a time';

/** What a wire that delivers in pieces is told from outside. */
export interface PieceOptions {
  /** How what is written next is to arrive. */
  readonly delivery: () => Delivery;
  /** Resolves when the next piece may follow. */
  readonly pause: (delivery: Delivery) => Promise<void>;
}

/** Delivers each write in pieces, in order, with a pause between them. Reading is left as it is. */
export class PiecewiseWire extends PassingWire {
  readonly #options: PieceOptions;
  readonly #waiting: { readonly piece: Uint8Array; readonly delivery: Delivery }[] = [];
  #writing: Promise<void> | undefined;
  #ending = false;

  constructor(below: Wire, options: PieceOptions) {
    super(below);
    this.#options = options;
  }

  override get backlog(): number {
    return this.below.backlog + this.#waiting.reduce((sum, { piece }) => sum + piece.length, 0);
  }

  /** Done when all pieces are written; nothing if none waits. */
  get writing(): Promise<void> | undefined {
    return this.#writing;
  }

  override write(bytes: string | Uint8Array): void {
    const delivery = this.#options.delivery();
    if (delivery === 'at once' && this.#writing === undefined) {
      this.below.write(bytes);
      return;
    }
    for (const piece of piecesOf(toBytes(bytes), delivery)) this.#waiting.push({ piece, delivery });
    this.#writing ??= this.#writeAll();
  }

  override end(): void {
    this.#ending = true;
    if (this.#writing === undefined) this.below.end();
  }

  override destroy(why: CloseReason): void {
    this.#waiting.splice(0);
    this.below.destroy(why);
  }

  async #writeAll(): Promise<void> {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      this.below.write(next.piece);
      await this.#options.pause(next.delivery);
    }
    this.#writing = undefined;
    if (this.#ending) this.below.end();
  }
}

function piecesOf(bytes: Uint8Array, delivery: Delivery): readonly Uint8Array[] {
  if (delivery === 'one byte at a time') return Array.from(bytes, (_, n) => bytes.subarray(n, n + 1));
  if (delivery === 'at once' || bytes.length < 2) return [bytes];
  const border = borderIn(bytes);
  return [bytes.subarray(0, border), bytes.subarray(border)];
}

/** Inside a character of several bytes if there is one, else in the middle. */
function borderIn(bytes: Uint8Array): number {
  const inside = bytes.findIndex((byte) => byte >= 0x80 && byte < 0xc0);
  return inside > 0 ? inside : Math.ceil(bytes.length / 2);
}
