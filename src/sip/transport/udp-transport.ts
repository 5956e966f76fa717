import { createSocket, type Socket } from 'node:dgram';
import { leadingLineEnds } from '../message/lex-message.ts';
import type { Endpoint, SipTransport, TransportFailure, TransportUser } from './sip-transport.ts';

/** The largest datagram of IPv4. */
export const largestDatagram = 65_507;

/** Bytes that may wait in the socket; beyond them, datagrams are not sent but reported. */
const mostWaiting = 8 * 1024 * 1024;

/** Bytes that the system keeps for a socket that is not read for a moment; it may grant less. */
const receiveBuffer = 4 * 1024 * 1024;

/** Opens a UDP socket; rejects if the address cannot be bound. */
export async function openUdp(local: Endpoint, user: TransportUser): Promise<SipTransport> {
  const socket = createSocket({
    type: local.address.includes(':') ? 'udp6' : 'udp4',
    recvBufferSize: receiveBuffer,
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ address: local.address, port: local.port, exclusive: true }, () => {
      socket.off('error', reject);
      resolve();
    });
  });
  return new UdpTransport(socket, user);
}

class UdpTransport implements SipTransport {
  readonly name = 'UDP';
  readonly local: Endpoint;
  readonly #socket: Socket;
  readonly #user: TransportUser;
  #isClosed = false;

  constructor(socket: Socket, user: TransportUser) {
    const { address, port } = socket.address();
    this.local = { address, port };
    this.#socket = socket;
    this.#user = user;
    socket.on('message', (bytes, { address: host, port: from }) => {
      if (this.#isClosed || leadingLineEnds(bytes) === bytes.length) return;
      user.received(bytes, { transport: 'UDP', address: host, port: from });
    });
    socket.on('error', (error) => this.#report('unreachable', error.message));
  }

  send(bytes: Uint8Array, to: Endpoint): void {
    if (this.#isClosed) this.#report('closed', 'The UDP transport is closed.', to);
    else if (bytes.length > largestDatagram)
      this.#report('too large', `A message of ${bytes.length} bytes does not fit into a datagram.`, to);
    else if (this.#socket.getSendQueueSize() > mostWaiting)
      this.#report('overloaded', 'Too many datagrams wait to be sent.', to);
    else this.#write(bytes, to);
  }

  #write(bytes: Uint8Array, to: Endpoint): void {
    const failed = (why: string): void =>
      this.#report('unreachable', `${to.address}:${to.port}: ${why}.`, to);
    try {
      this.#socket.send(bytes, to.port, to.address, (error) => {
        if (error) failed(error.message);
      });
    } catch (error) {
      // Node throws for a port of 0 instead of calling back.
      failed(error instanceof Error ? error.message : String(error));
    }
  }

  close(): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    this.#isClosed = true;
    return new Promise((resolve) => this.#socket.close(() => resolve()));
  }

  #report(what: TransportFailure['what'], sentence: string, to?: Endpoint): void {
    const hop = to && { hop: { transport: 'UDP', ...to } as const };
    if (!this.#isClosed || what === 'closed') this.#user.failed({ what, sentence, ...hop });
  }
}
