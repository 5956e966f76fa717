import type { IncomingMessage, Server, ServerOptions } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { FrameConnection } from './frames/frame-connection.ts';
import { formatLinkAddress, webSocketPath, webSocketProtocol } from './link-address.ts';
import type { LinkLimits } from './link-limits.ts';
import { type ListenOptions, listenerTls, withSoundIdentity } from './listen-options.ts';
import { isLoopback } from './listener-security.ts';
import { http } from './node-http.ts';
import { WebSocketConnection, webSocketSettings } from './wires/web-socket-connection.ts';

/** An HTTP server that accepts WebSocket links on `/link` and refuses everything else. */
export function createWebSocketServer(
  options: ListenOptions,
  { handshakeMs }: LinkLimits,
  take: (connection: FrameConnection) => void,
): Server {
  const { tls } = options;
  const server =
    tls === undefined
      ? http.createServer(timing(handshakeMs))
      : withSoundIdentity(() =>
          createHttpsServer({ ...listenerTls(tls), ...timing(handshakeMs), handshakeTimeout: handshakeMs }),
        );
  const sockets = new WebSocketServer({
    ...webSocketSettings,
    noServer: true,
    handleProtocols: () => webSocketProtocol,
  });
  server.on('request', (_request, response) => {
    response.writeHead(426, { 'content-type': 'text/plain', connection: 'close' });
    response.end(`This is a WebSocket: path ${webSocketPath}, subprotocol ${webSocketProtocol}.\n`);
  });
  server.on('upgrade', (request, carrier, head) => {
    carrier.on('error', () => carrier.destroy()); // until the link has its own listener
    const refusal = refusalOf(request, options.token !== undefined);
    if (refusal !== undefined) return refuse(carrier, refusal);
    sockets.handleUpgrade(request, carrier, head, (socket) => {
      take(new WebSocketConnection(socket, carrier, peerOf(carrier, tls !== undefined), options));
    });
  });
  return server;
}

/** How long the request for the upgrade may take; Node looks every so often whether one is late. */
function timing(handshakeMs: number): ServerOptions {
  return {
    headersTimeout: handshakeMs,
    requestTimeout: handshakeMs,
    connectionsCheckingInterval: Math.min(1000, handshakeMs),
  };
}

function peerOf(carrier: Duplex, encrypted: boolean): string {
  const { remoteAddress = 'unknown', remotePort = 0 } = carrier instanceof Socket ? carrier : {};
  return formatLinkAddress({ scheme: encrypted ? 'wss' : 'ws', host: remoteAddress, port: remotePort });
}

/** Why an upgrade is refused. A page of another host must not reach a desktop's loopback without a token. */
function refusalOf(request: IncomingMessage, hasToken: boolean): string | undefined {
  if (request.url?.split('?')[0] !== webSocketPath) return `404 Not Found: the path is ${webSocketPath}`;
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  if (!offered.includes(webSocketProtocol)) return `400 Bad Request: the subprotocol is ${webSocketProtocol}`;
  if (!hasToken && isForeign(request.headers.origin))
    return '403 Forbidden: a page of another host needs a token';
  return undefined;
}

function isForeign(origin: string | undefined): boolean {
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  return !isLoopback(new URL(origin).hostname.replace(/^\[|\]$/g, ''));
}

function refuse(carrier: Duplex, refusal: string): void {
  const [status, sentence = ''] = refusal.split(': ');
  carrier.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(sentence)}\r\n\r\n${sentence}`,
  );
}
