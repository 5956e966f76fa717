import { VirtualClock } from '../../kernel/virtual-clock.ts';
import { address } from '../message/address.ts';
import { parseSip } from '../message/parse-message.ts';
import type { SipMessage } from '../message/sip-message.ts';
import { sipUri } from '../message/uri.ts';
import type { ServerTransaction } from '../transaction/server-transaction.ts';
import type { Drop } from '../transaction/transaction-layer.ts';
import { type Fate, MemoryNetwork } from '../transport/memory-network.ts';
import { CountingIds, one, other } from '../transport/roles.fixture.ts';
import type { TransportFailure } from '../transport/sip-transport.ts';
import type { Call, CallEnd, CallUser } from './call.ts';
import type { IncomingInvite } from './incoming-invite.ts';
import type { InviteRefusal, OutgoingInviteUser } from './outgoing-invite.ts';
import { type AgentUser, UserAgent } from './user-agent.ts';

/** One side, which keeps what it gets, and answers calls as it is told. */
export class Side implements AgentUser, CallUser, OutgoingInviteUser {
  readonly calls: Call[] = [];
  readonly invites: IncomingInvite[] = [];
  readonly requests: ServerTransaction[] = [];
  readonly statuses: (number | string)[] = [];
  readonly ends: CallEnd[] = [];
  readonly drops: Drop[] = [];
  readonly failures: TransportFailure[] = [];
  onInvite: (invite: IncomingInvite, call: Call | undefined) => void = (invite) => void invite.answer();
  onAnswer: () => void = () => undefined;

  called(call: Call, invite: IncomingInvite): void {
    call.user = this;
    this.calls.push(call);
    this.#invited(invite, call);
  }

  invited(invite: IncomingInvite): void {
    this.#invited(invite);
  }

  #invited(invite: IncomingInvite, call?: Call): void {
    this.invites.push(invite);
    this.onInvite(invite, call);
  }

  requested(transaction: ServerTransaction): void {
    this.requests.push(transaction);
    transaction.respond(200, { tag: 'plain' });
  }

  ended(why: CallEnd): void {
    this.ends.push(why);
  }

  ringing({ status }: { readonly status: number }): void {
    this.statuses.push(status);
  }

  answered({ status }: { readonly status: number }): void {
    this.statuses.push(status);
    this.onAnswer();
  }

  refused(why: InviteRefusal): void {
    this.statuses.push(typeof why === 'object' ? why.status : why);
  }

  dropped(why: Drop): void {
    this.drops.push(why);
  }

  failed(failure: TransportFailure): void {
    this.failures.push(failure);
  }
}

export interface TwoAgents {
  readonly clock: VirtualClock;
  readonly network: MemoryNetwork;
  readonly near: UserAgent;
  readonly far: UserAgent;
  readonly nearSide: Side;
  readonly farSide: Side;
  /** All that was sent, in order: `> INVITE` from the near side, `< 200` from the far one. */
  readonly ladder: string[];
  readonly messages: SipMessage[];
  /** A call from the near side to the far one. */
  callFar(): Call;
  /** Moves time on, and gives what was sent meanwhile. */
  play(ms: number): readonly string[];
}

const options = { allow: ['INVITE', 'INFO', 'MESSAGE', 'REFER'], supported: ['replaces'] };

/** Two user agents on a network in memory; `fate` is asked after a datagram was noted. */
export function twoAgents(fate: Fate = () => [1], chance: () => number = () => 0.5): TwoAgents {
  const clock = new VirtualClock();
  const [ladder, messages]: [string[], SipMessage[]] = [[], []];
  const network = new MemoryNetwork(clock, (bytes, from, to) => {
    const parsed = parseSip(bytes);
    if (parsed.ok) messages.push(parsed.value);
    const [first = '', second = ''] = Buffer.from(bytes).toString().split(' ');
    ladder.push(`${from.address === one.address ? '>' : '<'} ${first.startsWith('SIP/') ? second : first}`);
    return fate(bytes, from, to);
  });
  const [nearSide, farSide] = [new Side(), new Side()];
  const environment = { clock, ids: new CountingIds(), chance };
  const near = new UserAgent(environment, { ...options, user: 'near' }, nearSide);
  const far = new UserAgent(environment, { ...options, user: 'far' }, farSide);
  for (const [agent, hop] of [
    [near, one],
    [far, other],
  ] as const) {
    const transport = network.open('UDP', hop, agent.layer);
    if (transport) agent.layer.attach(transport);
  }
  const uri = sipUri({ user: 'far', host: other.address });
  const from = address(sipUri({ user: 'near', host: one.address }));
  const callFar = (): Call => {
    const calling = near.call({ uri, from }, nearSide, nearSide);
    if (calling === undefined) throw new Error('The URI has an address.');
    nearSide.onAnswer = () => void calling.invite.acknowledge();
    return calling.call;
  };
  const play = (ms: number): readonly string[] => {
    const before = ladder.length;
    clock.advance(ms);
    return ladder.slice(before);
  };
  return { clock, network, near, far, nearSide, farSide, ladder, messages, callFar, play };
}
