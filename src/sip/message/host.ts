import { isIPv4, isIPv6 } from 'node:net';
import type { Scanner } from './scanner.ts';

/** A host as written, an IPv6 address with its brackets, and a port if there is one. */
export interface HostPort {
  readonly host: string;
  readonly port: number | undefined;
}

export const highestPort = 65_535;

/** `host [":" port]` (RFC 3261, section 25.1). */
export function readHostPort(scanner: Scanner): HostPort | undefined {
  const from = scanner.at;
  const host = scanner.expect(/\[[0-9A-Fa-f:.]*\]|[A-Za-z0-9.-]+/y, 'host');
  if (host === undefined) return undefined;
  if (!isHost(host)) return scanner.refuse('has a host that is neither a name nor an address', from);
  if (!scanner.take(':')) return { host, port: undefined };
  const port = scanner.number('port', highestPort);
  return port === undefined ? undefined : { host, port };
}

/** A name ends with a label that begins with a letter; what does not is an address. */
export function isHost(host: string): boolean {
  if (host.startsWith('[')) return isIPv6(host.slice(1, -1));
  if (isIPv4(host)) return true;
  const labels = (host.endsWith('.') ? host.slice(0, -1) : host).split('.');
  return labels.every(isLabel) && /^[A-Za-z]/.test(labels.at(-1) ?? '');
}

function isLabel(label: string): boolean {
  return /^[A-Za-z0-9-]+$/.test(label) && !label.startsWith('-') && !label.endsWith('-');
}

export function writeHostPort({ host, port }: HostPort): string {
  return port === undefined ? host : `${host}:${port}`;
}

/** The address for a socket: without the brackets of IPv6. */
export function socketAddress(host: string): string {
  return host.startsWith('[') ? host.slice(1, -1) : host;
}
