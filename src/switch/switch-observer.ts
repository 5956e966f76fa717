import assert from 'node:assert/strict';
import type { SetUp, SwitchEffect, SwitchNotification } from './ports.ts';

type CallNotification = Extract<SwitchNotification, { kind: 'call' }>;

/** What is known about a DN from what the switch has said. */
interface SeenDn {
  agentId?: string;
  isReady: boolean;
  /** Its calls; false if on hold. */
  readonly calls: Map<string, boolean>;
  /** When it became free for a distributed call, in notifications since the start; absent if it is not. */
  freeSince?: number;
}

/**
 * Follows what a switch says, for tests: an assertion fails as soon as an agent gets two calls, a call leaves its queue out
 * of turn or twice, a free agent and a waiting call do not find each other, or more trunks are in use than there are.
 */
export class SwitchObserver {
  /** DNs of queues, with Login IDs of the agents that they distribute to. */
  readonly #queues: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #trunks: number;
  readonly #dns = new Map<string, SeenDn>();
  /** Connection ids of calls in a queue, in the order in which they came, with the queue's DN. */
  readonly #waiting = new Map<string, string>();
  /** Calls that have not ended, with the DNs that are in them. */
  readonly open = new Map<string, Set<string>>();
  /** Calls with a customer that have not ended. */
  readonly #outside = new Set<string>();
  readonly timers = new Map<string, number>();
  readonly #diverted = new Set<string>();
  #notifications = 0;

  constructor({ queues, trunks }: Omit<SetUp, 'kind'>) {
    this.#queues = new Map(queues.map(({ dn, agents = [] }) => [dn, new Set(agents)]));
    this.#trunks = trunks ?? Number.POSITIVE_INFINITY;
  }

  /** How many calls were distributed so far. */
  get divertedCalls(): number {
    return this.#diverted.size;
  }

  /** Connection ids of the calls at a DN. */
  callsAt(dn: string): readonly string[] {
    return [...this.#at(dn).calls.keys()];
  }

  /** All effects of one input. */
  see(effects: readonly SwitchEffect[]): void {
    for (const effect of effects) {
      if (effect.kind === 'setTimer') this.timers.set(effect.name, effect.at);
      if (effect.kind === 'cancelTimer') assert.ok(this.timers.delete(effect.name), 'no such timer');
      if (effect.kind === 'notify') this.#hear(effect.notification);
    }
    assert.ok(this.#outside.size <= this.#trunks, 'more trunks in use than there are');
    for (const name of this.timers.keys())
      assert.ok(this.open.has(name.replace(/^call:/, '')), `${name} is of a call that has ended`);
    for (const [connId, queue] of this.#waiting)
      assert.deepEqual(this.#freeFor(queue), [], `${connId} waits although an agent is free`);
  }

  #hear(notification: SwitchNotification): void {
    this.#notifications += 1;
    const { kind, dn } = notification;
    if (kind === 'call') this.#hearCall(notification);
    else if (kind === 'agentLoggedIn')
      Object.assign(this.#at(dn), { agentId: notification.agentId, isReady: false });
    else if (kind === 'agentLoggedOut') delete this.#at(dn).agentId;
    else if (kind !== 'userEvent') this.#at(dn).isReady = kind === 'agentReady';
    this.#reconsider(dn);
  }

  #hearCall({ event, dn, connId, otherDN, callResult }: CallNotification): void {
    const atDn = this.#at(dn).calls;
    switch (event) {
      case 'EventDialing':
      case 'EventRinging':
        this.#enter(connId, dn, otherDN);
        break;
      case 'EventQueued':
        assert.ok(!this.#waiting.has(connId) && !this.#diverted.has(connId), 'queued twice');
        this.#enter(connId, dn, otherDN);
        this.#waiting.set(connId, dn);
        break;
      case 'EventDiverted':
        this.#divert(connId, dn, otherDN);
        break;
      case 'EventHeld':
      case 'EventRetrieved':
        atDn.set(connId, event === 'EventRetrieved');
        break;
      case 'EventReleased':
      case 'EventAbandoned':
        assert.equal(
          callResult === 21,
          event === 'EventAbandoned' && !isDn(otherDN),
          'abandoned by a customer',
        );
        this.#leave(connId, dn);
    }
    const active = [...atDn.values()].filter(Boolean).length;
    assert.ok(this.#queues.has(dn) || active <= 1, `${dn} is in ${active} calls`);
  }

  #enter(connId: string, dn: string, otherDN: string): void {
    const parties = this.open.get(connId) ?? new Set();
    this.open.set(connId, parties.add(dn));
    this.#at(dn).calls.set(connId, true);
    if (!isDn(otherDN)) this.#outside.add(connId);
  }

  #divert(connId: string, queue: string, dn: string): void {
    assert.equal(this.#waiting.get(connId), queue, `${connId} does not wait in ${queue}`);
    const agentId = this.#at(dn).agentId ?? '';
    const served = [...this.#waiting].filter(([, other]) => this.#queues.get(other)?.has(agentId));
    assert.equal(served[0]?.[0], connId, 'another call has waited longer');
    assert.equal(this.#freeFor(queue)[0], dn, 'another agent has been free for longer');
    this.#waiting.delete(connId);
    this.#diverted.add(connId);
    this.#at(queue).calls.delete(connId);
    this.open.get(connId)?.delete(queue);
    // The agent is taken, though the call rings there only with the next event.
    delete this.#at(dn).freeSince;
  }

  #leave(connId: string, dn: string): void {
    const parties = this.open.get(connId) ?? new Set();
    assert.ok(parties.delete(dn), `${dn} was not in ${connId}`);
    this.#waiting.delete(connId);
    this.#at(dn).calls.delete(connId);
    if (parties.size > 0) return;
    this.open.delete(connId);
    this.#outside.delete(connId);
  }

  /** DNs of agents of a queue who could take a call, the one that has been free for the longest time first. */
  #freeFor(queue: string): readonly string[] {
    const free = [...this.#dns].flatMap(([dn, { agentId = '', freeSince }]) =>
      freeSince !== undefined && this.#queues.get(queue)?.has(agentId) ? [{ dn, freeSince }] : [],
    );
    return free.sort((one, other) => one.freeSince - other.freeSince).map(({ dn }) => dn);
  }

  #reconsider(dn: string): void {
    const seen = this.#at(dn);
    const isFree = seen.agentId !== undefined && seen.isReady && seen.calls.size === 0;
    if (!isFree) delete seen.freeSince;
    else seen.freeSince ??= this.#notifications;
  }

  #at(dn: string): SeenDn {
    const seen = this.#dns.get(dn) ?? { isReady: false, calls: new Map() };
    this.#dns.set(dn, seen);
    return seen;
  }
}

/** Numbers of customers begin with 555 in the tests. */
function isDn(number: string): boolean {
  return !number.startsWith('555');
}
