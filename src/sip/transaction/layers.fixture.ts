import { VirtualClock } from '../../kernel/virtual-clock.ts';
import type { SipRequest, SipResponse } from '../message/sip-message.ts';
import type { SipRefusal } from '../message/sip-refusal.ts';
import { type Fate, MemoryNetwork } from '../transport/memory-network.ts';
import { CountingIds, one, other } from '../transport/roles.fixture.ts';
import type { Hop, TransportFailure, TransportName } from '../transport/sip-transport.ts';
import type { ServerTransaction } from './server-transaction.ts';
import { type Drop, TransactionLayer, type TransactionUser } from './transaction-layer.ts';

/** A user that keeps what it gets, and answers as it is told. */
export class Recorder implements TransactionUser {
  readonly requests: ServerTransaction[] = [];
  readonly acks: SipRequest[] = [];
  readonly late: SipResponse[] = [];
  readonly drops: Drop[] = [];
  readonly failures: TransportFailure[] = [];
  answer: (transaction: ServerTransaction) => void = () => undefined;

  requested(transaction: ServerTransaction): void {
    this.requests.push(transaction);
    this.answer(transaction);
  }

  acknowledged(ack: SipRequest): void {
    this.acks.push(ack);
  }

  answeredLate(response: SipResponse): void {
    this.late.push(response);
  }

  dropped(why: Drop, _from: Hop, _refusal?: SipRefusal): void {
    this.drops.push(why);
  }

  failed(failure: TransportFailure): void {
    this.failures.push(failure);
  }
}

/** A message under way: the time when it was sent, and its start line's first word or status. */
export type Sent = `${number} ${string}`;

export interface TwoLayers {
  readonly clock: VirtualClock;
  readonly network: MemoryNetwork;
  readonly near: TransactionLayer;
  readonly far: TransactionLayer;
  readonly nearUser: Recorder;
  readonly farUser: Recorder;
  /** Datagrams that the near side, and the far side, have sent. */
  readonly fromNear: Sent[];
  readonly fromFar: Sent[];
}

/** Two roles on a network in memory. `fate` is asked after the datagram has been noted. */
export function twoLayers(fate: Fate = () => [1], transport: TransportName = 'UDP'): TwoLayers {
  const clock = new VirtualClock();
  const [fromNear, fromFar]: [Sent[], Sent[]] = [[], []];
  const noting: Fate = (bytes, from, to) => {
    const [first = '', second = ''] = Buffer.from(bytes).toString().split(' ');
    const list = from.address === one.address ? fromNear : fromFar;
    list.push(`${clock.now()} ${first.startsWith('SIP/') ? second : first}`);
    return fate(bytes, from, to);
  };
  const network = new MemoryNetwork(clock, noting);
  const ids = new CountingIds();
  const [nearUser, farUser] = [new Recorder(), new Recorder()];
  const near = new TransactionLayer({ clock, ids }, nearUser);
  const far = new TransactionLayer({ clock, ids }, farUser);
  for (const [layer, hop] of [
    [near, one],
    [far, other],
  ] as const) {
    const opened = network.open(transport, { address: hop.address, port: hop.port }, layer);
    if (opened) layer.attach(opened);
  }
  return { clock, network, near, far, nearUser, farUser, fromNear, fromFar };
}
