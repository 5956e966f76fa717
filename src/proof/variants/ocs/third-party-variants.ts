import type { OcsVariant } from '../../fault.ts';
import { rewritten, servingInstead } from '../../operators/ocs/faulty-applications.ts';

/** Lawful choices of what another application's request means. */
export const applicationVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-application-means-the-record',
    does: 'takes a request of another application for one about the record alone, unless it says AllChain',
    against: [
      { rule: 'THP-20', sentence: 'It marks the record alone.' },
      { rule: 'THP-05', sentence: 'It marks the record alone.' },
    ],
    permits: [
      {
        section: 'Canceling Records',
        sentence:
          'What the keys of such a request mean is said in another document; here they have no default.',
      },
    ],
    touches: ['third-party', 'record-cancel'],
    decoration: servingInstead((request) => [
      rewritten(request, { GSW_CHAIN_ATTR: 'RecordOnly', ...request.userData }),
    ]),
  },
];
