import type { UserData } from '../../../protocol/user-data.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import type { OcsWorld } from '../ocs-world.ts';
import type { Arrange, PlayedEvent } from './arrangements.ts';
import {
  type BlindTransfer,
  bringIn,
  type CallDriver,
  consultationOf,
  type Party,
  type Purpose,
  partyOf,
  type SharedCall,
  takeOut,
} from './shared-call.ts';

/** For an OCS that is not attached to a switch of ours: it hears the events of calls that nobody makes (telephony.play). */
export class PlayedCalls implements CallDriver {
  readonly #world: OcsWorld;
  #calls = 0;

  constructor(world: OcsWorld) {
    this.#world = world;
  }

  async dial(agent: TestAgent, customer: string, userData: UserData): Promise<SharedCall> {
    const connId = this.#nextConnId();
    const call = { dn: agent.dn, connId, otherDN: customer, callType: 'Outbound', userData };
    await this.play({ event: 'EventDialing', ...call }, { event: 'EventEstablished', ...call });
    return { connId, customer, userData, record: userData, agents: [agent], consultation: undefined };
  }

  async transfer(call: SharedCall, kind: BlindTransfer, from: TestAgent, to: Party): Promise<void> {
    if (kind === 'mute') {
      await this.consult(call, from, to, 'transfer');
      await this.complete(call);
      return;
    }
    const released = { ...this.#of(call, from.dn), thirdPartyDN: to.dn, callState: 'Transferred' };
    await this.play(
      { event: 'EventReleased', ...released },
      { event: 'EventRinging', ...this.#of(call, to.dn) },
    );
    takeOut(call, from);
    bringIn(call, to);
  }

  /** A switch that refuses sends no event to OCS; one that finds the receiver busy ends the consultation. */
  async failToTransfer(call: SharedCall, kind: BlindTransfer, from: TestAgent, to: Party): Promise<void> {
    if (kind === 'single-step') return;
    call.consultation = { connId: this.#nextConnId(), by: from, with: to, purpose: 'transfer' };
    await this.play(
      { event: 'EventHeld', ...this.#of(call, from.dn) },
      { event: 'EventDialing', ...this.#consulting(call, from.dn, to.dn) },
      { event: 'EventDestinationBusy', ...this.#consulting(call, from.dn, to.dn) },
      { event: 'EventReleased', ...this.#consulting(call, from.dn, to.dn) },
      { event: 'EventRetrieved', ...this.#of(call, from.dn) },
    );
    call.consultation = undefined;
  }

  async consult(call: SharedCall, from: TestAgent, to: Party, purpose: Purpose): Promise<void> {
    call.consultation = { connId: this.#nextConnId(), by: from, with: to, purpose };
    await this.play(
      { event: 'EventHeld', ...this.#of(call, from.dn) },
      { event: 'EventDialing', ...this.#consulting(call, from.dn, to.dn) },
      { event: 'EventRinging', ...this.#consulting(call, to.dn, from.dn) },
    );
  }

  async answer(call: SharedCall, agent: TestAgent): Promise<void> {
    const { by, with: other } = call.consultation ?? {};
    if (by === undefined || other?.agent !== agent)
      return this.play({ event: 'EventEstablished', ...this.#of(call, agent.dn) });
    call.consultation = { ...consultationOf(call), answered: true };
    return this.play(
      { event: 'EventEstablished', ...this.#consulting(call, agent.dn, by.dn) },
      { event: 'EventEstablished', ...this.#consulting(call, by.dn, agent.dn) },
    );
  }

  async reconnect(call: SharedCall): Promise<void> {
    const { by, with: other, answered } = consultationOf(call);
    const end = answered ? 'EventReleased' : 'EventAbandoned';
    await this.play(
      { event: 'EventReleased', ...this.#consulting(call, by.dn, other.dn) },
      { event: end, ...this.#consulting(call, other.dn, by.dn) },
      { event: 'EventRetrieved', ...this.#of(call, by.dn) },
    );
    call.consultation = undefined;
  }

  /** Completes a transfer or a conference; its events may be put into another order, or repeated. */
  async complete(call: SharedCall, arrange: Arrange = (events) => events): Promise<void> {
    const { by, with: other, purpose } = consultationOf(call);
    const events = purpose === 'transfer' ? this.#transferred(call) : this.#conferenced(call);
    await this.play(...arrange(events));
    if (purpose === 'transfer') takeOut(call, by);
    bringIn(call, other);
    call.consultation = undefined;
  }

  #transferred(call: SharedCall): readonly PlayedEvent[] {
    const { by, connId, with: other } = consultationOf(call);
    const left = { callState: 'Transferred', thirdPartyDN: other.dn };
    return [
      { event: 'EventReleased', ...this.#consulting(call, by.dn, other.dn), ...left },
      { event: 'EventReleased', ...this.#of(call, by.dn), ...left },
      {
        event: 'EventPartyChanged',
        ...this.#of(call, other.dn),
        previousConnId: connId,
        callState: 'Transferred',
      },
    ];
  }

  #conferenced(call: SharedCall): readonly PlayedEvent[] {
    const { by, connId, with: other } = consultationOf(call);
    const callState = 'Conferenced';
    return [
      { event: 'EventReleased', ...this.#consulting(call, by.dn, other.dn), callState },
      ...call.agents.map(({ dn }) => ({
        event: 'EventPartyAdded',
        ...this.#of(call, dn),
        otherDN: other.dn,
        thirdPartyDN: by.dn,
        callState,
      })),
      { event: 'EventPartyChanged', ...this.#of(call, other.dn), previousConnId: connId, callState },
    ];
  }

  async end(call: SharedCall): Promise<void> {
    await this.play(...call.agents.map(({ dn }) => ({ event: 'EventReleased', ...this.#of(call, dn) })));
    call.agents.length = 0;
  }

  async redirect(call: SharedCall, from: TestAgent, to: TestAgent): Promise<void> {
    await this.play(
      { event: 'EventReleased', ...this.#of(call, from.dn), callState: 'Redirected', thirdPartyDN: to.dn },
      { event: 'EventRinging', ...this.#of(call, to.dn) },
    );
    takeOut(call, from);
    bringIn(call, partyOf(to));
  }

  async leave(call: SharedCall, agent: TestAgent): Promise<void> {
    takeOut(call, agent);
    const others = call.agents.map(({ dn }) => ({
      event: 'EventPartyDeleted',
      ...this.#of(call, dn),
      otherDN: agent.dn,
    }));
    await this.play({ event: 'EventReleased', ...this.#of(call, agent.dn) }, ...others);
  }

  /** Plays events of the DNs that OCS monitors; all that desktops have sent before is processed first. */
  async play(...events: readonly PlayedEvent[]): Promise<void> {
    await this.#world.processed();
    const { testBed, testBedControl, actors } = this.#world;
    const agents = [...actors.values()].filter(({ name }) => !testBed.unmonitored.has(name));
    const monitored = events.filter(({ dn }) => agents.some((agent) => agent.dn === dn));
    if (monitored.length > 0) await testBedControl.call('telephony.play', { events: monitored });
  }

  #of({ connId, customer, userData }: SharedCall, dn: string) {
    return { dn, connId, otherDN: customer, callType: 'Outbound', userData } as const;
  }

  #consulting(call: SharedCall, dn: string, otherDN: string) {
    const { connId } = consultationOf(call);
    const isSeparate = this.#world.testBed.consultationUserData === 'separate';
    const userData = isSeparate ? {} : call.userData;
    return { dn, connId, otherDN, callType: 'Consult', userData } as const;
  }

  #nextConnId(): string {
    this.#calls += 1;
    return `0AD1${this.#calls.toString(16).toUpperCase().padStart(12, '0')}`;
  }
}
