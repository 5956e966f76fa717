/** What a predictive session optimizes (GSW_OPTIMIZE_BY, GSW_OPTIMIZE_GOAL). Rates and factors are parts of 1. */
export type PacingGoal =
  | { readonly by: 'overdial rate'; readonly rate: number }
  | { readonly by: 'busy factor'; readonly factor: number }
  | { readonly by: 'average waiting time'; readonly seconds: number }
  | { readonly by: 'average distribution time'; readonly seconds: number };

/** Values of the option predictive_algorithm (domain.md 5.2). */
export type PredictiveAlgorithm = 'small_group' | 'advanced_small_group' | 'classical' | 'time_optimized_odr';

export interface PacingOptions {
  readonly goal: PacingGoal;
  /** predictive_max_overdial_rate: kept with every goal. */
  readonly maximumOverdialRate?: number;
  readonly algorithm: PredictiveAlgorithm;
  /** small_group_size: with more agents, small_group decides as classical does. */
  readonly smallGroupSize: number;
  /** history_length: outcomes of calls to wait for before more is dialed than there are idle agents. */
  readonly historyLength: number;
  /** Seconds until an unanswered call is given up. */
  readonly dialTimeout: number;
  /** Seconds that an answered call may wait for an agent before it counts as overdialed. */
  readonly patience: number;
}

/** No document states defaults of these, except for predictive_algorithm (domain.md 5.2). */
export const pacingDefaults: Omit<PacingOptions, 'goal'> = {
  algorithm: 'small_group',
  smallGroupSize: 15,
  historyLength: 50,
  dialTimeout: 25,
  patience: 2,
};

/** ReadyTime is used only by the small-group algorithms, for an overdial goal (001, ReadyTime Request; ruling 99). */
export function usesReadyTime({ algorithm, goal }: PacingOptions): boolean {
  return goal.by === 'overdial rate' && (algorithm === 'small_group' || algorithm === 'advanced_small_group');
}

/** small_group dials a batch and waits for all its outcomes (domain.md 5.2); only for overdial goals and small groups. */
export function dialsInBatches({ algorithm, goal, smallGroupSize }: PacingOptions, agents: number): boolean {
  return goal.by === 'overdial rate' && algorithm === 'small_group' && agents <= smallGroupSize;
}
