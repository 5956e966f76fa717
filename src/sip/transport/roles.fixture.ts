import type { IdSource } from '../../kernel/id-source.ts';
import { address } from '../message/address.ts';
import { parameters } from '../message/parameters.ts';
import { noBody, type SipRequest } from '../message/sip-message.ts';
import { sipUri } from '../message/uri.ts';
import type { Hop } from './sip-transport.ts';

/** Ids that count, so that a test can be read. */
export class CountingIds implements IdSource {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }

  guid(): string {
    return String(this.next()).padStart(32, '0');
  }
}

export const one: Hop = { transport: 'UDP', address: '127.0.0.2', port: 5060 };
export const other: Hop = { transport: 'UDP', address: '127.0.0.3', port: 5060 };

/** A request from the one to the other, without its Via. */
export function requestOf(method: string, callId = 'call-1'): SipRequest {
  const uri = sipUri({ user: 'other', host: other.address });
  return {
    kind: 'request',
    method,
    uri,
    headers: {
      via: [],
      maxForwards: 70,
      from: address(sipUri({ user: 'one', host: one.address }), parameters({ tag: 'one' })),
      to: address(uri),
      callId,
      cSeq: { number: 1, method },
      others: [],
    },
    body: noBody,
  };
}
