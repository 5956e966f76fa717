import type { IdSource } from '../../kernel/id-source.ts';
import { VirtualClock } from '../../kernel/virtual-clock.ts';
import type { Call, CallUser } from '../../sip/dialog/call.ts';
import { type AgentUser, UserAgent } from '../../sip/dialog/user-agent.ts';
import { address } from '../../sip/message/address.ts';
import { sipUri } from '../../sip/message/uri.ts';
import { type Fate, MemoryNetwork } from '../../sip/transport/memory-network.ts';

const near = { address: '127.0.0.2', port: 5060 };
const far = { address: '127.0.0.3', port: 5060 };
const stranger = { transport: 'UDP', address: '127.0.0.66', port: 5060 } as const;

/** Milliseconds of virtual time between datagrams: 500 of them a second. */
const between = 2;

/** What a call's user does with it: anything is answered, nothing is kept. */
const quiet: CallUser = {
  invited: (invite) => void invite.answer(),
  requested: (transaction) => void transaction.respond(200),
  ended: () => undefined,
};

/** Takes calls of the near side, and refuses those of strangers. */
const hospitable: AgentUser = {
  called: (call, invite) => {
    call.user = quiet;
    if (invite.transaction.from.address === near.address) invite.answer();
    else invite.refuse(486);
  },
  requested: (transaction) => void transaction.respond(200, { tag: 'far' }),
  dropped: () => undefined,
  failed: () => undefined,
};

function idsOf(name: string): IdSource {
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  return { next, guid: () => `${name}${next()}` };
}

/** Two user agents with calls between them, in virtual time; a stranger sends datagrams to one of them. */
export class LiveCalls {
  readonly #clock = new VirtualClock();
  readonly #near: UserAgent;
  readonly #far: UserAgent;
  readonly #calls: readonly Call[];

  constructor(count: number, fate?: Fate) {
    const network = new MemoryNetwork(this.#clock, fate);
    const ids = idsOf('live');
    const options = { allow: ['INVITE', 'INFO', 'MESSAGE', 'REFER', 'OPTIONS'], supported: ['replaces'] };
    const open = (local: typeof near): UserAgent => {
      const agent = new UserAgent(
        { clock: this.#clock, ids, chance: () => 0.5 },
        { ...options, user: 'live' },
        hospitable,
      );
      const transport = network.open('UDP', local, agent.layer);
      if (transport) agent.layer.attach(transport);
      return agent;
    };
    this.#near = open(near);
    this.#far = open(far);
    this.#calls = Array.from({ length: count }, () => this.#call());
    this.#clock.advance(100);
  }

  #call(): Call {
    const calling = this.#near.call(
      { uri: sipUri({ host: far.address }), from: address(sipUri({ host: near.address })) },
      quiet,
      {
        answered: () => void calling?.invite.acknowledge(),
        refused: () => undefined,
      },
    );
    if (calling === undefined) throw new Error('The far side has an address.');
    return calling.call;
  }

  /** Transactions of the side that is disturbed. */
  get transactions(): number {
    return this.#far.layer.size;
  }

  disturb(bytes: Uint8Array): void {
    this.#far.layer.received(bytes, stranger);
    this.#clock.advance(between);
  }

  /** What is wrong with the live calls, in a sentence; undefined if each still answers. */
  harm(): string | undefined {
    let answers = 0;
    const counting = {
      answered: ({ status }: { readonly status: number }) => {
        if (status === 200) answers += 1;
      },
      unanswered: () => undefined,
    };
    for (const call of this.#calls) call.request('INFO', {}, counting);
    this.#clock.advance(100);
    if (answers !== this.#calls.length) return `${this.#calls.length - answers} live calls no longer answer.`;
    const strangers = this.#far.calls.length - this.#calls.length;
    return strangers === 0 ? undefined : `${strangers} calls of strangers are left.`;
  }
}
