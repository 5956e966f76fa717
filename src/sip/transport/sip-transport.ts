import type { SipRefusal } from '../message/sip-refusal.ts';

export type TransportName = 'UDP' | 'TCP';

/** One end of a way: a socket address. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** Where a message goes, or came from. */
export interface Hop extends Endpoint {
  readonly transport: TransportName;
}

/** What went wrong in the network. The transport itself goes on, unless it has been closed. */
export interface TransportFailure {
  readonly what: 'unreachable' | 'too large' | 'overloaded' | 'broken stream' | 'closed';
  /** One sentence. */
  readonly sentence: string;
  /** The hop that cannot be reached; absent if the transport as a whole is concerned. */
  readonly hop?: Hop;
  /** Why a stream could not be cut into messages. */
  readonly refusal?: SipRefusal;
}

/** Who gets what arrives. Nothing is handed over after the transport has been closed. */
export interface TransportUser {
  /** One datagram, or one message of a stream; a keep-alive of line ends is not handed over. */
  received(bytes: Uint8Array, from: Hop): void;
  failed(failure: TransportFailure): void;
}

/** A way to send and receive SIP: a port of the layers above, real or in memory. */
export interface SipTransport {
  readonly name: TransportName;
  /** Where it listens. */
  readonly local: Endpoint;
  /** Never throws; what cannot be sent is reported to the user, later or at once. */
  send(bytes: Uint8Array, to: Endpoint): void;
  /** Gives the socket back; what waits to be sent may be lost. */
  close(): Promise<void>;
}

export function hopText({ transport, address, port }: Hop): string {
  return `${transport} ${address}:${port}`;
}

export function isSameHop(one: Hop, other: Hop): boolean {
  return one.transport === other.transport && one.address === other.address && one.port === other.port;
}
