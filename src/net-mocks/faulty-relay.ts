import { connect, createServer, type Socket } from 'node:net';
import { formatLinkAddress, parseLinkAddress } from '../link/link-address.ts';
import { SocketWire } from '../link/wires/socket-wire.ts';
import type { Wire } from '../link/wires/wire.ts';

/** A relay between a client and a server that disturbs what passes through it. */
export interface FaultyRelay {
  /** What a client connects to instead of the server's own address. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Listens on loopback and relays every link to the target address, through a decorator on the wire to it. It carries
 * bytes and knows no frames, so it also works below TLS and WebSocket, and with any implementation.
 */
export function startFaultyRelay(target: string, decorate: (wire: Wire) => Wire): Promise<FaultyRelay> {
  const address = parseLinkAddress(target);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)));
    return socket;
  };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    const onward = connect({ host: address.host, port: address.port, allowHalfOpen: true, noDelay: true });
    join(new SocketWire(keep(socket), 'relay client'), decorate(new SocketWire(keep(onward), target)));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
      const path = address.scheme.startsWith('ws') ? address.path : '';
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          for (const socket of sockets) socket.destroy();
        });
      resolve({ url: formatLinkAddress({ ...address, host: '127.0.0.1', port, path }), close });
    });
  });
}

function join(client: Wire, server: Wire): void {
  client.read((bytes) => server.write(bytes));
  server.read((bytes) => client.write(bytes));
  client.onClose(() => server.end());
  server.onClose(() => client.end());
}
