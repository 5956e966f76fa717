import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { FrameConnection } from './frames/frame-connection.ts';
import { formatLinkAddress, type LinkAddress, parseLinkAddress } from './link-address.ts';
import { linkFailure, timedOut } from './link-failure.ts';
import { type LinkTls, tlsSettings } from './link-tls.ts';
import type { OpenLinkOptions } from './open-link-options.ts';
import { openWebSocketLink } from './open-web-socket-link.ts';
import { SocketWire } from './wires/socket-wire.ts';
import { WireConnection } from './wires/wire-connection.ts';

export type { OpenLinkOptions } from './open-link-options.ts';

const defaultTimeoutMs = 5000;

/**
 * Connects to `tcp://host:port`, `tls://…`, `ws://host:port/link` or `wss://…`. Fails with a KitError: LINK_ADDRESS,
 * LINK_REFUSED, LINK_UNKNOWN_HOST, LINK_TIMEOUT, LINK_CERTIFICATE, LINK_HANDSHAKE or LINK_FAILED.
 */
export async function openLink(url: string, options: OpenLinkOptions = {}): Promise<FrameConnection> {
  const address = parseLinkAddress(url);
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  if (address.scheme === 'ws' || address.scheme === 'wss')
    return openWebSocketLink(address, timeoutMs, options);
  const socket = await openSocket(address, timeoutMs, options);
  const wire = new SocketWire(socket, formatLinkAddress({ ...address, path: '' }));
  return new WireConnection(options.over?.(wire) ?? wire, options);
}

function openSocket(address: LinkAddress, timeoutMs: number, tls: LinkTls): Promise<Socket> {
  const shown = formatLinkAddress({ ...address, path: '' });
  return new Promise((resolve, reject) => {
    const socket = beginToConnect(address, tls);
    const limit = setTimeout(() => socket.destroy(timedOut(timeoutMs)), timeoutMs);
    const fail = (error: Error) => {
      clearTimeout(limit);
      socket.destroy();
      reject(linkFailure('connect to', shown, error));
    };
    const cut = () => fail(new Error('the other side hung up during the TLS handshake'));
    socket.once('error', fail).once('end', cut);
    socket.once(address.scheme === 'tls' ? 'secureConnect' : 'connect', () => {
      clearTimeout(limit);
      socket.off('error', fail).off('end', cut);
      resolve(socket);
    });
  });
}

function beginToConnect(address: LinkAddress, tls: LinkTls): Socket {
  const { host, port } = address;
  const target = { host, port, allowHalfOpen: true };
  if (address.scheme === 'tcp') return connectTcp({ ...target, noDelay: true });
  const servername = isIP(host) === 0 ? { servername: host } : {};
  const socket = connectTls({ ...target, ...servername, ...tlsSettings(tls) });
  return socket.setNoDelay(true);
}
