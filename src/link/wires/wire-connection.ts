import type { JsonObject } from '../../kernel/json.ts';
import { ConnectionEvents } from '../connection-events.ts';
import {
  type BadFrame,
  type CloseReason,
  type ConnectionOptions,
  defaultBacklogLimit,
  type FrameConnection,
  frameLimit,
  type SendOutcome,
} from '../frames/frame-connection.ts';
import { FrameDecoder } from '../frames/frame-decoder.ts';
import { Once } from '../once.ts';
import type { SharedBacklog, WaitingPeer } from '../shared-backlog.ts';
import { toBytes, type Wire } from './wire.ts';

/** Frames over bytes: one JSON object per line, ended by LF. */
export class WireConnection implements FrameConnection {
  readonly #wire: Wire;
  readonly #events = new ConnectionEvents();
  readonly #decoder: FrameDecoder;
  readonly #closed = new Once<CloseReason>();
  readonly #frameLimit: number;
  readonly #backlogLimit: number;
  readonly #shared: SharedBacklog | undefined;
  readonly #waiting: WaitingPeer;
  #closing: CloseReason | undefined;
  #outgoing = '';
  #dropped = 0;
  #received = 0;

  constructor(wire: Wire, options: ConnectionOptions = {}) {
    this.#wire = wire;
    this.#frameLimit = options.frameLimit ?? frameLimit;
    this.#backlogLimit = options.backlogLimit ?? defaultBacklogLimit;
    this.#shared = options.sharedBacklog;
    this.#waiting = {
      get backlog() {
        return wire.backlog;
      },
      giveUp: (limit) => this.#giveUp(`more than ${limit} bytes wait for it and others`),
    };
    this.#decoder = new FrameDecoder(this.#events, this.#frameLimit);
    wire.onClose((why) => {
      this.#decoder.stop();
      this.#shared?.forget(this.#waiting);
      const own = this.#closing;
      this.#closing ??= why;
      this.#closed.happen(own ?? why);
    });
  }

  get peer(): string {
    return this.#wire.peer;
  }

  get received(): number {
    return this.#received;
  }

  get dropped(): number {
    return this.#dropped;
  }

  send(frame: JsonObject): SendOutcome {
    if (this.#closing !== undefined) return this.#drop('closed');
    const text = JSON.stringify(frame);
    if (isLongerThan(text, this.#frameLimit)) return this.#drop('too long');
    this.#queue(`${text}\n`);
    return 'sent';
  }

  sendRaw(payload: string | Uint8Array): void {
    if (this.#closing !== undefined) {
      this.#drop('closed');
      return;
    }
    this.#flush();
    this.#wire.write(Buffer.concat([toBytes(payload), lineEnd]));
  }

  onFrame(listener: (frame: JsonObject) => void): void {
    const first = this.#events.addFrameListener(listener);
    if (!first) return;
    this.#wire.read((bytes) => {
      this.#received += bytes.length;
      this.#decoder.push(bytes);
    });
  }

  onBadFrame(listener: (bad: BadFrame) => void): void {
    this.#events.addBadListener(listener);
  }

  onClose(listener: (why: CloseReason) => void): void {
    this.#closed.add(listener);
  }

  close(why: CloseReason = closedHere): void {
    if (this.#closing !== undefined) return;
    this.#flush();
    if (this.#closing !== undefined) return; // the flush found the peer not reading
    this.#closing = why;
    this.#decoder.stop();
    this.#wire.end();
  }

  #drop(outcome: SendOutcome): SendOutcome {
    this.#dropped += 1;
    return outcome;
  }

  /** One write for everything that this turn sends: a write per frame costs nearly half of the throughput. */
  #queue(line: string): void {
    if (this.#outgoing === '') setImmediate(() => this.#flush());
    this.#outgoing += line;
  }

  #flush(): void {
    if (this.#outgoing === '' || this.#closing !== undefined) return;
    const text = this.#outgoing;
    this.#outgoing = '';
    if (this.#wire.backlog > this.#backlogLimit)
      this.#giveUp(`more than ${this.#backlogLimit} bytes wait for it`);
    else {
      this.#wire.write(text);
      this.#shared?.tell(this.#waiting);
    }
  }

  #giveUp(why: string): void {
    this.#closing ??= { kind: 'failed', sentence: `${this.peer} does not read: ${why}.` };
    this.#decoder.stop();
    this.#wire.destroy(this.#closing);
  }
}

const lineEnd = Buffer.from('\n');
const closedHere: CloseReason = { kind: 'ended', sentence: 'This side closed the link.' };

/** Whether a text has more bytes than the limit; counts them only if the length leaves a doubt. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  return text.length > limit / 3 && Buffer.byteLength(text) > limit;
}
