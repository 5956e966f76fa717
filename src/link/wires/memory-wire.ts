import type { CloseReason } from '../frames/frame-connection.ts';
import { Once } from '../once.ts';
import { toBytes, type Wire } from './wire.ts';

/** Two ends of a wire inside one process: no socket, no delay; bytes arrive in the next microtask, in order. */
export function memoryWires(): [Wire, Wire] {
  const one = new MemoryWire('memory://one');
  const other = new MemoryWire('memory://other');
  one.join(other);
  other.join(one);
  return [one, other];
}

class MemoryWire implements Wire {
  readonly peer: string;
  readonly #closed = new Once<CloseReason>();
  #other: MemoryWire | undefined;
  #inbox: Uint8Array[] = [];
  #inboxBytes = 0;
  #reader: ((bytes: Uint8Array) => void) | undefined;
  #delivering = false;
  /** Set as soon as this side is closing: nothing more goes out or in. */
  #gone = false;
  /** Set when the other side is gone: reported when the inbox is empty. */
  #ending: CloseReason | undefined;

  constructor(peer: string) {
    this.peer = peer;
  }

  join(other: MemoryWire): void {
    this.#other = other;
  }

  get unread(): number {
    return this.#inboxBytes;
  }

  get backlog(): number {
    return this.#other?.unread ?? 0;
  }

  write(bytes: string | Uint8Array): void {
    if (!this.#gone) this.#other?.accept(toBytes(bytes));
  }

  read(reader: (bytes: Uint8Array) => void): void {
    this.#reader = reader;
    this.#deliverSoon();
  }

  onClose(listener: (why: CloseReason) => void): void {
    this.#closed.add(listener);
  }

  end(): void {
    this.destroy({ kind: 'ended', sentence: 'This side closed the link.' });
  }

  destroy(why: CloseReason): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#inbox = [];
    this.#inboxBytes = 0;
    const seen: CloseReason = why.kind === 'ended' ? peerEnded : { kind: 'failed', sentence: why.sentence };
    this.#other?.peerGone(seen);
    queueMicrotask(() => this.#closed.happen(why));
  }

  accept(bytes: Uint8Array): void {
    if (this.#gone) return;
    this.#inbox.push(bytes);
    this.#inboxBytes += bytes.length;
    this.#deliverSoon();
  }

  peerGone(why: CloseReason): void {
    this.#ending ??= why;
    this.#deliverSoon();
  }

  #deliverSoon(): void {
    if (this.#delivering) return;
    if (this.#reader === undefined && this.#inbox.length > 0) return; // kept until somebody reads
    this.#delivering = true;
    queueMicrotask(() => this.#deliver());
  }

  #deliver(): void {
    this.#delivering = false;
    const inbox = this.#inbox;
    this.#inbox = [];
    this.#inboxBytes = 0;
    for (const bytes of inbox) this.#reader?.(bytes);
    if (this.#inbox.length > 0 || this.#ending === undefined) return;
    this.#gone = true;
    this.#closed.happen(this.#ending);
  }
}

const peerEnded: CloseReason = { kind: 'ended', sentence: 'The other side closed the link.' };
