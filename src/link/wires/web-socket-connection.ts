import { isUtf8 } from 'node:buffer';
import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
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
import { badFrame, parseFrame } from '../frames/parse-frame.ts';
import { Once } from '../once.ts';
import type { SharedBacklog, WaitingPeer } from '../shared-backlog.ts';
import { isLongerThan } from './wire-connection.ts';

/**
 * Settings of both sides. UTF-8 is checked here, since `ws` would close the link for it; messages up to four times
 * the longest frame are read, so that they can be answered before the link is closed.
 */
export const webSocketSettings = {
  perMessageDeflate: false,
  skipUTF8Validation: true,
  maxPayload: 4 * frameLimit,
} as const;

/** How long, in milliseconds, a peer may take to finish the closing handshake. */
const lingerMs = 2000;
const orderly = 1000;
const policyViolation = 1008;

/** Frames over WebSocket: one JSON object per text message. */
export class WebSocketConnection implements FrameConnection {
  readonly peer: string;
  readonly #socket: WebSocket;
  readonly #carrier: Duplex;
  readonly #events = new ConnectionEvents();
  readonly #closed = new Once<CloseReason>();
  readonly #frameLimit: number;
  readonly #backlogLimit: number;
  readonly #shared: SharedBacklog | undefined;
  readonly #waiting: WaitingPeer;
  #why: CloseReason | undefined;
  #closing = false;
  #corked = false;
  #dropped = 0;
  #received = 0;

  /** The carrier is the socket below; it is corked so that everything that one turn sends leaves in one write. */
  constructor(socket: WebSocket, carrier: Duplex, peer: string, options: ConnectionOptions = {}) {
    this.peer = peer;
    this.#socket = socket;
    this.#carrier = carrier;
    this.#frameLimit = options.frameLimit ?? frameLimit;
    this.#backlogLimit = options.backlogLimit ?? defaultBacklogLimit;
    this.#shared = options.sharedBacklog;
    this.#waiting = {
      get backlog() {
        return socket.bufferedAmount;
      },
      giveUp: (limit) => this.#giveUp(`more than ${limit} bytes wait for it and others`),
    };
    socket.pause(); // until the first listener
    socket.on('error', (error) => this.#failed(error));
    socket.on('close', (code, reason) => this.#gone(code, reason.toString('utf8')));
  }

  get received(): number {
    return this.#received;
  }

  get dropped(): number {
    return this.#dropped;
  }

  send(frame: JsonObject): SendOutcome {
    if (!this.#isOpen()) return this.#drop('closed');
    const text = JSON.stringify(frame);
    if (isLongerThan(text, this.#frameLimit)) return this.#drop('too long');
    this.#cork();
    this.#socket.send(text);
    return 'sent';
  }

  sendRaw(payload: string | Uint8Array): void {
    if (!this.#isOpen()) {
      this.#drop('closed');
      return;
    }
    this.#cork();
    this.#socket.send(payload, { binary: false });
  }

  onFrame(listener: (frame: JsonObject) => void): void {
    if (!this.#events.addFrameListener(listener)) return;
    this.#socket.on('message', (data, isBinary) => this.#read(data, isBinary));
    this.#socket.resume();
  }

  onBadFrame(listener: (bad: BadFrame) => void): void {
    this.#events.addBadListener(listener);
  }

  onClose(listener: (why: CloseReason) => void): void {
    this.#closed.add(listener);
  }

  close(why: CloseReason = { kind: 'ended', sentence: 'This side closed the link.' }): void {
    if (this.#closing || this.#closed.happened) return;
    this.#closing = true;
    this.#why ??= why;
    this.#uncork();
    this.#socket.resume(); // nobody may be reading, and the peer's close must be seen
    this.#socket.close(why.kind === 'refused' ? policyViolation : orderly);
    const linger = setTimeout(() => this.#socket.terminate(), lingerMs);
    linger.unref();
    this.#closed.add(() => clearTimeout(linger));
  }

  #isOpen(): boolean {
    return !this.#closing && this.#socket.readyState === this.#socket.OPEN;
  }

  #drop(outcome: SendOutcome): SendOutcome {
    this.#dropped += 1;
    return outcome;
  }

  #cork(): void {
    if (this.#corked) return;
    this.#corked = true;
    if (this.#socket.bufferedAmount > this.#backlogLimit)
      this.#giveUp(`more than ${this.#backlogLimit} bytes wait for it`);
    this.#shared?.tell(this.#waiting);
    this.#carrier.cork();
    setImmediate(() => this.#uncork());
  }

  #uncork(): void {
    if (!this.#corked) return;
    this.#corked = false;
    this.#carrier.uncork();
  }

  #giveUp(why: string): void {
    this.#why ??= { kind: 'failed', sentence: `${this.peer} does not read: ${why}.` };
    this.#closing = true;
    this.#socket.terminate();
  }

  #read(data: RawData, isBinary: boolean): void {
    if (this.#closing || !Buffer.isBuffer(data)) return;
    this.#received += data.length;
    const frame = data.subarray(0, lengthWithoutLineEnd(data));
    if (frame.length === 0) return;
    const begin = () => frame.toString('utf8', 0, 400);
    if (isBinary) this.#events.bad(badFrame('not JSON', `binary message: ${begin()}`));
    else if (frame.length > this.#frameLimit) this.#events.bad(badFrame('too long', begin()));
    else if (!isUtf8(frame)) this.#events.bad(badFrame('not UTF-8', begin()));
    else parseFrame(frame.toString('utf8'), this.#events);
  }

  #failed(error: Error): void {
    if (isCode(error, 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH')) this.#events.bad(badFrame('too long', ''));
    this.#why ??= { kind: 'failed', sentence: `The link to ${this.peer} broke: ${error.message}.` };
  }

  #gone(code: number, reason: string): void {
    this.#closing = true;
    this.#shared?.forget(this.#waiting);
    this.#closed.happen(this.#why ?? reasonOf(code, reason, this.peer));
  }
}

/** A message needs no line end, but may have one. */
function lengthWithoutLineEnd(message: Buffer): number {
  let length = message.length;
  while (length > 0 && (message[length - 1] === 0x0a || message[length - 1] === 0x0d)) length -= 1;
  return length;
}

function isCode(error: Error, code: string): boolean {
  return 'code' in error && error.code === code;
}

/** What the peer's close code means (RFC 6455, section 7.4.1). */
function reasonOf(code: number, reason: string, peer: string): CloseReason {
  const said = reason === '' ? '' : `: ${reason}`;
  if (code === orderly || code === 1001 || code === 1005)
    return { kind: 'ended', sentence: `${peer} closed the link${said}.` };
  if (code === 1006)
    return { kind: 'failed', sentence: `The link to ${peer} broke without a close message.` };
  return { kind: 'refused', sentence: `${peer} closed the link with code ${code}${said}.` };
}
