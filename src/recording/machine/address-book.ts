import { type Address, address } from '../../sip/message/address.ts';
import { parameters } from '../../sip/message/parameters.ts';
import { type SipUri, sipUri } from '../../sip/message/uri.ts';
import type { Endpoint, TransportName } from '../../sip/transport/sip-transport.ts';
import { type Addressed, addresses, sipPort } from './addresses.ts';
import type { Participant } from './trace.ts';

/** Where the participants of recorded calls are, and the transport by which they are called. */
export class AddressBook {
  readonly #ends: Readonly<Record<Addressed, Endpoint>>;
  readonly #transport: TransportName;

  constructor(ends: Readonly<Record<Addressed, Endpoint>>, transport: TransportName = 'UDP') {
    this.#ends = ends;
    this.#transport = transport;
  }

  endOf(name: Addressed): Endpoint {
    return this.#ends[name];
  }

  isListed(name: string): name is Addressed {
    return Object.hasOwn(this.#ends, name);
  }

  /** A URI at a participant, with a user and parameters of its own. */
  uri(name: Addressed, user: string, own: Readonly<Record<string, string | true>> = {}): SipUri {
    const { address: host, port } = this.#ends[name];
    const transport = this.#transport === 'TCP' ? { transport: 'tcp' } : {};
    return sipUri({
      user,
      host,
      port: port === sipPort ? undefined : port,
      parameters: parameters({ ...transport, ...own }),
    });
  }

  /** The same in angle brackets, as From, To and Refer-To have it. */
  address(name: Addressed, user: string): Address {
    return address(this.uri(name, user));
  }

  /** Whose address that is; a port decides only between two that share it, since connections come from any port. */
  participantAt({ address: host, port }: Endpoint): Participant {
    // The keys of an object of that type.
    const names = (Object.keys(this.#ends) as Addressed[]).filter(
      (name) => this.#ends[name].address === host,
    );
    return (names.length > 1 ? names.find((name) => this.#ends[name].port === port) : names[0]) ?? 'unknown';
  }
}

/** The usual addresses, in another network of loopback if one is named: `127.0.7`. */
export function bookOf(
  network = '127.0.0',
  elsewhere: Partial<Record<Addressed, Endpoint>> = {},
  transport: TransportName = 'UDP',
): AddressBook {
  const end = (name: Addressed): Endpoint =>
    elsewhere[name] ?? {
      address: `${network}.${addresses[name].split('.').at(-1)}`,
      port: sipPort,
    };
  const ends = {
    D1: end('D1'),
    D2: end('D2'),
    D3: end('D3'),
    'SIP Server': end('SIP Server'),
    'media server': end('media server'),
    stranger: end('stranger'),
  };
  return new AddressBook(ends, transport);
}
