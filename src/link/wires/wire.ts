import type { CloseReason } from '../frames/frame-connection.ts';

/** Bytes both ways under a connection: a socket, memory, or a faulty decorator over either. */
export interface Wire {
  /** The other end, for messages to people. */
  readonly peer: string;
  /** Bytes that were written but not yet taken by the other side. */
  readonly backlog: number;
  /** Writes in order; what is written after the wire has closed is lost. Strings are written as UTF-8. */
  write(bytes: string | Uint8Array): void;
  /** Begins to read; called once. Nobody changes bytes that were handed over. */
  read(reader: (bytes: Uint8Array) => void): void;
  /** Called exactly once, even if it is added late. */
  onClose(listener: (why: CloseReason) => void): void;
  /** Sends what was written, then closes. */
  end(): void;
  /** Closes at once. */
  destroy(why: CloseReason): void;
}

/** Bytes of a text or of bytes. */
export function toBytes(payload: string | Uint8Array): Uint8Array {
  return typeof payload === 'string' ? Buffer.from(payload) : payload;
}
