import type { Clock } from '../../kernel/clock.ts';
import type { IdSource } from '../../kernel/id-source.ts';
import type { UserAgent } from '../../sip/dialog/user-agent.ts';
import type { Hop, SipTransport, TransportUser } from '../../sip/transport/sip-transport.ts';
import { openTcp } from '../../sip/transport/tcp-transport.ts';
import { openUdp } from '../../sip/transport/udp-transport.ts';
import type { AddressBook } from '../machine/address-book.ts';
import type { Addressed } from '../machine/addresses.ts';
import type { NodePorts } from '../machine/node-ports.ts';
import type { FloorTrace } from './floor-trace.ts';
import { MediaPool } from './media-pool.ts';

/** What all nodes of one process share. */
export interface RealSurroundings {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly book: AddressBook;
  /** Absent if nobody looks at it: to read every message, and to know every stream, takes time and memory. */
  readonly trace?: FloorTrace;
  /** Whether a participant is in this process: what it sends has been traced when it was sent. */
  isHere(name: Addressed): boolean;
}

/** A node on real sockets: UDP and TCP at its address, and its media ports. */
export interface RealNode<Node> {
  readonly node: Node;
  close(): Promise<void>;
}

/** Sockets of media that wait in each node. */
const mediaWaiting = 8;

/** What a node is here: an agent, which may have something to finish when nothing comes to it any more. */
export interface Closable {
  readonly agent: UserAgent;
  release?(): Promise<void>;
}

/** Opens a node; rejects if its address cannot be bound. */
export async function openRealNode<Node extends Closable>(
  name: Addressed,
  surroundings: RealSurroundings,
  make: (ports: NodePorts) => Node,
  waiting = mediaWaiting,
): Promise<RealNode<Node>> {
  const { clock, ids, book, trace } = surroundings;
  const end = book.endOf(name);
  const pool = await MediaPool.open(end.address, waiting, (bytes, from, to) => trace?.media(bytes, from, to));
  const node = make({ clock, ids, book, chance: Math.random, openMedia: (user) => pool.take(user) });
  const opened: SipTransport[] = [];
  const close = async (): Promise<void> => {
    await Promise.all([pool.close(), ...opened.map((transport) => transport.close())]);
    // Only now: what came in the meantime has begun transactions, with timers of their own.
    node.agent.layer.abandon();
    await node.release?.();
  };
  try {
    for (const open of [openUdp, openTcp]) {
      const transport = await open(
        end,
        trace ? seeing(node.agent.layer, surroundings, (from) => trace.sip(...from, end)) : node.agent.layer,
      );
      opened.push(transport);
      node.agent.layer.attach(trace ? seen(transport, trace) : transport);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { node, close };
}

/** Traces what comes from elsewhere. */
function seeing(
  user: TransportUser,
  { book, isHere }: RealSurroundings,
  arrived: (what: [bytes: Uint8Array, from: Hop]) => void,
): TransportUser {
  return {
    received: (bytes, from) => {
      const sender = book.participantAt(from);
      if (!book.isListed(sender) || !isHere(sender)) arrived([bytes, from]);
      user.received(bytes, from);
    },
    failed: (failure) => user.failed(failure),
  };
}

/** Traces what is sent. */
function seen(transport: SipTransport, trace: FloorTrace): SipTransport {
  const { name, local } = transport;
  return {
    name,
    local,
    send: (bytes, to) => {
      trace.sip(bytes, local, to);
      transport.send(bytes, to);
    },
    close: () => transport.close(),
  };
}
