import type { Viewed } from '../../kernel/viewed.ts';
import { optimizationMethod } from '../../protocol/enumerations.generated.ts';
import type { CampaignGroup, OptimizeBy } from './configuration.ts';

/** What a predictive session optimizes, and to which value: percents, or seconds of a time. */
export interface Optimization {
  readonly by: OptimizeBy;
  readonly goal: number;
}

/** No document states a default: 3 % overdial is ours. */
export function optimizationOf({ optimizeBy, optimizeGoal }: Viewed<CampaignGroup>): Optimization {
  return { by: optimizeBy ?? 'Overdial Rate', goal: optimizeGoal ?? 3 };
}

/** GSW_OPTIMIZE_BY of each method (001, Default Record Information). */
export const optimizationNumbers = {
  'Busy Factor': optimizationMethod.BusyFactor,
  'Overdial Rate': optimizationMethod.OverdialRate,
  'Average Waiting Time': optimizationMethod.WaitTime,
  'Average Distribution Time': optimizationMethod.DistributionTime,
} as const satisfies Readonly<Record<OptimizeBy, number>>;
