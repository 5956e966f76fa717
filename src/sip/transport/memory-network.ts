import type { Clock } from '../../kernel/clock.ts';
import { leadingLineEnds } from '../message/lex-message.ts';
import { type SipLimits, sipLimits } from '../message/sip-limits.ts';
import { StreamFramer } from '../message/stream-framer.ts';
import type { Endpoint, Hop, SipTransport, TransportName, TransportUser } from './sip-transport.ts';

/** What happens to a datagram: the delay in milliseconds of each copy that arrives; none is a loss. */
export type Fate = (bytes: Uint8Array, from: Hop, to: Hop) => readonly number[];

/** Datagrams and messages that may be under way at once. */
const mostUnderWay = 100_000;

/** Without faults: a millisecond, once. */
const sound: Fate = () => [1];

/**
 * A network in memory, in the time of a clock. Datagrams may be lost, doubled and overtake each other, as their fate has it;
 * streams are whole and in order, and only delayed.
 */
export class MemoryNetwork {
  readonly #clock: Clock;
  readonly #fate: Fate;
  readonly #limits: SipLimits;
  readonly #open = new Map<string, MemoryTransport>();
  #sent = 0;
  #underWay = 0;

  constructor(clock: Clock, fate: Fate = sound, limits: SipLimits = sipLimits) {
    this.#clock = clock;
    this.#fate = fate;
    this.#limits = limits;
  }

  /** Opens a transport; undefined if its address is taken. */
  open(name: TransportName, local: Endpoint, user: TransportUser): SipTransport | undefined {
    const key = keyOf({ ...local, transport: name });
    if (this.#open.has(key)) return undefined;
    const transport = new MemoryTransport(name, local, user, this, this.#limits);
    this.#open.set(key, transport);
    return transport;
  }

  /** Sends from a transport that is open. */
  carry(bytes: Uint8Array, from: Hop, to: Hop, user: TransportUser): void {
    if (!this.#open.has(keyOf(from))) {
      user.failed({ what: 'closed', sentence: `The ${from.transport} transport is closed.`, hop: to });
      return;
    }
    if (to.transport === 'TCP' && !this.#open.has(keyOf(to))) {
      user.failed({ what: 'unreachable', sentence: `Nobody listens at ${to.address}:${to.port}.`, hop: to });
      return;
    }
    const delays = to.transport === 'TCP' ? [1] : this.#fate(bytes, from, to);
    for (const delay of delays) this.#deliver(bytes.slice(), from, to, delay, user);
  }

  #deliver(bytes: Uint8Array, from: Hop, to: Hop, delay: number, user: TransportUser): void {
    if (this.#underWay >= mostUnderWay) {
      user.failed({ what: 'overloaded', sentence: 'Too many messages are under way.', hop: to });
      return;
    }
    this.#underWay += 1;
    this.#sent += 1;
    this.#clock.setTimer(`under way:${this.#sent}`, this.#clock.now() + delay, () => {
      this.#underWay -= 1;
      this.#open.get(keyOf(to))?.arrive(bytes, from);
    });
  }

  forget(hop: Hop): void {
    this.#open.delete(keyOf(hop));
  }
}

function keyOf({ transport, address, port }: Hop): string {
  return `${transport} ${address} ${port}`;
}

class MemoryTransport implements SipTransport {
  readonly name: TransportName;
  readonly local: Endpoint;
  readonly #user: TransportUser;
  readonly #network: MemoryNetwork;
  readonly #limits: SipLimits;
  readonly #streams = new Map<string, StreamFramer>();

  constructor(
    name: TransportName,
    local: Endpoint,
    user: TransportUser,
    network: MemoryNetwork,
    limits: SipLimits,
  ) {
    this.name = name;
    this.local = local;
    this.#user = user;
    this.#network = network;
    this.#limits = limits;
  }

  get #hop(): Hop {
    return { transport: this.name, address: this.local.address, port: this.local.port };
  }

  send(bytes: Uint8Array, to: Endpoint): void {
    const hop = { transport: this.name, address: to.address, port: to.port };
    this.#network.carry(bytes, this.#hop, hop, this.#user);
  }

  arrive(bytes: Uint8Array, from: Hop): void {
    if (this.name === 'TCP') this.#streamFrom(from).push(bytes);
    else if (leadingLineEnds(bytes) < bytes.length) this.#user.received(bytes, from);
  }

  close(): Promise<void> {
    this.#network.forget(this.#hop);
    return Promise.resolve();
  }

  #streamFrom(from: Hop): StreamFramer {
    const known = this.#streams.get(keyOf(from));
    if (known) return known;
    const framer = new StreamFramer(
      {
        message: (bytes) => this.#user.received(bytes, from),
        broken: (refusal) => {
          this.#streams.delete(keyOf(from));
          this.#user.failed({ what: 'broken stream', sentence: refusal.sentence, hop: from, refusal });
        },
      },
      this.#limits,
    );
    this.#streams.set(keyOf(from), framer);
    return framer;
  }
}
