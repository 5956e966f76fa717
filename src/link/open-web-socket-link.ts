import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { FrameConnection } from './frames/frame-connection.ts';
import { formatLinkAddress, type LinkAddress, webSocketProtocol } from './link-address.ts';
import { linkFailure, timedOut } from './link-failure.ts';
import { tlsSettings } from './link-tls.ts';
import type { OpenLinkOptions } from './open-link-options.ts';
import { WebSocketConnection, webSocketSettings } from './wires/web-socket-connection.ts';

/** Opens a link over WebSocket; the errors are those of `openLink`. */
export function openWebSocketLink(
  address: LinkAddress,
  timeoutMs: number,
  options: OpenLinkOptions,
): Promise<FrameConnection> {
  const url = formatLinkAddress(address);
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, webSocketProtocol, { ...webSocketSettings, ...tlsSettings(options) });
    let carrier: Duplex | undefined;
    const fail = (error: Error) => {
      clearTimeout(limit);
      reject(linkFailure('connect to', url, error));
      socket.terminate();
    };
    const limit = setTimeout(() => fail(timedOut(timeoutMs)), timeoutMs);
    socket.on('error', fail); // also for what comes after the first
    socket.once('upgrade', (response) => {
      carrier = response.socket;
    });
    socket.once('open', () => {
      clearTimeout(limit);
      if (carrier === undefined) return fail(new Error('WebSocket opened without an upgrade'));
      socket.off('error', fail);
      resolve(new WebSocketConnection(socket, carrier, url, options));
    });
  });
}
