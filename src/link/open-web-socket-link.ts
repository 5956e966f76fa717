import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { FrameConnection } from './frame-connection.ts';
import { formatLinkAddress, type LinkAddress, webSocketProtocol } from './link-address.ts';
import { linkFailure } from './link-failure.ts';
import type { OpenLinkOptions } from './open-link.ts';
import { WebSocketConnection, webSocketSettings } from './web-socket-connection.ts';

/** Opens a link over WebSocket; the errors are those of `openLink`. */
export function openWebSocketLink(
  address: LinkAddress,
  timeoutMs: number,
  options: OpenLinkOptions,
): Promise<FrameConnection> {
  const url = formatLinkAddress(address);
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, webSocketProtocol, {
      ...webSocketSettings,
      handshakeTimeout: timeoutMs,
      ...(options.ca === undefined ? {} : { ca: options.ca }),
    });
    let carrier: Duplex | undefined;
    const fail = (error: Error) => reject(linkFailure('connect to', url, error));
    socket.once('error', fail);
    socket.once('upgrade', (response) => {
      carrier = response.socket;
    });
    socket.once('open', () => {
      socket.off('error', fail);
      if (carrier === undefined) return fail(new Error('WebSocket opened without an upgrade'));
      resolve(new WebSocketConnection(socket, carrier, url, options));
    });
  });
}
