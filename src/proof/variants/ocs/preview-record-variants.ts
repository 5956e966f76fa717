import type { OcsVariant } from '../../fault.ts';
import { retrievingInOrder } from '../../operators/ocs/order-of-chains.ts';

const chainOrder = {
  permits: [
    {
      section: 'PreviewRecordRequest',
      ruling: 240,
      sentence: 'It asks for a record of the campaign, and says nothing on which comes first.',
    },
  ],
  touches: [
    'preview-record',
    'chained-records',
    'canceling-records',
    'rejecting-records',
    'do-not-call',
    'scheduling-records',
    'scheduled-calls',
    'adding-records',
    'agent-logout',
    'redundancy',
    'third-party',
  ],
  choice: 'order of chains',
} as const;

/** Lawful choices of which record is given first. */
export const previewRecordVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-last-chain-first',
    does: 'gives the chains of a portion in the opposite order',
    ...chainOrder,
    decoration: retrievingInOrder((chains) => chains.toReversed()),
  },
  {
    name: 'ocs-second-chain-first',
    does: 'gives the first chain of a portion last',
    ...chainOrder,
    decoration: retrievingInOrder((chains) => [...chains.slice(1), ...chains.slice(0, 1)]),
  },
];
