import { connect, createServer, type Server, type Socket } from 'node:net';
import type { SipLimits } from '../message/sip-limits.ts';
import { sipLimits } from '../message/sip-limits.ts';
import type { SipRefusal } from '../message/sip-refusal.ts';
import { StreamFramer } from '../message/stream-framer.ts';
import type { Endpoint, Hop, SipTransport, TransportFailure, TransportUser } from './sip-transport.ts';

export interface TcpLimits extends SipLimits {
  /** Connections at a time, opened from here or from there. */
  readonly connections: number;
  /** Bytes that may wait for a peer that does not read; beyond them its connection is closed. */
  readonly waiting: number;
}

export const tcpLimits: TcpLimits = { ...sipLimits, connections: 1000, waiting: 1024 * 1024 };

/** Listens on TCP; rejects if the address cannot be bound. */
export async function openTcp(
  local: Endpoint,
  user: TransportUser,
  limits: TcpLimits = tcpLimits,
): Promise<SipTransport> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: local.address, port: local.port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return new TcpTransport(server, user, limits);
}

function key({ address, port }: Endpoint): string {
  return `${address} ${port}`;
}

/** Connections are kept by their peers' addresses: what goes to one that a request came from takes the same way back. */
class TcpTransport implements SipTransport {
  readonly name = 'TCP';
  readonly local: Endpoint;
  readonly #server: Server;
  readonly #user: TransportUser;
  readonly #limits: TcpLimits;
  readonly #connections = new Map<string, Socket>();
  #isClosed = false;

  constructor(server: Server, user: TransportUser, limits: TcpLimits) {
    const bound = server.address();
    if (bound === null || typeof bound === 'string')
      throw new TypeError('A TCP server has an address and a port.');
    this.local = { address: bound.address, port: bound.port };
    this.#server = server;
    this.#user = user;
    this.#limits = limits;
    server.on('connection', (socket) => this.#accept(socket));
    server.on('error', (error) => this.#report('unreachable', error.message));
  }

  send(bytes: Uint8Array, to: Endpoint): void {
    const known = this.#isClosed ? undefined : this.#connections.get(key(to));
    const socket = known?.destroyed === false ? known : this.#open(to);
    if (socket === undefined) return;
    socket.write(bytes);
    if (socket.writableLength > this.#limits.waiting) {
      this.#report('overloaded', `${to.address}:${to.port} does not read what is sent.`, to);
      socket.destroy();
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const socket of this.#connections.values()) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #open(to: Endpoint): Socket | undefined {
    if (this.#isClosed) this.#report('closed', 'The TCP transport is closed.', to);
    else if (this.#isFull) this.#report('overloaded', 'There are too many connections.', to);
    else if (to.port < 1 || to.port > 65_535) this.#report('unreachable', `There is no port ${to.port}.`, to);
    else
      return this.#keep(connect({ host: to.address, port: to.port, localAddress: this.local.address }), to);
    return undefined;
  }

  get #isFull(): boolean {
    return this.#connections.size >= this.#limits.connections;
  }

  #accept(socket: Socket): void {
    const { remoteAddress, remotePort } = socket;
    if (this.#isClosed || this.#isFull || remoteAddress === undefined || remotePort === undefined)
      socket.destroy();
    else this.#keep(socket, { address: remoteAddress, port: remotePort });
  }

  #keep(socket: Socket, peer: Endpoint): Socket {
    const from: Hop = { transport: 'TCP', address: peer.address, port: peer.port };
    this.#connections.set(key(peer), socket);
    const framer = new StreamFramer(
      {
        message: (bytes) => {
          if (!this.#isClosed) this.#user.received(bytes, from);
        },
        broken: (refusal) => this.#breakOff(socket, peer, refusal),
      },
      this.#limits,
    );
    socket.setNoDelay(true);
    socket.on('data', (bytes) => framer.push(bytes));
    socket.on('error', (error) =>
      this.#report('unreachable', `${peer.address}:${peer.port}: ${error.message}.`, peer),
    );
    socket.on('close', () => {
      if (this.#connections.get(key(peer)) === socket) this.#connections.delete(key(peer));
    });
    return socket;
  }

  #breakOff(socket: Socket, peer: Endpoint, refusal: SipRefusal): void {
    this.#report('broken stream', refusal.sentence, peer, refusal);
    socket.destroy();
  }

  #report(what: TransportFailure['what'], sentence: string, to?: Endpoint, refusal?: SipRefusal): void {
    const hop = to && { hop: { transport: 'TCP', address: to.address, port: to.port } as const };
    if (!this.#isClosed || what === 'closed')
      this.#user.failed({ what, sentence, ...hop, ...(refusal && { refusal }) });
  }
}
