import type { JsonObject } from '../../kernel/json.ts';

/** Longest frame in bytes, without its line end ("Framing" in docs/link.md). */
export const frameLimit = 1024 * 1024;

/** Deepest nesting of a frame: more is refused, so that no reader's recursion can be overrun from outside. */
export const depthLimit = 64;

/** What is wrong with something that arrived in place of a frame. */
export type BadFrameProblem = 'not JSON' | 'not an object' | 'too long' | 'too deep' | 'not UTF-8';

/** Something that arrived and is no frame. */
export interface BadFrame {
  readonly problem: BadFrameProblem;
  /** Its beginning, printable, with tokens and passwords masked. */
  readonly excerpt: string;
}

/**
 * Why a link is no more: `ended` in order by either side, `failed` because the wire broke or the peer does not
 * read, `refused` because one side put the other out (bad frames, a wrong token).
 */
export interface CloseReason {
  readonly kind: 'ended' | 'failed' | 'refused';
  readonly sentence: string;
}

/** What became of a frame that was given to `send`: anything but `sent` is also counted in `dropped`. */
export type SendOutcome = 'sent' | 'closed' | 'too long';

/** One end of a link: JSON objects out and in, in order, whatever carries them. */
export interface FrameConnection {
  /** The other end, for messages to people: `tcp://127.0.0.1:40112`. */
  readonly peer: string;
  /** Frames that could not be sent, because the link was closed or the frame longer than `frameLimit`. */
  readonly dropped: number;
  /** Bytes that have come, whatever they were. */
  readonly received: number;
  /** Sends a frame; never throws for a closed link. All that one turn of the event loop sends leaves in one write. */
  send(frame: JsonObject): SendOutcome;
  /**
   * Sends one frame's worth of bytes as they are (the line end is added where the carrier needs one): how a test
   * sends what is no frame.
   */
  sendRaw(payload: string | Uint8Array): void;
  /** Reading begins with the first listener, so that no frame is missed. */
  onFrame(listener: (frame: JsonObject) => void): void;
  onBadFrame(listener: (bad: BadFrame) => void): void;
  /** Called exactly once, also when it is added after the link has closed. */
  onClose(listener: (why: CloseReason) => void): void;
  /** Sends what is still to be sent, then ends; no frame is delivered any more. */
  close(why?: CloseReason): void;
}

/** Settings of one end of a link. */
export interface ConnectionOptions {
  /** Longest frame taken and sent, in bytes; `frameLimit` unless given. */
  readonly frameLimit?: number;
  /** Bytes that may wait for a peer that does not read, before the link is closed; 16 MiB unless given. */
  readonly backlogLimit?: number;
}

/** Bytes that may wait for a peer that does not read. */
export const defaultBacklogLimit = 16 * 1024 * 1024;
