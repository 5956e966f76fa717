import type { NotRun } from '../../../kernel/case-record.ts';
import { KitError } from '../../../kernel/kit-error.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { NotRunError } from '../../case/case-outcome.ts';
import { settingUp } from '../../case/settle-case.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { pairsOfRecord } from '../call-control.ts';
import { noteAttached } from '../calls/attached-pairs.ts';
import { exchange } from '../exchange.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { changed, completeRequest, type RequestChanges } from '../send-request.ts';
import { type Arrangement, arrangements } from './arrangements.ts';
import { CallsOnLink } from './calls-on-link.ts';
import { missingStep } from './missing-step.ts';
import { PlayedCalls } from './played-calls.ts';
import {
  type BlindTransfer,
  type CallDriver,
  consultationOf,
  type Party,
  type Purpose,
  partyOf,
  type SharedCall,
} from './shared-call.ts';

/** What a switch may do; document 000 asks for nothing in a call that does not carry the handle. */
const handleLeftOut: NotRun = {
  reason:
    'The consultation call does not carry the handle of the record, which the call has and the request attached.',
  missing: ['consultation calls with the user data of the call or of the request'],
};

/** Number of nobody who is in a calling list. */
const somebody = '5550777';

/** The calls about records of a case, and what agents do with them. */
export class Sharing {
  readonly #world: OcsWorld;
  readonly #calls: SharedCall[] = [];
  /** Plays telephony events, if the case or the profile says so. */
  readonly #played: PlayedCalls;
  #driver: CallDriver;

  constructor(world: OcsWorld) {
    this.#world = world;
    this.#played = new PlayedCalls(world);
    this.#driver = world.run.profile.sharing?.telephony === 'played' ? this.#played : new CallsOnLink(world);
  }

  /** For what no switch does: all telephony events of this case are played. */
  playEvents(): void {
    this.#driver = this.#played;
  }

  /** An agent has a preview record and talks to its customer; some pairs of the call may be changed. */
  async talk(name: AgentName, changes?: RequestChanges): Promise<void> {
    await this.#preview(name);
    await this.callCustomer(name, changes);
  }

  /** An agent has a preview record and talks to its customer; the call carries the handle as a text. */
  async talkWithDigits(name: AgentName): Promise<void> {
    await this.#preview(name);
    const { GSW_RECORD_HANDLE: handle } = recordOf(await this.#world.actor(name));
    await this.callCustomer(name, new Map([['GSW_RECORD_HANDLE', String(handle)]]));
  }

  /** An agent talks to the customer of the record on their desktop. */
  async callCustomer(name: AgentName, changes: RequestChanges = new Map()): Promise<void> {
    const agent = await this.#world.actor(name);
    const record = recordOf(agent);
    const userData = changed(pairsOfRecord(record), changes);
    if (changes.size > 0) noteAttached(this.#world.case, userData);
    const call = await settingUp(this.#driver.dial(agent, String(record.GSW_PHONE), userData));
    this.#calls.push({ ...call, record });
    await this.#world.silence(agent);
  }

  /** The call that OCS has dialed, and that an agent has answered. */
  adopt(agent: TestAgent): void {
    const { connId = '' } = agent;
    const userData = recordOf(agent);
    this.#calls.push({
      connId,
      customer: String(userData.GSW_PHONE),
      userData,
      record: userData,
      agents: [agent],
      consultation: undefined,
    });
  }

  async transfer(kind: BlindTransfer, from: TestAgent, to: Party): Promise<void> {
    await this.#act(from, to, (call) => this.#driver.transfer(call, kind, from, to));
  }

  /** A case that stops here is about an agent who is consulted: the consultation call has to be about the record. */
  async consult(from: TestAgent, to: Party, purpose: Purpose): Promise<void> {
    await this.#begin(from, to, purpose);
    if (this.callOf(from).consultation?.lacksHandle) throw new NotRunError(handleLeftOut);
  }

  async #begin(from: TestAgent, to: Party, purpose: Purpose): Promise<void> {
    await this.#act(from, to, (call) => this.#driver.consult(call, from, to, purpose));
  }

  /** The transfer does not come about: its receiver is busy, or the switch refuses it. */
  async failToTransfer(kind: BlindTransfer, from: TestAgent, to: Party): Promise<void> {
    await this.#world.processed();
    await this.#driver.failToTransfer(this.callOf(from), kind, from, to);
    if (to.agent !== undefined) learn(to.agent, this.callOf(from));
    await this.#world.silence(from);
  }

  /** An agent is in a call that has nothing to do with any record. */
  async talkToSomebody(agent: TestAgent): Promise<void> {
    await settingUp(this.#driver.dial(agent, somebody, {}));
  }

  /** A consultation that is answered. */
  async talkTo(from: TestAgent, to: TestAgent, purpose: Purpose): Promise<void> {
    await this.consult(from, partyOf(to), purpose);
    await this.answer(to);
  }

  async confer(from: TestAgent, to: TestAgent): Promise<void> {
    await this.#begin(from, partyOf(to), 'conference');
    await this.answer(to);
    await this.complete(from, 'conference');
  }

  async answer(agent: TestAgent): Promise<void> {
    await this.#act(agent, partyOf(agent), (call) => this.#driver.answer(call, agent));
  }

  async reconnect(by: TestAgent): Promise<void> {
    await this.#act(by, partyOf(by), (call) => this.#driver.reconnect(call));
  }

  /** Completes a consultation in what it was begun for. */
  async complete(by: TestAgent, purpose: Purpose): Promise<void> {
    const { with: other } = consultationOf(this.callOf(by), purpose);
    await this.#act(by, other, (call) => this.#driver.complete(call));
  }

  /** Completes it among requests that are on their way: nothing is waited for beforehand. */
  async completeAtOnce(by: TestAgent): Promise<void> {
    const call = this.callOf(by);
    const other = call.consultation?.with.agent ?? by;
    await this.#driver.complete(call);
    learn(other, call);
    await this.#world.silence(other);
  }

  async redirect(from: TestAgent, to: TestAgent): Promise<void> {
    await this.#act(from, partyOf(to), (call) => this.#driver.redirect(call, from, to));
  }

  async leave(agent: TestAgent): Promise<void> {
    await this.#act(agent, partyOf(agent), (call) => this.#driver.leave(call, agent));
  }

  /** An agent who is alone with the customer, or consults somebody, goes back and hangs up. */
  async endAlone(agent: TestAgent): Promise<void> {
    const call = this.#calls.findLast(({ agents }) => agents.includes(agent));
    if (call === undefined || call.agents.length > 1) return;
    if (call.consultation !== undefined) await this.reconnect(agent);
    await this.leave(agent);
  }

  async end(agents: readonly TestAgent[]): Promise<void> {
    await this.#world.processed();
    const [first] = agents;
    if (first !== undefined) await this.#driver.end(this.callOf(first));
    for (const agent of agents) await this.#world.silence(agent);
  }

  /** The events of the completion come in another order, or twice; they are played. */
  async completeArranged(by: TestAgent, purpose: Purpose, arrangement: Arrangement): Promise<void> {
    const { with: other } = consultationOf(this.callOf(by), purpose);
    await this.#act(by, other, (call) => this.#played.complete(call, arrangements[arrangement]));
  }

  /** An agent has another link from now on. */
  exchange(former: TestAgent, agent: TestAgent): void {
    for (const call of this.#calls) {
      call.agents = call.agents.map((one) => (one === former ? agent : one));
      const { consultation } = call;
      if (consultation === undefined) continue;
      const by = consultation.by === former ? agent : consultation.by;
      const other = consultation.with.agent === former ? partyOf(agent) : consultation.with;
      call.consultation = { ...consultation, by, with: other };
    }
  }

  /** The last call of an agent, or the one about which somebody consults them. */
  callOf(agent: TestAgent): SharedCall {
    const call = this.#calls.findLast(
      ({ agents, consultation }) => agents.includes(agent) || consultation?.with.agent === agent,
    );
    if (call !== undefined) return call;
    const before = `${agent.name} talks to a customer about a record`;
    throw missingStep(`${agent.name} is in no call that a step has made.`, before);
  }

  /**
   * Requests that come before all have heard of an act are not judged: what was sent before is processed first, and what
   * the act causes before anything else is sent. The receiver knows the record from the user data of the call, or
   * from the colleague.
   */
  async #preview(name: AgentName): Promise<void> {
    await exchange(this.#world, name, await completeRequest(this.#world, name, 'PreviewRecordRequest'));
  }

  async #act(by: TestAgent, to: Party, act: (call: SharedCall) => Promise<void>): Promise<void> {
    const world = this.#world;
    await world.processed();
    const call = this.callOf(by);
    await act(call);
    learn(by, call);
    if (to.agent !== undefined) learn(to.agent, call);
    for (const agent of new Set([by, to.agent ?? by])) await world.silence(agent);
  }
}

/**
 * The record of a call is the one that an agent who is in it, or is consulted about it, works on from now on. A call that
 * carries no more than the handle does not say all that requests need.
 */
function learn(agent: TestAgent, { record }: SharedCall): void {
  const { GSW_RECORD_HANDLE: handle, GSW_CALLING_LIST: list } = agent.record ?? {};
  if (agent.record === record || (list !== undefined && handle === record.GSW_RECORD_HANDLE)) return;
  agent.record = record;
  agent.received.push(record);
}

function recordOf({ name, record }: TestAgent): UserData {
  if (record !== undefined) return record;
  throw new KitError({
    code: 'PRODUCT_GAVE_NO_RECORD',
    message: `${name} is to call the customer of a record but was given none.`,
  });
}

const known = new WeakMap<OcsWorld, Sharing>();

/** The calls about records of a case. */
export function sharingOf(world: OcsWorld): Sharing {
  const present = known.get(world) ?? new Sharing(world);
  known.set(world, present);
  return present;
}
