import { KitError } from '../kernel/kit-error.ts';

/** What carries frames: the scheme of a link's address. */
export type LinkScheme = 'tcp' | 'tls' | 'ws' | 'wss';

/** WebSocket's path and subprotocol ("Framing" in docs/link.md). */
export const webSocketPath = '/link';
export const webSocketProtocol = 'ocs-link.v1';

/** The parts of a link's address. */
export interface LinkAddress {
  readonly scheme: LinkScheme;
  /** A name or a literal address, without brackets. */
  readonly host: string;
  readonly port: number;
  /** Only for WebSocket. */
  readonly path: string;
}

const schemes: readonly string[] = ['tcp', 'tls', 'ws', 'wss'] satisfies LinkScheme[];

/** Reads `tcp://host:port`, `tls://…`, `ws://host:port/link` or `wss://…`. Throws LINK_ADDRESS. */
export function parseLinkAddress(url: string): LinkAddress {
  const match = /^([a-z]+):\/\/(?:\[([^\]/@]+)\]|([^:/@[\]\s]+)):(\d{1,5})(\/[^\s?#]*)?$/.exec(url);
  const [, scheme = '', ipv6, name = '', portText = '', path = ''] = match ?? [];
  const port = Number(portText);
  if (match === null || !isScheme(scheme) || port < 1 || port > 65535) throw notAnAddress(url);
  const isWebSocket = scheme === 'ws' || scheme === 'wss';
  if (!isWebSocket && path !== '' && path !== '/') throw notAnAddress(url);
  return { scheme, host: ipv6 ?? name, port, path: path === '' || path === '/' ? webSocketPath : path };
}

/** Writes an address as it is shown and as `openLink` accepts it. */
export function formatLinkAddress(address: Omit<LinkAddress, 'path'> & { readonly path?: string }): string {
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return `${address.scheme}://${host}:${address.port}${address.path ?? ''}`;
}

function isScheme(text: string): text is LinkScheme {
  return schemes.includes(text);
}

function notAnAddress(url: string): KitError {
  const shown = url.replace(/\/\/[^/]*@/, '//***@').replace(/[?#].*$/, '?***'); // there may be a secret in it
  return new KitError({
    code: 'LINK_ADDRESS',
    message: `${JSON.stringify(shown)} is not the address of a link.`,
    hint: 'Write tcp://host:port, tls://host:port, ws://host:port/link or wss://host:port/link; a token goes into OCS_TCK_TOKEN.',
  });
}
