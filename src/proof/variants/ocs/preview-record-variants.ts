import type { OcsVariant } from '../../fault.ts';
import { fillingTheBuffer } from '../../operators/ocs/filling-the-buffer.ts';
import { retrievingInOrder } from '../../operators/ocs/order-of-chains.ts';

const chainOrder = {
  permits: [
    {
      section: 'PreviewRecordRequest',
      ruling: 240,
      sentence: 'It asks for a record of the campaign, and does not say which comes first.',
    },
  ],
  touches: [
    'preview-record',
    'record-buffer',
    'chained-records',
    'canceling-records',
    'rejecting-records',
    'do-not-call',
    'scheduling-records',
    'scheduled-calls',
    'adding-records',
    'agent-logout',
    'switchover',
    'third-party',
    'flows',
  ],
  choice: 'order of chains',
} as const;

const filling = {
  permits: [
    {
      section: 'No Records Available',
      ruling: 239,
      sentence: 'It is also sent while the buffer has not been filled yet; the desktop repeats its request.',
    },
  ],
  touches: [
    'preview-record',
    'rejecting-records',
    'do-not-call',
    'scheduling-records',
    'adding-records',
    'agent-logout',
  ],
  choice: 'an empty buffer at first',
} as const;

/** Milliseconds that it takes to fill a buffer. */
const fillingTakes = 1000;

/** Lawful choices of which record is given first, and of when there is one. */
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
  {
    name: 'ocs-second-of-a-chain-first',
    does: 'gives the second record of a chain first, and the first last',
    against: [
      { rule: 'PRV-24', sentence: 'It begins a chain with its second record.' },
      { rule: 'CAN-05', sentence: 'The record that is canceled is another one of the chain.' },
    ],
    ...chainOrder,
    permits: [
      {
        section: 'Chained Records',
        ruling: 136,
        sentence:
          'The primary number may have any chain_n, and nothing says in which order a chain is dialed.',
      },
    ],
    decoration: retrievingInOrder((chains) =>
      chains.map(([first, ...others]) => (first === undefined ? [] : [...others, first])),
    ),
  },
  {
    name: 'ocs-nothing-at-first',
    does: 'answers 108 to the first request for a record of each agent',
    against: [{ rule: 'LGO-27', sentence: 'It has no record for an agent who leaves, and says that first.' }],
    ...filling,
    decoration: fillingTheBuffer(() => {
      const asked = new Set<string>();
      return ({ dn }) => !asked.has(dn) && asked.add(dn).has(dn);
    }),
  },
  {
    name: 'ocs-nothing-for-a-second',
    does: 'answers 108 to all requests for records until a second after the first for the campaign group',
    against: [{ rule: 'LGO-27', sentence: 'It has no record for an agent who leaves, and says that first.' }],
    ...filling,
    decoration: fillingTheBuffer(() => {
      const first = new Map<string, number>();
      return (_, campaignGroup, now) => {
        const begun = first.get(campaignGroup) ?? now;
        first.set(campaignGroup, begun);
        return now < begun + fillingTakes;
      };
    }),
  },
];
