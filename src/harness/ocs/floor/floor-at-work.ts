import { chanceOf } from '../../../kernel/chance.ts';
import { lognormal } from '../../../kernel/distribution.ts';
import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';
import type { ControlClient } from '../../run/control-client.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { FloorAgent } from './floor-agent.ts';
import { FloorLink } from './floor-link.ts';
import { type FloorPlan, floorAfterCallWork, watchesQueue } from './floor-plan.ts';
import { floorAgents, floorNames } from './floor-provisioning.ts';
import { QueueWatch } from './queue-watch.ts';

/** Seconds in which OCS learns: what agents do then is not measured. */
const learning = 600;
/** Seconds of one measurement. */
const stretch = 300;

/** The agents of a floor at work, second by second of the time of the system under test. */
export class FloorAtWork {
  readonly #world: OcsWorld;
  readonly #agents: ReadonlyMap<string, FloorAgent>;
  readonly queue: QueueWatch | undefined;
  readonly busy: number[] = [];
  #link: FloorLink | undefined;
  #now = 0;
  #busySeconds = 0;
  /** What is heard while time moves on, which is looked at when it is known how late it is. */
  #heard: JsonObject[] | undefined;

  constructor(world: OcsWorld, plan: FloorPlan) {
    const { agents, sendsReadyTime } = plan;
    this.#world = world;
    const chance = chanceOf(floorSeed);
    const work = lognormal(floorAfterCallWork.mean, floorAfterCallWork.deviation);
    const ports = {
      ask: (messageType: string, fields: JsonObject) => this.#link?.ask(messageType, fields),
      request: (dn: string, name: string, keys: JsonObject) => this.#request(dn, name, keys),
      afterCallWork: () => work(chance),
      sendsReadyTime,
      finishesRecords: world.testBed.options.record_processed === true,
    };
    const team = floorAgents(agents).map((identity) => new FloorAgent(identity, ports));
    this.#agents = new Map(team.map((agent) => [agent.dn, agent]));
    if (watchesQueue(plan)) this.queue = new QueueWatch(() => this.#count(({ isReady }) => isReady));
  }

  get connected(): number {
    return [...this.#agents.values()].reduce((sum, { connected }) => sum + connected, 0);
  }

  get waits(): readonly number[] {
    const all = [...this.#agents.values()].flatMap(({ waits }) => waits);
    return all.flatMap(({ at, seconds }) => (at > learning ? [seconds] : []));
  }

  /** Everybody logs in and is ready. */
  async begin(): Promise<void> {
    this.#link = await FloorLink.open(this.#world.run, (frame) => this.#hear(frame));
    if (this.queue) this.#link.ask('RequestRegisterAddress', { thisDN: floorNames.queue });
    for (const agent of this.#agents.values()) agent.begin();
    await this.#settle(this.#link);
  }

  async work(seconds: number): Promise<void> {
    for (const end = this.#now + seconds; this.#now < end; ) {
      const before = this.#count(({ isBusy }) => isBusy);
      const passed = await this.#passUntilEvent(Math.min(end, this.#nextAct()) - this.#now);
      for (const agent of this.#agents.values()) agent.look(this.#now);
      if (this.#link) await this.#settle(this.#link);
      this.#measure((passed - 1) * before);
    }
  }

  leave(): void {
    this.#link?.close();
  }

  /** When an agent is ready again, or a stretch is over. */
  #nextAct(): number {
    const ends = [...this.#agents.values()].flatMap(({ workUntil = [] }) => workUntil);
    return Math.max(this.#now + 1, Math.min(...ends, this.#now + stretch - (this.#now % stretch)));
  }

  /** Lets time go on to the end of the first second in which something is heard; gives the seconds that have passed. */
  async #passUntilEvent(most: number): Promise<number> {
    const { control } = this.#world.run.system;
    this.#heard = [];
    const passed = control === undefined ? 1 : await secondsUntilEvent(control, most);
    this.#now += passed;
    const heard = this.#heard;
    this.#heard = undefined;
    for (const frame of heard) this.#hear(frame);
    return passed;
  }

  /** Until nobody has anything more to do. */
  async #settle(link: FloorLink): Promise<void> {
    let asked: number;
    do {
      asked = link.asked;
      await link.fence(this.#quietDN());
    } while (link.asked > asked + 1);
  }

  /** The DN of an agent, without a call if there is one. */
  #quietDN(): string {
    let quiet = '';
    for (const { dn, isInCall } of this.#agents.values()) {
      quiet = dn;
      if (!isInCall) break;
    }
    return quiet;
  }

  #hear(frame: JsonObject): void {
    if (this.#heard) this.#heard.push(frame);
    else if (frame.thisDN === floorNames.queue) this.queue?.hear(frame);
    else this.#agents.get(String(frame.thisDN))?.hear(frame, this.#now);
  }

  #request(thisDN: string, name: string, keys: JsonObject): void {
    const GSW_APPLICATION_ID = this.#world.testBed.applicationId;
    const userData = { GSW_AGENT_REQ_TYPE: name, GSW_APPLICATION_ID, ...keys };
    this.#link?.ask('RequestDistributeUserEvent', { thisDN, userData });
  }

  /** `earlier`: busy seconds of all agents before this one, since the last look. */
  #measure(earlier: number): void {
    if (this.#now <= learning) return;
    this.#busySeconds += earlier + this.#count(({ isBusy }) => isBusy);
    if ((this.#now - learning) % stretch > 0) return;
    this.busy.push(this.#busySeconds / (stretch * this.#agents.size));
    this.#busySeconds = 0;
  }

  #count(is: (agent: FloorAgent) => boolean): number {
    let count = 0;
    for (const agent of this.#agents.values()) if (is(agent)) count += 1;
    return count;
  }
}

/** Seconds of virtual time in one go: at most so many, or to the event if the system can stop at it. */
async function secondsUntilEvent(control: ControlClient, most: number): Promise<number> {
  if (!control.offers(stopsAtEvents)) {
    await control.ask('clock.advance', { ms: 1000 });
    return 1;
  }
  const result = await control.ask(stopsAtEvents, { ms: most * 1000, step: 1000 });
  // A system that says more than it was asked for is not believed: its floor would never be measured.
  return isJsonObject(result) ? Math.min(most, Math.ceil(Number(result.advanced) / 1000)) : 1;
}

const stopsAtEvents = 'clock.advanceUntilEvent';

/** The same floor every time. */
export const floorSeed = 1;
