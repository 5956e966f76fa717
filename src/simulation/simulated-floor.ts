import { chanceOf } from '../kernel/chance.ts';
import type { Chance } from '../kernel/distribution.ts';
import { EventQueue } from '../kernel/event-queue.ts';
import type { DialedCall, MeasuredFloor } from '../ocs/pacing/measured-floor.ts';
import type { Pacer } from '../ocs/pacing/pacer.ts';
import { outcomeOf } from './customers.ts';
import { DayCounts, type DayFigures } from './day-figures.ts';
import type { FloorPlan } from './floor-plan.ts';
import { ShocksUnderWay } from './shocks-under-way.ts';
import { announce, type SimulatedAgent, SimulatedAgents, type Work } from './simulated-agents.ts';

interface Happening {
  readonly at: number;
  readonly happen: () => void;
}

interface WaitingCall {
  readonly answeredAt: number;
}

/** A floor of agents and customers on which a pacer is tried: no protocol, no clock, the same again for the same seed. */
export class SimulatedFloor {
  readonly #plan: FloorPlan;
  readonly #pacer: Pacer;
  readonly #chance: Chance;
  readonly #queue = new EventQueue<Happening>();
  readonly #agents: SimulatedAgents;
  readonly #dialed = new Set<DialedCall>();
  readonly #waiting = new Set<WaitingCall>();
  readonly #shocks = new ShocksUnderWay();
  readonly #counts = new DayCounts();
  #now = 0;

  constructor(plan: FloorPlan, pacer: Pacer) {
    this.#plan = plan;
    this.#pacer = pacer;
    this.#chance = chanceOf(plan.seed);
    this.#agents = new SimulatedAgents(plan.agents);
  }

  playDay(): DayFigures {
    const end = this.#plan.hours * 3600;
    this.#planShocks();
    this.#tick();
    for (let event = this.#queue.next(); event && event.at < end; event = this.#queue.next()) {
      this.#passTimeUntil(event.at);
      this.#counts.events += 1;
      event.happen();
      if (this.#pacer.reactsAtOnce) this.#dial();
    }
    this.#passTimeUntil(end);
    return this.#counts.figures(this.#dialed.size, this.#waiting.size);
  }

  #then(at: number, happen: () => void): void {
    this.#queue.plan({ at, happen });
  }

  #passTimeUntil(time: number): void {
    this.#counts.passTime(time - this.#now, this.#agents);
    this.#now = time;
  }

  #planShocks(): void {
    for (const shock of this.#plan.shocks) {
      const leaving = this.#agents.all.slice(0, Math.round(this.#plan.agents * (shock.leavingPart ?? 0)));
      this.#then(shock.from, () => {
        this.#shocks.begin(shock);
        for (const agent of leaving) this.#agents.leave(agent);
      });
      this.#then(shock.until, () => {
        this.#shocks.end(shock);
        for (const agent of leaving) if (this.#agents.comeBack(agent)) this.#ready(agent);
      });
    }
  }

  #tick(): void {
    this.#dial();
    this.#then(this.#now + 1, () => this.#tick());
  }

  #dial(): void {
    const calls = this.#pacer.callsToStart(this.#measured());
    for (let n = 0; n < calls; n += 1) this.#dialOne();
  }

  #measured(): MeasuredFloor {
    const { answered, overdialed, distributionTime } = this.#counts;
    return {
      now: this.#now,
      idleAgents: this.#agents.idle.size,
      staffedAgents: this.#agents.staffed,
      waitingCalls: this.#waiting.size,
      dialedCalls: this.#dialed,
      busyAgents: this.#agents.busy,
      totals: { answered, overdialed, distributionTime },
    };
  }

  #dialOne(): void {
    const call: DialedCall = { startedAt: this.#now };
    const factor = this.#shocks.factor('answerProbability');
    const { answered, after } = outcomeOf(this.#plan.customers, factor, this.#chance);
    this.#counts.attempts += 1;
    this.#dialed.add(call);
    this.#then(this.#now + after, () => this.#end(call, answered));
  }

  #end(call: DialedCall, answered: boolean): void {
    this.#dialed.delete(call);
    this.#pacer.callEnded({ startedAt: call.startedAt, endedAt: this.#now, answered });
    if (answered) this.#answer();
    else this.#counts.unanswered += 1;
  }

  #answer(): void {
    this.#counts.answerAt(this.#now);
    const agent = this.#agents.takeIdle();
    if (agent) this.#connect(agent, this.#now);
    else this.#wait({ answeredAt: this.#now });
  }

  #wait(call: WaitingCall): void {
    this.#waiting.add(call);
    this.#then(this.#now + this.#plan.patience, () => this.#lose(call));
  }

  #lose(waiting: WaitingCall): void {
    if (!this.#waiting.delete(waiting)) return;
    this.#counts.lossOfAnswerAt(waiting.answeredAt);
    this.#counts.distributionTime += this.#now - waiting.answeredAt;
  }

  #connect(agent: SimulatedAgent, answeredAt: number): void {
    this.#counts.connected += 1;
    this.#counts.distributionTime += this.#now - answeredAt;
    const work = this.#agents.begin(agent, this.#now);
    const talkEnd = this.#now + this.#plan.talk(this.#chance) * this.#shocks.factor('talk');
    const readyAt = talkEnd + this.#plan.afterCallWork(this.#chance);
    this.#then(talkEnd, () => this.#endTalk(work));
    this.#then(readyAt, () => this.#endWork(agent, work));
    const ahead = this.#plan.readyTimeAhead;
    if (ahead === undefined) return;
    this.#then(Math.max(this.#now, readyAt - ahead), () => announce(work, this.#now, readyAt));
  }

  #endTalk(work: Work): void {
    this.#pacer.stageEnded({ ...work, endedAt: this.#now });
    work.stage = 'after-call work';
    work.since = this.#now;
  }

  #endWork(agent: SimulatedAgent, work: Work): void {
    this.#pacer.stageEnded({ ...work, endedAt: this.#now });
    if (this.#agents.finish(agent)) this.#ready(agent);
  }

  #ready(agent: SimulatedAgent): void {
    const [longest] = this.#waiting;
    if (longest === undefined) {
      this.#agents.idle.add(agent);
      return;
    }
    this.#waiting.delete(longest);
    this.#connect(agent, longest.answeredAt);
  }
}
