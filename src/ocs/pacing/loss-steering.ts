import { callsWithinRisk } from './calls-within-risk.ts';
import { allowedRisk, fedBack, type LossFeedback, type LossGoal, startFeedback } from './loss-feedback.ts';
import type { MeasuredFloor } from './measured-floor.ts';
import type { NetDemand } from './net-demand.ts';
import type { Steering } from './steering.ts';

/** Keeps an overdial rate, or an average distribution time: each answered call may take a risk of finding nobody. */
export class LossSteering implements Steering {
  readonly keepsProgressiveFloor = true;
  readonly goal: LossGoal;
  readonly feedback: LossFeedback;

  private constructor(goal: LossGoal, feedback: LossFeedback) {
    this.goal = goal;
    this.feedback = feedback;
  }

  static starting(goal: LossGoal, { now, totals }: MeasuredFloor): LossSteering {
    return new LossSteering(goal, startFeedback(now, goal, totals));
  }

  get risk(): number {
    return allowedRisk(this.feedback, this.goal);
  }

  after({ now, totals }: MeasuredFloor): LossSteering {
    return new LossSteering(this.goal, fedBack(this.feedback, now, this.goal, totals));
  }

  calls(demands: readonly NetDemand[], limit: number): number {
    return callsWithinRisk(demands, this.risk, limit);
  }

  withIntegralOf(other: LossSteering): LossSteering {
    const { integral, answerRate } = other.feedback;
    return new LossSteering(this.goal, { ...this.feedback, integral, answerRate });
  }
}
