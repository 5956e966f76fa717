import { callsLeavingIdle } from './calls-leaving-idle.ts';
import { meanOf } from './hazard-table.ts';
import type { LearnedTimes } from './learned-times.ts';
import type { MeasuredFloor } from './measured-floor.ts';
import type { NetDemand } from './net-demand.ts';
import type { PacingGoal } from './pacing-options.ts';
import type { Steering } from './steering.ts';

export type IdleGoal = Extract<PacingGoal, { by: 'busy factor' | 'average waiting time' }>;

/** Keeps a busy factor, or an average waiting time of agents: so many agents are to be idle. */
export class IdleSteering implements Steering {
  readonly keepsProgressiveFloor = false;
  readonly goal: IdleGoal;
  readonly feedback: IdleFeedback;
  readonly target: number;

  private constructor(goal: IdleGoal, feedback: IdleFeedback, target: number) {
    this.goal = goal;
    this.feedback = feedback;
    this.target = target;
  }

  static starting(goal: IdleGoal, floor: MeasuredFloor): IdleSteering {
    return new IdleSteering(goal, { at: floor.now, correction: 0 }, 0);
  }

  after(floor: MeasuredFloor, times: LearnedTimes): IdleSteering {
    const target = idleTarget(this.goal, floor.staffedAgents, times);
    return new IdleSteering(
      this.goal,
      idleFedBack(this.feedback, floor.now, floor.idleAgents, target),
      target,
    );
  }

  calls(demands: readonly NetDemand[], limit: number): number {
    return callsLeavingIdle(demands, this.target - this.feedback.correction, limit);
  }
}

/** How many agents are idle on average when the goal is met: R*. */
export function idleTarget(goal: IdleGoal, agents: number, { talk, afterCallWork }: LearnedTimes): number {
  if (goal.by === 'busy factor') return agents * (1 - goal.factor);
  const work = meanOf(talk) + meanOf(afterCallWork);
  return (agents * goal.seconds) / (work + goal.seconds);
}

/** Steers the number of idle agents to a target: its correction grows while more agents are idle than wanted. */
export interface IdleFeedback {
  readonly at: number;
  /** Agents by which the target is lowered: T. */
  readonly correction: number;
}

const integration = 600;

function idleFedBack(past: IdleFeedback, at: number, idle: number, target: number): IdleFeedback {
  const bound = target / 2 + 1;
  const correction = past.correction + ((idle - target) * (at - past.at)) / integration;
  return { at, correction: Math.max(-bound, Math.min(bound, correction)) };
}
