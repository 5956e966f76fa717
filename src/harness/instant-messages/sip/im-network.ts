import { randomUUID } from 'node:crypto';
import { VirtualClock } from '../../../kernel/virtual-clock.ts';
import { seededIds } from '../../../reference/seeded-ids.ts';
import { SteerableClock } from '../../../reference/steerable-clock.ts';
import type { AgentEnvironment } from '../../../sip/dialog/user-agent.ts';
import { MemoryNetwork } from '../../../sip/transport/memory-network.ts';
import type { Endpoint, SipTransport, TransportUser } from '../../../sip/transport/sip-transport.ts';
import { openUdp } from '../../../sip/transport/udp-transport.ts';
import { takeNetwork } from '../../sip/loopback-network.ts';

/** What is between SIP Server and the knowledge workers of one case. */
export interface ImNetwork {
  /** First three numbers of its addresses. */
  readonly name: string;
  readonly environment: AgentEnvironment;
  open(end: Endpoint, user: TransportUser): Promise<SipTransport>;
  /** Waits until nothing more is on its way; `last` is when something was seen, in its time. */
  settle(last: () => number): Promise<void>;
  advance(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** More than a message takes there and back, several times. */
const settlingInMemory = 50;

/** In memory, in a time of its own. */
export async function memoryNetwork(): Promise<ImNetwork> {
  const clock = new VirtualClock();
  const network = new MemoryNetwork(clock);
  const advance = async (ms: number): Promise<void> => clock.advance(ms);
  return {
    name: '127.0.0',
    environment: { clock, ids: seededIds('instant messages'), chance: () => 0.5 },
    open: async (end, user) => {
      const transport = network.open('UDP', end, user);
      if (transport) return transport;
      throw new Error(`${end.address} is taken.`);
    },
    settle: () => advance(settlingInMemory),
    advance,
    close: async () => undefined,
  };
}

/** Milliseconds without a message after which none is expected, and for how long that is waited for. */
const quiet = 150;
const longestSettling = 5000;

/** UDP on loopback. */
export async function loopbackNetwork(): Promise<ImNetwork> {
  const network = await takeNetwork();
  const clock = new SteerableClock();
  const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    name: network.name,
    environment: { clock, ids: seededIds(randomUUID()), chance: Math.random },
    open: openUdp,
    settle: async (last) => {
      const end = clock.now() + longestSettling;
      await pass(quiet / 5);
      while (clock.now() - last() < quiet && clock.now() < end) await pass(quiet / 5);
    },
    advance: async () => undefined,
    close: async () => {
      clock.stop();
      await network.close();
    },
  };
}
