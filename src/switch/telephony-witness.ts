import assert from 'node:assert/strict';
import type { UserData } from '../protocol/user-data.ts';
import { follow, type SeenState } from './legal-trace.ts';
import type { SwitchEffect, SwitchNotification } from './ports.ts';
import type { TelephonyEvent } from './telephony-event.ts';

/** One call as a DN has seen it. */
interface SeenCall {
  state: SeenState;
  userData: UserData;
}

type CallNotification = Extract<SwitchNotification, { kind: 'call' }>;

/**
 * Follows what each DN is sent, for tests: an assertion fails as soon as a sequence of events is not one of T-Library's, a DN
 * talks in two calls, DNs disagree about the user data of their call, or OCS hears something else than the DN.
 */
export class TelephonyWitness {
  readonly #unmonitored: ReadonlySet<string>;
  readonly #calls = new Map<string, Map<string, SeenCall>>();
  readonly timers = new Map<string, number>();
  /** How often each event was seen, with its call state if that is not Ok. */
  readonly seen = new Map<string, number>();

  constructor(unmonitored: readonly string[]) {
    this.#unmonitored = new Set(unmonitored);
  }

  /** Connection ids of the calls at a DN, the oldest first. */
  callsAt(dn: string): readonly string[] {
    return [...this.#at(dn).keys()];
  }

  /** DNs with their calls in a state. */
  sides(state: SeenState): readonly (readonly [string, string])[] {
    return [...this.#calls].flatMap(([dn, calls]) =>
      [...calls].flatMap(([connId, call]) => (call.state === state ? [[dn, connId] as const] : [])),
    );
  }

  /** Calls in which a DN is. */
  get open(): readonly string[] {
    return [...new Set([...this.#calls.values()].flatMap((calls) => [...calls.keys()]))];
  }

  /** All effects of one input. */
  see(effects: readonly SwitchEffect[]): void {
    const told = effects.flatMap((effect) =>
      effect.kind === 'notify' && effect.notification.kind === 'call' ? [effect.notification] : [],
    );
    for (const effect of effects) {
      if (effect.kind === 'setTimer') this.timers.set(effect.name, effect.at);
      if (effect.kind === 'cancelTimer') assert.ok(this.timers.delete(effect.name), 'no such timer');
      if (effect.kind !== 'send' || effect.event.connId === undefined) continue;
      this.#hear(effect.event, effect.event.connId);
      if (effect.event.messageType !== 'EventAttachedDataChanged') this.#compare(effect.event, told);
    }
    assert.deepEqual(told, [], 'OCS hears of events that no DN had');
    this.#agree();
  }

  /** What the switch says about a DN is what the DN has seen. */
  confirm({ thisDN, calls = [] }: TelephonyEvent): void {
    const said = calls.map(({ connId, state }) => [connId, state]).sort();
    const known = [...this.#at(thisDN)].map(([connId, { state }]) => [connId, state]).sort();
    assert.deepEqual(said, known, `${thisDN} has seen something else`);
    for (const { connId, otherDN } of calls)
      if (this.#calls.has(otherDN) && otherDN !== '')
        assert.ok(this.#at(otherDN).has(connId), `${otherDN} is not in the call of ${thisDN}`);
  }

  #hear(event: TelephonyEvent, connId: string): void {
    const { thisDN, messageType, callState = 'Ok', previousConnId, userData = {} } = event;
    const calls = this.#at(thisDN);
    const name = callState === 'Ok' ? messageType : `${messageType} ${callState}`;
    this.seen.set(name, (this.seen.get(name) ?? 0) + 1);
    const moved = previousConnId !== undefined && messageType === 'EventPartyChanged';
    const state = moved ? this.#move(thisDN, previousConnId) : follow(calls.get(connId)?.state, event);
    if (state === undefined) calls.delete(connId);
    else calls.set(connId, { state, userData });
    const active = [...calls.values()].filter((call) => call.state !== 'Held').length;
    assert.ok(active <= 1 || thisDN.startsWith('8'), `${thisDN} is in ${active} calls`);
  }

  /** The DN is in another call from now on, in the state in which it was. */
  #move(dn: string, from: string): SeenState {
    const call = this.#at(dn).get(from);
    assert.ok(call, `${dn} was not in ${from}`);
    this.#at(dn).delete(from);
    return call.state;
  }

  #compare({ thisDN, messageType, ...event }: TelephonyEvent, told: CallNotification[]): void {
    if (this.#unmonitored.has(thisDN)) return;
    const next = told.shift();
    const { connId, callType, previousConnId, callState = 'Ok', otherDN, userData } = event;
    assert.deepEqual(
      next && {
        ...{ messageType: next.event, thisDN: next.dn, connId: next.connId, callType: next.callType },
        ...{ previousConnId: next.previousConnId, callState: next.callState ?? 'Ok' },
        ...{ otherDN: next.otherDN, userData: next.userData },
      },
      { messageType, thisDN, connId, callType, previousConnId, callState, otherDN, userData },
    );
  }

  /** All who talk in a call, or hold it, have seen the same user data. */
  #agree(): void {
    const agreed = new Map<string, UserData>();
    for (const [dn, calls] of this.#calls)
      for (const [connId, { state, userData }] of calls) {
        if (state !== 'Talking' && state !== 'Held') continue;
        const others = agreed.get(connId) ?? userData;
        assert.deepEqual(userData, others, `${dn} sees other data of ${connId}`);
        agreed.set(connId, others);
      }
  }

  #at(dn: string): Map<string, SeenCall> {
    const calls = this.#calls.get(dn) ?? new Map<string, SeenCall>();
    this.#calls.set(dn, calls);
    return calls;
  }
}
