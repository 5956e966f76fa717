import { createSocket, type Socket } from 'node:dgram';
import { type LookupOneOptions, lookup } from 'node:dns';
import { isIP } from 'node:net';
import type { MediaAddress } from './rtp-receiver.ts';

/** Who hears what arrives at a socket. */
export interface MediaUser {
  received(bytes: Uint8Array, from: MediaAddress): void;
  /** One sentence; the socket goes on. */
  failed(why: string): void;
}

/** A way to send and receive media; also what a network in memory has to offer instead. */
export interface MediaSocket {
  readonly local: MediaAddress;
  /** Never throws; what cannot be sent is reported. */
  send(bytes: Uint8Array, to: MediaAddress): void;
  close(): Promise<void>;
}

/** Bytes that may wait to be sent: a second of some hundred streams. Media that comes later than that is no use. */
const mostWaiting = 1024 * 1024;

/**
 * The media ports of one role: the even ones of a range (RFC 3550, section 11; recording.md, "Roles"), each used once before any
 * is used again, so that late packets of an old call do not reach a new one.
 */
export class MediaPorts {
  readonly #address: string;
  readonly #first: number;
  readonly #count: number;
  #next = 0;

  /** Both ends belong to the range. */
  constructor(address: string, first: number, last: number) {
    this.#address = address;
    this.#first = first + (first % 2);
    this.#count = Math.max(0, Math.floor((last - this.#first) / 2) + 1);
  }

  /** Opens the next port that is free; undefined if none is, or the system gives no more. Rejects if the address is not ours. */
  async open(user: MediaUser): Promise<MediaSocket | undefined> {
    for (let tried = 0; tried < this.#count; tried += 1) {
      const port = this.#first + 2 * (this.#next % this.#count);
      this.#next += 1;
      const socket = await bound(this.#address, port);
      if (socket === 'no more') return undefined;
      if (socket) return new UdpMedia(socket, { address: this.#address, port }, user);
    }
    return undefined;
  }
}

/** Codes of a system that has no more sockets for this process, or for anybody. */
const noMore: readonly (string | undefined)[] = ['EMFILE', 'ENFILE', 'ENOBUFS'];

/** A socket at that port; undefined if somebody has it. */
function bound(address: string, port: number): Promise<Socket | 'no more' | undefined> {
  const socket = createSocket({ type: address.includes(':') ? 'udp6' : 'udp4', lookup: numericFirst });
  return new Promise((resolve, reject) => {
    socket.once('error', (error: NodeJS.ErrnoException) => {
      socket.close();
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else if (noMore.includes(error.code)) resolve('no more');
      else reject(error);
    });
    socket.bind({ address, port, exclusive: true }, () => {
      socket.removeAllListeners('error');
      resolve(socket);
    });
  });
}

type Resolved = (error: NodeJS.ErrnoException | null, address: string, family: number) => void;

/** A numeric address is sent to at once: the usual way takes a turn of the event loop for each packet. */
function numericFirst(name: string, options: LookupOneOptions, then: Resolved): void {
  const family = isIP(name);
  if (family === 0) lookup(name, options, then);
  else then(null, name, family);
}

class UdpMedia implements MediaSocket {
  readonly local: MediaAddress;
  readonly #socket: Socket;
  readonly #user: MediaUser;
  #isClosed = false;
  /** One for all packets; the error names the address. */
  readonly #sent = (error: Error | null): void => {
    if (error) this.#report(`${error.message}.`);
  };

  constructor(socket: Socket, local: MediaAddress, user: MediaUser) {
    this.local = local;
    this.#socket = socket;
    this.#user = user;
    socket.on('message', (bytes, { address, port }) => {
      if (!this.#isClosed) user.received(bytes, { address, port });
    });
    socket.on('error', (error) => this.#report(error.message));
  }

  send(bytes: Uint8Array, to: MediaAddress): void {
    if (this.#isClosed) return;
    if (to.port < 1 || to.port > 65_535) this.#report(`There is no port ${to.port}.`);
    else if (this.#socket.getSendQueueSize() > mostWaiting) this.#report('Too much media waits to be sent.');
    else this.#socket.send(bytes, to.port, to.address, this.#sent);
  }

  close(): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    this.#isClosed = true;
    return new Promise((resolve) => this.#socket.close(() => resolve()));
  }

  #report(why: string): void {
    if (!this.#isClosed) this.#user.failed(why);
  }
}
