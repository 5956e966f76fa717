import type { Clock } from '../../kernel/clock.ts';
import type { IdSource } from '../../kernel/id-source.ts';
import type { Address } from '../message/address.ts';
import type { SipRequest } from '../message/sip-message.ts';
import type { Uri } from '../message/uri.ts';
import type { SipTimes } from '../transaction/timers.ts';
import type { TransactionLayer } from '../transaction/transaction-layer.ts';
import type { Hop } from '../transport/sip-transport.ts';

/** What a call needs of its user agent. */
export interface AgentPorts {
  readonly layer: TransactionLayer;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Numbers from 0 up to 1. */
  readonly chance: () => number;
  readonly times: SipTimes;
  readonly allow: readonly string[];
  readonly supported: readonly string[];
  /** Our own Contact, as it is reached by way of a hop. */
  contactFor(hop: Hop): Address;
  /** Where requests to a URI go; undefined if that cannot be known. */
  hopOf(uri: Uri): Hop | undefined;
  /** The call is over: nothing that arrives is for it. */
  forget(callId: string, localTag: string): void;
}

/** The request with what every INVITE and its 2xx tell of us (RFC 3261, section 13.2.1). */
export function introduced(ports: AgentPorts, request: SipRequest, hop: Hop): SipRequest {
  return { ...request, headers: { ...introduction(ports, hop), ...request.headers } };
}

export function introduction({ allow, supported, contactFor }: AgentPorts, hop: Hop) {
  return { contact: [contactFor(hop)], allow, supported };
}
