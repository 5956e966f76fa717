import { chanceOf } from '../kernel/chance.ts';
import { lognormal } from '../kernel/distribution.ts';
import { serveCti } from '../reference/cti-session.ts';
import type { ReferenceSystem } from '../reference/reference-system.ts';
import { AgentAtWork } from './agent-at-work.ts';
import type { DayPlan } from './day-plan.ts';
import { afterCallWork } from './day-population.ts';
import { dnOf, loginIdOf } from './day-provisioning.ts';
import { memoryLink } from './memory-link.ts';

/** The agents of a day, each at a reference desktop that is connected to the reference. */
export class DayStaff {
  readonly agents: readonly AgentAtWork[];

  constructor({ engine, clock }: ReferenceSystem, { agents, seed }: DayPlan) {
    const chance = chanceOf(seed + 0x5eed);
    const work = lognormal(afterCallWork.mean, afterCallWork.deviation);
    this.agents = Array.from({ length: agents }, (_, n) => {
      const [client, server] = memoryLink();
      serveCti(server, { engine, token: undefined });
      const person = { agentId: loginIdOf(n), dn: dnOf(n) };
      return new AgentAtWork({ ...person, clock, connection: client, afterCallWork: work, chance });
    });
  }

  get present(): number {
    return this.#count(({ present }) => present);
  }

  get busy(): number {
    return this.#count(({ isBusy }) => isBusy);
  }

  /** Milliseconds that all of them have worked until now. */
  get worked(): number {
    return this.agents.reduce((sum, { worked }) => sum + worked, 0);
  }

  begin(): void {
    for (const agent of this.agents) agent.begin();
  }

  leave(): void {
    for (const agent of this.agents) agent.leave();
  }

  #count(is: (agent: AgentAtWork) => boolean): number {
    return this.agents.reduce((count, agent) => count + (is(agent) ? 1 : 0), 0);
  }
}
