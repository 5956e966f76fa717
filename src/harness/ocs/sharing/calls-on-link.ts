import type { JsonObject } from '../../../kernel/json.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { FindingError } from '../../case/case-outcome.ts';
import type { ReceivedCallEvent } from '../../case/received-message.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { callRefused } from '../call-control.ts';
import type { OcsWorld } from '../ocs-world.ts';
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
  /** The last transcript entry before the act that is under way: older events are not its own. */
  #since = 0;

  constructor(world: OcsWorld) {
    this.#world = world;
  }

  async dial(agent: TestAgent, customer: string, userData: UserData): Promise<SharedCall> {
    await this.#ask(agent, 'RequestMakeCall', { otherDN: customer, userData });
    const { frame } = await this.#seen(agent, 'EventEstablished');
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
    await this.#seen(from, 'EventReleased', connId);
    takeOut(call, from);
    await this.#rings(call, to);
  }

  async failToTransfer(
    { connId }: SharedCall,
    kind: BlindTransfer,
    from: TestAgent,
    to: Party,
  ): Promise<void> {
    this.#since = this.#world.case.transcript.entries.length;
    await from.ask(requests[kind], { thisDN: from.dn, connId, otherDN: to.dn });
    await this.#world.silence(from);
    const isOver = ({ entry, event, frame }: ReceivedCallEvent): boolean =>
      entry.n > this.#since && event === 'EventReleased' && frame.connId === connId;
    if (from.callEventsSeen.some(isOver)) throw this.#notSeen(from, 'no EventReleased of the call');
  }

  /** The request attaches the handle as well: a switch may keep the user data of a call and its consultation apart. */
  async consult(call: SharedCall, from: TestAgent, to: Party, purpose: Purpose): Promise<void> {
    const isSeparate = this.#world.testBed.consultationUserData === 'separate';
    const { GSW_RECORD_HANDLE: handle } = isSeparate ? {} : call.userData;
    const userData = handle === undefined ? {} : { userData: { GSW_RECORD_HANDLE: handle } };
    await this.#ask(from, requests[purpose][0], { connId: call.connId, otherDN: to.dn, ...userData });
    const isOther = ({ frame }: ReceivedCallEvent): boolean => frame.connId !== call.connId;
    const { frame } = await this.#seen(from, 'EventDialing', isOther);
    const consultation = { connId: String(frame.connId), by: from, with: to, purpose };
    call.consultation = consultation;
    if (to.agent === undefined) return;
    const rings = await this.#seen(to.agent, 'EventRinging');
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
    await this.#arrived(agent, 'EventEstablished', isAnswer);
    if (consultation?.with.agent === agent)
      await this.#arrived(
        consultation.by,
        'EventEstablished',
        ({ frame }) => frame.connId === consultation.connId,
      );
  }

  async reconnect(call: SharedCall): Promise<void> {
    const { by, connId, with: other } = consultationOf(call);
    await this.#ask(by, 'RequestReconnectCall', { connId, heldConnId: call.connId });
    await this.#seen(by, 'EventRetrieved', call.connId);
    if (other.agent !== undefined) await this.#ended(other.agent, connId);
    call.consultation = undefined;
  }

  async complete(call: SharedCall): Promise<void> {
    const { by, connId: transferConnId, with: other, purpose } = consultationOf(call);
    const { connId } = call;
    await this.#ask(by, requests[purpose][1], { connId, transferConnId });
    if (purpose === 'transfer') {
      await this.#seen(by, 'EventReleased', connId);
      takeOut(call, by);
    } else await this.#seen(by, 'EventPartyAdded', connId);
    if (other.agent !== undefined) await this.#seen(other.agent, 'EventPartyChanged', connId);
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
    await this.#seen(agent, 'EventReleased', connId);
    takeOut(call, agent);
  }

  /** When the customer has hung up, two agents are left; the second goes with the first. */
  async end(call: SharedCall): Promise<void> {
    const [first, ...others] = call.agents;
    await this.#world.testBedControl.call('customer.hangUp', { phone: call.customer });
    if (first !== undefined) await this.leave(call, first);
    for (const other of others) await this.#seen(other, 'EventReleased', call.connId);
    call.agents = [];
  }

  async #rings(call: SharedCall, to: Party): Promise<void> {
    if (to.agent !== undefined) await this.#seen(to.agent, 'EventRinging');
    bringIn(call, to);
  }

  async #ask(agent: TestAgent, messageType: string, fields: JsonObject): Promise<void> {
    this.#since = this.#world.case.transcript.entries.length;
    const { frame } = await agent.ask(messageType, { thisDN: agent.dn, ...fields });
    if (frame.messageType === 'EventError') throw callRefused(frame, messageType);
  }

  /** An event of the act that is under way; of any call, of one, or of one that fits. */
  #seen(
    agent: TestAgent,
    event: string,
    which: string | ((event: ReceivedCallEvent) => boolean) = () => true,
  ): Promise<ReceivedCallEvent> {
    const since = this.#since;
    const fits = typeof which === 'string' ? ({ frame }: ReceivedCallEvent) => frame.connId === which : which;
    return this.#arrived(agent, event, (one) => one.entry.n > since && fits(one));
  }

  /** A call that nobody has answered is abandoned. */
  async #ended(agent: TestAgent, connId: string): Promise<void> {
    const isEnd = ({ event, frame }: ReceivedCallEvent): boolean =>
      /^Event(Released|Abandoned)$/.test(event) && frame.connId === connId;
    await this.#arrived(agent, undefined, isEnd);
  }

  async #arrived(
    agent: TestAgent,
    event: string | undefined,
    fits: (event: ReceivedCallEvent) => boolean,
  ): Promise<ReceivedCallEvent> {
    const { awaiting, actors } = this.#world;
    const isIt = (one: ReceivedCallEvent): boolean =>
      (event === undefined || one.event === event) && fits(one);
    const seen =
      agent.callEventsSeen.find(isIt) ??
      (await awaiting.arrival(agent, [...actors.values()], agent.callEvents, isIt));
    if (seen === undefined) throw this.#notSeen(agent, event ?? 'the end of a call');
    return seen;
  }

  /** What the switch does not do is not the fault of OCS. */
  #notSeen(agent: TestAgent, event: string): FindingError {
    const last = agent.callEventsSeen.at(-1);
    return new FindingError({
      rule: this.#world.case.rule,
      verdict: 'inconclusive',
      blame: 'environment',
      expected: `${agent.name} sees ${event}`,
      actual: last === undefined ? 'the switch sent no event of a call' : `${last.event} was the last event`,
      keys: [],
      hint: 'This is about telephony, not about OCS: docs/link.md lists the events of a transfer and a conference.',
    });
  }
}
