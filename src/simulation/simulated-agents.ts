import type { AgentStage, BusyAgent, ReadyAnnouncement } from '../ocs/pacing/measured-floor.ts';

export interface SimulatedAgent {
  /** What they work on; undefined if idle or away. */
  work: Work | undefined;
  /** They finish their call, and leave. */
  leaving: boolean;
}

/** One call's work of an agent. */
export interface Work extends BusyAgent {
  stage: AgentStage;
  since: number;
  announcement: ReadyAnnouncement | undefined;
}

/** The agent sends ReadyTime. */
export function announce(work: Work, now: number, readyAt: number): void {
  work.announcement = { madeAt: now, readyAt };
}

/** The agents of a simulated floor: who is idle, who works, who is away. */
export class SimulatedAgents {
  readonly all: readonly SimulatedAgent[];
  /** The longest idle first. */
  readonly idle: Set<SimulatedAgent>;
  /** Work of agents who will be ready after it. */
  readonly busy = new Set<Work>();
  present: number;
  working = 0;

  constructor(count: number) {
    this.all = Array.from({ length: count }, () => ({ work: undefined, leaving: false }));
    this.idle = new Set(this.all);
    this.present = count;
  }

  /** Those who work for the group, and are not about to leave. */
  get staffed(): number {
    return this.idle.size + this.busy.size;
  }

  takeIdle(): SimulatedAgent | undefined {
    for (const agent of this.idle) {
      this.idle.delete(agent);
      return agent;
    }
    return undefined;
  }

  begin(agent: SimulatedAgent, now: number): Work {
    const work: Work = { stage: 'talk', since: now, announcement: undefined };
    agent.work = work;
    this.busy.add(work);
    this.working += 1;
    return work;
  }

  /** Returns whether the agent is ready again. */
  finish(agent: SimulatedAgent): boolean {
    if (agent.work) this.busy.delete(agent.work);
    agent.work = undefined;
    this.working -= 1;
    if (agent.leaving) this.present -= 1;
    return !agent.leaving;
  }

  leave(agent: SimulatedAgent): void {
    agent.leaving = true;
    if (agent.work) this.busy.delete(agent.work);
    else if (this.idle.delete(agent)) this.present -= 1;
  }

  /** Returns whether the agent is ready: one who still works is not. */
  comeBack(agent: SimulatedAgent): boolean {
    agent.leaving = false;
    if (agent.work) this.busy.add(agent.work);
    else this.present += 1;
    return agent.work === undefined;
  }
}
