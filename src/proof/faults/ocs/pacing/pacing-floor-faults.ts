import type { OcsFault } from '../../../fault.ts';
import {
  dialingTwice,
  missingEveryNotReady,
  pacingGroupsOtherwise,
  pacingWithOptions,
} from '../../../operators/ocs/dialing/faulty-pacing.ts';

/** Faulty implementations of pacing, as a floor of agents and customers shows them. */
export const pacingFloorFaults: readonly OcsFault[] = [
  {
    name: 'pacing-progressive-as-predictive',
    breaks: ['PAC-02'],
    does: 'dials more calls than there are ready agents in Progressive mode, as in Predictive mode',
    decoration: pacingGroupsOtherwise(({ dialMode }) =>
      dialMode === 'Progressive' ? { dialMode: 'Predictive' } : {},
    ),
  },
  {
    name: 'pacing-agents-at-work-are-ready',
    breaks: ['PAC-02'],
    does: 'takes agents for ready as soon as their call is over',
    decoration: missingEveryNotReady,
  },
  {
    name: 'pacing-goal-ignored',
    breaks: ['PAC-03'],
    does: 'keeps an overdial rate of 25 %, whatever the goal is',
    decoration: pacingGroupsOtherwise(({ optimizeBy }) =>
      optimizeBy === 'Overdial Rate' ? { optimizeGoal: 25 } : {},
    ),
  },
  {
    name: 'pacing-dials-twice',
    breaks: ['PAC-03'],
    does: 'dials twice as many calls as it has decided to',
    decoration: dialingTwice,
  },
  {
    name: 'pacing-maximum-ignored',
    breaks: ['PAC-04'],
    does: 'ignores the maximum overdial rate',
    decoration: pacingWithOptions({ predictive_max_overdial_rate: 100 }),
  },
  {
    name: 'pacing-never-learns',
    breaks: ['PAC-05'],
    does: 'never knows enough to dial more calls than there are ready agents',
    decoration: pacingWithOptions({ history_length: 1_000_000 }),
  },
  {
    name: 'pacing-busier-than-the-goal',
    breaks: ['PAC-05'],
    does: 'keeps the agents as busy as it can, whatever the goal and the maximum overdial rate are',
    decoration: pacingGroupsOtherwise(({ optimizeBy, options }) =>
      optimizeBy === 'Busy Factor'
        ? { optimizeGoal: 99, options: { ...options, predictive_max_overdial_rate: 100 } }
        : {},
    ),
  },
  {
    name: 'pacing-ready-time-ignored',
    breaks: ['PAC-06'],
    does: 'acknowledges ReadyTime, and dials as if there had been none',
    decoration: pacingWithOptions({ predictive_algorithm: 'classical' }),
  },
  {
    name: 'pacing-ready-time-used-by-every-algorithm',
    breaks: ['PAC-07'],
    does: 'paces by the algorithm for small groups that uses ReadyTime, whatever the option predictive_algorithm says',
    decoration: pacingWithOptions({ predictive_algorithm: 'advanced_small_group' }),
  },
];
