import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { CloseReason } from '../frames/frame-connection.ts';
import { certificateRefusal, clientHint, hungUp } from '../link-tls.ts';
import { Once } from '../once.ts';
import type { Wire } from './wire.ts';

/** How long, in milliseconds, a peer may take to read what is left and close its side, once this side has ended. */
const lingerMs = 2000;

/** A TCP or TLS socket as a wire. The socket must have been opened with `allowHalfOpen`. */
export class SocketWire implements Wire {
  readonly peer: string;
  readonly #socket: Socket;
  readonly #closed = new Once<CloseReason>();
  #why: CloseReason | undefined;
  #heard = false;

  constructor(socket: Socket, peer: string) {
    this.peer = peer;
    this.#socket = socket;
    socket.on('error', (error) => {
      this.#why ??= { kind: 'failed', ...brokenBy(error, peer) };
      socket.destroy(); // Node leaves a TLS socket open after a record that was tampered with
    });
    socket.on('close', () => {
      this.#closed.happen(this.#why ?? { kind: 'ended', ...this.#endedBy(peer) });
    });
    // The peer may have sent a request and then closed its half: answers of this turn still go out.
    socket.on('end', () => setImmediate(() => this.#endSocket()));
  }

  get backlog(): number {
    return this.#socket.writableLength;
  }

  write(bytes: string | Uint8Array): void {
    if (this.#socket.writable) this.#socket.write(bytes);
  }

  read(reader: (bytes: Uint8Array) => void): void {
    this.#socket.once('data', () => {
      this.#heard = true;
    });
    this.#socket.on('data', reader);
  }

  onClose(listener: (why: CloseReason) => void): void {
    this.#closed.add(listener);
  }

  end(): void {
    this.#why ??= { kind: 'ended', sentence: 'This side closed the link.' };
    this.#endSocket();
    this.#socket.resume(); // nobody may be reading, and the peer's end must be seen
  }

  destroy(why: CloseReason): void {
    this.#why ??= why;
    this.#socket.destroy();
  }

  #endedBy(peer: string): Told {
    const early = this.#socket instanceof TLSSocket && !this.#heard;
    return early
      ? { sentence: `${peer} ${hungUp}.`, hint: clientHint }
      : { sentence: `${peer} closed the link.` };
  }

  #endSocket(): void {
    if (this.#socket.destroyed) return;
    this.#socket.end();
    const linger = setTimeout(() => this.#socket.destroy(), lingerMs);
    linger.unref();
    this.#socket.on('close', () => clearTimeout(linger));
  }
}

type Told = Pick<CloseReason, 'sentence' | 'hint'>;

/** In TLS 1.3 a server refuses a client's certificate when the client believes the link to be open. */
function brokenBy(error: NodeJS.ErrnoException, peer: string): Told {
  const refusal = /ALERT/.test(error.code ?? '') ? certificateRefusal(error.code ?? '') : undefined;
  if (refusal !== undefined) return { sentence: `${peer} refused the link: ${refusal}.`, hint: clientHint };
  return { sentence: `The link to ${peer} broke: ${error.message.trim()}.` };
}
