import type { DayPlan } from './day-plan.ts';

/** Half an hour of five agents, for tests. */
export function dayPlanOf(changes: Partial<DayPlan> = {}): DayPlan {
  return {
    mode: 'Predictive',
    agents: 5,
    records: 400,
    goal: { by: 'Overdial Rate', value: 3 },
    hours: 0.5,
    seed: 1,
    store: 'memory',
    ...changes,
  };
}
