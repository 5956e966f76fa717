import { isIP } from 'node:net';
import { socketAddress } from '../message/host.ts';
import { parameterValue, withParameter } from '../message/parameters.ts';
import type { SipMessage } from '../message/sip-message.ts';
import type { SipUri, Uri } from '../message/uri.ts';
import type { Via } from '../message/via.ts';
import type { Hop, TransportName } from './sip-transport.ts';

/** The port of a URI or a Via that names none (RFC 3261, section 19.1.2). */
export const defaultPort = 5060;

/**
 * Where a request to a URI goes, without asking any name service: its host must be an address (roles have addresses of
 * loopback; recording.md, "Roles and systems under test"). Undefined for names, for other schemes and for TLS.
 */
export function hopOfUri(uri: Uri, preferred: TransportName = 'UDP'): Hop | undefined {
  if (uri.kind !== 'sip' || uri.scheme !== 'sip') return undefined;
  const address = socketAddress(maddrOf(uri) ?? uri.host);
  const transport = transportNamed(parameterValue(uri.parameters, 'transport') ?? preferred);
  if (isIP(address) === 0 || transport === undefined) return undefined;
  return { transport, address, port: uri.port ?? defaultPort };
}

function maddrOf(uri: SipUri): string | undefined {
  return parameterValue(uri.parameters, 'maddr');
}

function transportNamed(name: string): TransportName | undefined {
  const upper = name.toUpperCase();
  return upper === 'UDP' || upper === 'TCP' ? upper : undefined;
}

/** A request with the address that it came from in its first Via (RFC 3261, section 18.2.1; RFC 3581, section 4). */
export function withReceived<Message extends SipMessage>(message: Message, from: Hop): Message {
  const [top, ...rest] = message.headers.via;
  if (top === undefined) return message;
  return { ...message, headers: { ...message.headers, via: [receivedVia(top, from), ...rest] } };
}

/** What a sender says about itself in `received` and `rport` is not believed. */
export function receivedVia(via: Via, from: Hop): Via {
  const asksForPort = via.parameters.has('rport');
  const isSeen = asksForPort || socketAddress(via.host) !== from.address;
  const own = withParameter(via.parameters, 'received', isSeen ? from.address : undefined);
  return { ...via, parameters: asksForPort ? withParameter(own, 'rport', String(from.port)) : own };
}

/**
 * Where a response goes by its first Via (RFC 3261, section 18.2.2; RFC 3581, section 4): on a stream, back on the connection
 * of the request; in a datagram, to the address that it came from, and the port that Via names or has asked for.
 */
export function hopOfResponse(via: Via, from: Hop): Hop {
  if (from.transport === 'TCP') return from;
  const port = Number(parameterValue(via.parameters, 'rport') ?? via.port ?? defaultPort);
  return { transport: 'UDP', address: parameterValue(via.parameters, 'received') ?? from.address, port };
}
