import type { OcsVariant } from '../../../fault.ts';
import { changingOptions } from '../../../operators/ocs/dialing/faulty-ivr.ts';
import { changingConfiguration } from '../../../operators/ocs/watching-ocs.ts';

/** Buffers of all campaign groups have these sizes, no matter what is configured. */
const sized = (minimumBufferSize: number, optimalBufferSize: number) =>
  changingConfiguration((configuration) => ({
    ...configuration,
    campaignGroups: configuration.campaignGroups.map((group) => ({
      ...group,
      minimumBufferSize,
      optimalBufferSize,
    })),
  }));

const sizes = {
  permits: [
    {
      section: 'Error Names and Codes',
      sentence: 'An internal buffer waits for a new selection of records; how many, and when, is not said.',
    },
  ],
  touches: [
    'record-buffer',
    'preview-record',
    'rejecting-records',
    'canceling-records',
    'do-not-call',
    'adding-records',
    'third-party',
    'statistics',
  ],
  choice: 'size of buffers',
} as const;

/** Lawful choices of how records are read ahead, and of which callbacks OCS dials. */
export const recordBufferVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-buffers-hold-eight',
    does: 'reads so many chains that it has eight, and again whenever one is taken',
    ...sizes,
    decoration: sized(8, 8),
  },
  {
    name: 'ocs-buffers-hold-one',
    does: 'reads one chain at a time, when the one before has been taken',
    ...sizes,
    decoration: sized(1, 1),
  },
  {
    name: 'ocs-buffers-refilled-when-empty',
    does: 'reads six chains at a time, when all those before have been taken',
    ...sizes,
    decoration: sized(1, 6),
  },
  {
    name: 'ocs-callbacks-never-dialed',
    does: 'offers callbacks of the campaign to agents in Predictive mode, no matter what predictive_callback says',
    against: [{ rule: 'BUF-07', sentence: 'It dials no callbacks.' }],
    permits: [
      {
        section: 'Scheduling and Rescheduling Records',
        ruling: 187,
        sentence: 'OCS can dial them; that it must, and what each value of the option means, is not said.',
      },
    ],
    touches: ['record-buffer', 'scheduled-calls'],
    choice: 'callbacks in Predictive mode',
    decoration: changingOptions({ predictive_callback: false }),
  },
  {
    name: 'ocs-callbacks-always-dialed',
    does: 'dials callbacks of the campaign in Predictive mode, no matter what predictive_callback says',
    against: [{ rule: 'BUF-09', sentence: 'It offers no callbacks of the campaign in Predictive mode.' }],
    permits: [
      {
        section: 'Scheduling and Rescheduling Records',
        ruling: 187,
        sentence: 'In Predictive mode OCS can dial them; what each value of the option means is not said.',
      },
    ],
    touches: ['record-buffer', 'scheduled-calls'],
    choice: 'callbacks in Predictive mode',
    decoration: changingOptions({ predictive_callback: true }),
  },
];
