import type { JsonObject } from '../../../kernel/json.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { ReceivedCallEvent } from '../../case/received-message.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { callRefused } from '../call-control.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { ActEvents } from './act-events.ts';
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

const requests = {
  'single-step': 'RequestSingleStepTransfer',
  mute: 'RequestMuteTransfer',
  transfer: ['RequestInitiateTransfer', 'RequestCompleteTransfer'],
  conference: ['RequestInitiateConference', 'RequestCompleteConference'],
} as const;

/** Calls that are handed over by requests of the CTI link; their events are awaited on the desktops of those concerned. */
export class CallsOnLink implements CallDriver {
  readonly #world: OcsWorld;
  /** The act that is under way. */
  readonly #act: ActEvents;

  constructor(world: OcsWorld) {
    this.#world = world;
    this.#act = new ActEvents(world);
  }

  async dial(agent: TestAgent, customer: string, userData: UserData): Promise<SharedCall> {
    await this.#ask(agent, 'RequestMakeCall', { otherDN: customer, userData });
    const { frame } = await this.#act.seen(agent, 'EventEstablished');
    return {
      connId: String(frame.connId),
      customer,
      userData,
      record: userData,
      agents: [agent],
      consultation: undefined,
    };
  }

  async transfer(call: SharedCall, kind: BlindTransfer, from: TestAgent, to: Party): Promise<void> {
    const { connId } = call;
    await this.#ask(from, requests[kind], { connId, otherDN: to.dn });
    await this.#act.seen(from, 'EventReleased', connId);
    takeOut(call, from);
    await this.#rings(call, to);
  }

  async failToTransfer(
    { connId }: SharedCall,
    kind: BlindTransfer,
    from: TestAgent,
    to: Party,
  ): Promise<void> {
    this.#act.begin();
    await from.ask(requests[kind], { thisDN: from.dn, connId, otherDN: to.dn });
    await this.#world.silence(from);
    if (this.#act.has(from, 'EventReleased', connId))
      throw this.#act.notSeen(from, 'no EventReleased of the call');
  }

  /** The request attaches the handle as well: a switch may keep the user data of a call and its consultation apart. */
  async consult(call: SharedCall, from: TestAgent, to: Party, purpose: Purpose): Promise<void> {
    const isSeparate = this.#world.testBed.consultationUserData === 'separate';
    const { GSW_RECORD_HANDLE: handle } = isSeparate ? {} : call.userData;
    const userData = handle === undefined ? {} : { userData: { GSW_RECORD_HANDLE: handle } };
    await this.#ask(from, requests[purpose][0], { connId: call.connId, otherDN: to.dn, ...userData });
    const isOther = ({ frame }: ReceivedCallEvent): boolean => frame.connId !== call.connId;
    const { frame } = await this.#act.seen(from, 'EventDialing', isOther);
    const consultation = { connId: String(frame.connId), by: from, with: to, purpose };
    call.consultation = consultation;
    if (to.agent === undefined) return;
    const rings = await this.#act.seen(to.agent, 'EventRinging');
    const lacksHandle = handle !== undefined && rings.userData.GSW_RECORD_HANDLE !== handle;
    call.consultation = { ...consultation, lacksHandle };
  }

  async answer({ consultation }: SharedCall, agent: TestAgent): Promise<void> {
    await this.#world.silence(agent);
    const { connId = '', callEventsSeen: seen } = agent;
    const rang = seen.findLast(({ event }) => event === 'EventRinging')?.entry.n ?? 0;
    const isAnswer = ({ entry }: ReceivedCallEvent): boolean => entry.n > rang;
    const answersItself = seen.some((one) => one.event === 'EventEstablished' && isAnswer(one));
    if (!answersItself) await this.#ask(agent, 'RequestAnswerCall', { connId });
    await this.#act.arrived(agent, 'EventEstablished', isAnswer);
    if (consultation?.with.agent === agent)
      await this.#act.arrived(
        consultation.by,
        'EventEstablished',
        ({ frame }) => frame.connId === consultation.connId,
      );
  }

  async reconnect(call: SharedCall): Promise<void> {
    const { by, connId, with: other } = consultationOf(call);
    await this.#ask(by, 'RequestReconnectCall', { connId, heldConnId: call.connId });
    await this.#act.seen(by, 'EventRetrieved', call.connId);
    if (other.agent !== undefined) await this.#act.ended(other.agent, connId);
    call.consultation = undefined;
  }

  async complete(call: SharedCall): Promise<void> {
    const { by, connId: transferConnId, with: other, purpose } = consultationOf(call);
    const { connId } = call;
    await this.#ask(by, requests[purpose][1], { connId, transferConnId });
    if (purpose === 'transfer') {
      await this.#act.seen(by, 'EventReleased', connId);
      takeOut(call, by);
    } else await this.#act.seen(by, 'EventPartyAdded', connId);
    if (other.agent !== undefined) await this.#act.seen(other.agent, 'EventPartyChanged', connId);
    bringIn(call, other);
    call.consultation = undefined;
  }

  async redirect(call: SharedCall, from: TestAgent, to: TestAgent): Promise<void> {
    await this.#ask(from, 'RequestRedirectCall', { connId: call.connId, otherDN: to.dn });
    takeOut(call, from);
    await this.#rings(call, partyOf(to));
  }

  async leave(call: SharedCall, agent: TestAgent): Promise<void> {
    const { connId } = call;
    await this.#ask(agent, 'RequestReleaseCall', { connId });
    await this.#act.seen(agent, 'EventReleased', connId);
    takeOut(call, agent);
  }

  /** When the customer has hung up, two agents are left; the second goes with the first. */
  async end(call: SharedCall): Promise<void> {
    const [first, ...others] = call.agents;
    await this.#world.testBedControl.call('customer.hangUp', { phone: call.customer });
    if (first !== undefined) await this.leave(call, first);
    for (const other of others) await this.#act.seen(other, 'EventReleased', call.connId);
    call.agents = [];
  }

  async #rings(call: SharedCall, to: Party): Promise<void> {
    if (to.agent !== undefined) await this.#act.seen(to.agent, 'EventRinging');
    bringIn(call, to);
  }

  async #ask(agent: TestAgent, messageType: string, fields: JsonObject): Promise<void> {
    this.#act.begin();
    const { frame } = await agent.ask(messageType, { thisDN: agent.dn, ...fields });
    if (frame.messageType === 'EventError') throw callRefused(frame, messageType);
  }
}
