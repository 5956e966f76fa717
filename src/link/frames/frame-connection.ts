import type { JsonObject } from '../../kernel/json.ts';
import type { KitError } from '../../kernel/kit-error.ts';
import type { SharedBacklog } from '../shared-backlog.ts';
import type { Wire } from '../wires/wire.ts';

/** Longest frame in bytes, without its line end ("Framing" in docs/link.md). */
export const frameLimit = 1024 * 1024;

/** Deepest nesting of a frame: more is refused, so that no peer can overflow a reader's stack. */
export const depthLimit = 64;

/** What is wrong with something that arrived instead of a frame. */
export type BadFrameProblem = 'not JSON' | 'not an object' | 'too long' | 'too deep' | 'not UTF-8';

/** Something that arrived and is not a frame. */
export interface BadFrame {
  readonly problem: BadFrameProblem;
  /** Its beginning, printable, with tokens and passwords masked. */
  readonly excerpt: string;
}

/**
 * Why a link is closed: `ended` in order by either side, `failed` because the wire broke or the peer does not read,
 * `refused` because one side threw the other out (bad frames, a wrong token).
 */
export interface CloseReason {
  readonly kind: 'ended' | 'failed' | 'refused';
  readonly sentence: string;
  /** What to do about it, if that is known. */
  readonly hint?: string;
  /** The error of the kit that it is, if neither side broke a rule of the link: what the link is made of failed. */
  readonly cause?: KitError;
}

/** What happened to a frame that was given to `send`: all results but `sent` are also counted in `dropped`. */
export type SendOutcome = 'sent' | 'closed' | 'too long';

/** One end of a link: JSON objects out and in, in order, over any carrier. */
export interface FrameConnection {
  /** The other end, for messages to people: `tcp://127.0.0.1:40112`. */
  readonly peer: string;
  /** Frames that could not be sent, because the link was closed or the frame longer than `frameLimit`. */
  readonly dropped: number;
  /** Bytes that have arrived, valid or not. */
  readonly received: number;
  /**
   * Sends a frame; never throws for a closed link. Everything that one turn of the event loop sends leaves in one
   * write.
   */
  send(frame: JsonObject): SendOutcome;
  /**
   * Sends bytes unchanged as one frame (a line end is added if the carrier needs one): tests use it to send what is not
   * a frame.
   */
  sendRaw(payload: string | Uint8Array): void;
  /** Reading begins with the first listener, so that no frame is missed. */
  onFrame(listener: (frame: JsonObject) => void): void;
  onBadFrame(listener: (bad: BadFrame) => void): void;
  /** Called exactly once, even if it is added after the link has closed. */
  onClose(listener: (why: CloseReason) => void): void;
  /** Sends what is still to be sent, then ends; no further frame is delivered. */
  close(why?: CloseReason): void;
}

/** Settings of one end of a link. */
export interface ConnectionOptions {
  /** Longest frame that is received or sent, in bytes; `frameLimit` by default. */
  readonly frameLimit?: number;
  /** Bytes that may wait for a peer that does not read, before the link is closed; 16 MiB by default. */
  readonly backlogLimit?: number;
  /** What waits for all peers of a server together; a client has none. */
  readonly sharedBacklog?: SharedBacklog;
  /** Puts something between frames and the bytes of a TCP or TLS socket: how a test disturbs a link. */
  readonly over?: (wire: Wire) => Wire;
}

/** Bytes that may wait for a peer that does not read. */
export const defaultBacklogLimit = 16 * 1024 * 1024;
