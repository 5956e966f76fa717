import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { sortByFirstBytes } from './first-bytes.ts';
import type { FrameConnection } from './frames/frame-connection.ts';
import { formatLinkAddress, type LinkScheme, webSocketPath } from './link-address.ts';
import { linkFailure } from './link-failure.ts';
import { defaultLinkLimits, type LinkLimits } from './link-limits.ts';
import { type ListenOptions, listenerTls, withSoundIdentity } from './listen-options.ts';
import { refuseOpenListener } from './listener-security.ts';
import { SharedBacklog } from './shared-backlog.ts';
import { createWebSocketServer } from './web-socket-server.ts';
import { SocketWire } from './wires/socket-wire.ts';
import { WireConnection } from './wires/wire-connection.ts';

export type { ListenOptions, TlsIdentity } from './listen-options.ts';

/** A server that takes links. */
export interface LinkListener {
  /** What `openLink` takes to reach it. */
  readonly url: string;
  /** Closes the listener and every link that it took; done when all are closed. */
  close(): Promise<void>;
}

/**
 * Listens for links and hands each over when it is open. Fails with a KitError: LINK_NOT_SECURED, LINK_EMPTY_TOKEN,
 * LINK_PORT_IN_USE, LINK_PORT_FORBIDDEN, LINK_CERTIFICATE, LINK_UNKNOWN_HOST or LINK_FAILED.
 */
export async function listen(
  options: ListenOptions,
  onConnection: (connection: FrameConnection) => void,
): Promise<LinkListener> {
  const host = options.host === undefined || options.host === 'localhost' ? '127.0.0.1' : options.host;
  refuseOpenListener(host, options.tls !== undefined, options.token);
  const limits = { ...defaultLinkLimits, ...options.limits };
  const own = { ...options, sharedBacklog: new SharedBacklog(limits.backlogOfAll) };
  const open = new Set<FrameConnection>();
  const take = (connection: FrameConnection) => {
    open.add(connection);
    connection.onClose(() => open.delete(connection));
    closeIfSilent(connection, limits.firstByteMs);
    onConnection(connection);
  };
  const server =
    options.transport === 'websocket'
      ? createWebSocketServer(own, limits, take)
      : createSocketServer(own, limits, take);
  const sockets = watchSockets(server, limits);
  const port = await startListening(server, host, options);
  const url = formatLinkAddress({ scheme: schemeOf(options), host, port, path: pathOf(options) });
  return { url, close: () => closeAll(server, open, sockets) };
}

function schemeOf(options: ListenOptions): LinkScheme {
  if (options.transport === 'websocket') return options.tls === undefined ? 'ws' : 'wss';
  return options.tls === undefined ? 'tcp' : 'tls';
}

function pathOf(options: ListenOptions): string {
  return options.transport === 'websocket' ? webSocketPath : '';
}

/** Every connection, from its first byte on: dead peers are found by keep-alive, and too many are refused. */
function watchSockets(server: Server, { connections, keepAliveMs }: LinkLimits): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.maxConnections = connections;
  server.on('connection', (socket: Socket) => {
    socket.setKeepAlive(true, keepAliveMs);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  // Without a listener, Node leaves the socket of a handshake that failed, or came to no end, open.
  server.on('tlsClientError', (_error: Error, socket: Socket) => socket.destroy());
  return sockets;
}

/** A peer that opens a link has something to say. */
function closeIfSilent(connection: FrameConnection, milliseconds: number): void {
  if (milliseconds === Number.POSITIVE_INFINITY) return;
  const limit = setTimeout(() => {
    if (connection.received > 0) return;
    connection.close({ kind: 'refused', sentence: `Nothing came within ${milliseconds} ms.` });
  }, milliseconds);
  limit.unref();
  connection.onClose(() => clearTimeout(limit));
}

function createSocketServer(
  options: ListenOptions,
  { handshakeMs, firstByteMs }: LinkLimits,
  take: (connection: FrameConnection) => void,
): Server {
  const onSocket = (socket: Socket) => {
    const peer = formatLinkAddress({
      scheme: schemeOf(options),
      host: socket.remoteAddress ?? 'unknown',
      port: socket.remotePort ?? 0,
    });
    const wire = new SocketWire(socket, peer);
    take(new WireConnection(options.over?.(wire) ?? wire, options));
  };
  if (options.tls === undefined) {
    const { http } = options;
    const sort = (socket: Socket) => {
      if (http === undefined) onSocket(socket);
      else sortByFirstBytes(socket, { http, frames: onSocket }, firstByteMs);
    };
    return createTcpServer({ allowHalfOpen: true, noDelay: true }, sort);
  }
  const settings = {
    ...listenerTls(options.tls),
    allowHalfOpen: true,
    noDelay: true,
    handshakeTimeout: handshakeMs,
  };
  return withSoundIdentity(() => createTlsServer(settings, onSocket));
}

function startListening(server: Server, host: string, options: ListenOptions): Promise<number> {
  const shown = formatLinkAddress({ scheme: schemeOf(options), host, port: options.port });
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(linkFailure('listen on', shown, error));
    server.once('error', fail);
    server.listen({ host, port: options.port }, () => {
      server.off('error', fail);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : options.port);
    });
  });
}

/** Ends every link in order, then cuts what is not a link yet (an unfinished handshake). */
async function closeAll(
  server: Server,
  open: ReadonlySet<FrameConnection>,
  sockets: ReadonlySet<Socket>,
): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve()); // an error here says only that it was closed before
  });
  await Promise.all([...open].map(endInOrder));
  for (const socket of sockets) socket.destroy();
  await closed;
}

function endInOrder(connection: FrameConnection): Promise<void> {
  return new Promise((resolve) => {
    connection.onClose(() => resolve());
    connection.close({ kind: 'ended', sentence: 'The server stopped.' });
  });
}
