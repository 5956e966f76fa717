import type { MediaAddress } from '../../media/rtp-receiver.ts';
import { MediaPorts, type MediaSocket, type MediaUser } from '../../media/rtp-socket.ts';

/** A socket that is open before anybody uses it. */
class WaitingSocket implements MediaUser {
  user: MediaUser | undefined;

  received(bytes: Uint8Array, from: MediaAddress): void {
    this.user?.received(bytes, from);
  }

  failed(why: string): void {
    this.user?.failed(why);
  }
}

type Waiting = readonly [MediaSocket, WaitingSocket];

/** Who sees what is sent. */
type SendListener = (bytes: Uint8Array, from: MediaAddress, to: MediaAddress) => void;

/** Media sockets of a node, opened ahead, since a node decides at once and a socket takes a moment to open. */
export class MediaPool {
  readonly #ports: MediaPorts;
  readonly #waiting: Waiting[] = [];
  readonly #sent: SendListener;
  readonly #inUse = new Set<MediaSocket>();
  #opening = 0;
  /** Sockets that the system did not give, when it was asked. */
  #missing = 0;
  #isClosed = false;

  private constructor(address: string, sent: SendListener) {
    this.#ports = new MediaPorts(address, 20_000, 59_998);
    this.#sent = sent;
  }

  /** So many sockets wait from now on. `sent` sees every packet that leaves. */
  static async open(address: string, count: number, sent: SendListener): Promise<MediaPool> {
    const pool = new MediaPool(address, sent);
    await Promise.all(Array.from({ length: count }, () => pool.#openOne()));
    return pool;
  }

  /** A socket that waits; undefined if more are asked for at once than there are. */
  take(user: MediaUser): MediaSocket | undefined {
    const [socket, waiting] = this.#waiting.shift() ?? [];
    if (socket === undefined || waiting === undefined) return undefined;
    waiting.user = user;
    this.#inUse.add(socket);
    void this.#openOne();
    return {
      local: socket.local,
      send: (bytes, to) => {
        this.#sent(bytes, socket.local, to);
        socket.send(bytes, to);
      },
      close: () => {
        this.#inUse.delete(socket);
        return socket.close().then(() => this.#openMissing());
      },
    };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    while (this.#opening > 0) await new Promise(setImmediate);
    await Promise.all([...this.#inUse, ...this.#waiting.map(([socket]) => socket)].map((one) => one.close()));
  }

  async #openOne(): Promise<void> {
    if (this.#isClosed) return;
    const waiting = new WaitingSocket();
    this.#opening += 1;
    const socket = await this.#ports.open(waiting);
    this.#opening -= 1;
    if (socket) this.#waiting.push([socket, waiting]);
    else this.#missing += 1;
  }

  /** One that was given back can be had again. */
  async #openMissing(): Promise<void> {
    if (this.#missing === 0) return;
    this.#missing -= 1;
    await this.#openOne();
  }
}
