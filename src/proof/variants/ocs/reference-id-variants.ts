import type { OcsVariant } from '../../fault.ts';
import { changingEvents, without } from '../../operators/ocs/faulty-ocs.ts';
import { atEvery } from '../../operators/ocs/watching-ocs.ts';

/** Lawful choices of what happens to reference ids that no table describes. */
export const referenceIdVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-zero-for-no-reference-id',
    does: 'answers a request without a reference id with GSW_REFERENCE_ID 0',
    against: [
      { rule: 'ENV-16', sentence: 'It answers with the reference id 0.' },
      { rule: 'PRV-07', sentence: 'It answers with the reference id 0.' },
    ],
    permits: [
      {
        section: 'UpdateCallCompletionStats',
        ruling: 22,
        sentence:
          'The guarantee is for an id that the request has; nothing is said of a request without one.',
      },
    ],
    touches: ['envelope', 'preview-record'],
    decoration: atEvery('userEvent', (events, { dn, userData: request }) =>
      events.map((event) =>
        event.dn === dn && request.GSW_REFERENCE_ID === undefined
          ? { ...event, userData: { GSW_REFERENCE_ID: 0, ...event.userData } }
          : event,
      ),
    ),
  },
  {
    name: 'ocs-returns-only-int-reference-ids',
    does: 'looks for a reference id that is an Int, and does not see another one',
    against: [{ rule: 'ENV-15', sentence: 'The table says Int, and it returns nothing else.' }],
    permits: [
      {
        section: 'UpdateCallCompletionStats',
        ruling: 23,
        sentence: 'The key is an Int; a text under its name is not the attribute that comes back.',
      },
    ],
    touches: ['envelope'],
    decoration: changingEvents(({ userData }) =>
      typeof userData.GSW_REFERENCE_ID === 'string' ? without(userData, 'GSW_REFERENCE_ID') : userData,
    ),
  },
];
