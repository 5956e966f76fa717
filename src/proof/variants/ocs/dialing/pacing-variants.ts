import type { OcsVariant } from '../../../fault.ts';
import { pacingWithOptions } from '../../../operators/ocs/dialing/faulty-pacing.ts';

const permits: OcsVariant['permits'] = [
  {
    section: 'Predictive Mode (or Progressive Mode)',
    sentence: 'Once the session is started OCS places calls; nothing says how many, or when.',
  },
];

/** Lawful choices of how many calls are dialed in Predictive mode. */
export const pacingVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-paces-as-in-progressive-mode',
    choice: 'pacing',
    does: 'dials in Predictive mode only as many calls as there are agents who are ready',
    permits,
    against: [
      { rule: 'PAC-05', sentence: 'Its agents are less busy than the goal.' },
      { rule: 'PAC-06', sentence: 'It has no use for ReadyTime.' },
    ],
    touches: ['pacing'],
    decoration: pacingWithOptions({ history_length: 1_000_000 }),
  },
  {
    name: 'ocs-paces-in-batches',
    choice: 'pacing',
    does: 'dials a batch of calls, and the next one when all of its outcomes are known, in groups of any size',
    permits,
    against: [
      {
        rule: 'PAC-07',
        sentence: 'Its algorithm is always one for small groups, which has a use for ReadyTime.',
      },
    ],
    touches: ['pacing'],
    decoration: pacingWithOptions({ predictive_algorithm: 'small_group', small_group_size: 1000 }),
  },
  {
    name: 'ocs-paces-by-half-of-the-goal',
    choice: 'pacing',
    does: 'keeps to half of the maximum overdial rate with any goal',
    permits,
    touches: ['pacing'],
    decoration: pacingWithOptions({ predictive_max_overdial_rate: 1 }),
  },
];
