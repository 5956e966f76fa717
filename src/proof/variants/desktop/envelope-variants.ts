import type { DesktopVariant } from '../../fault.ts';
import { changingRequest } from '../../operators/desktop/faulty-desktop.ts';

/** Lawful choices of what every request carries. */
export const envelopeVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-without-reference-ids',
    does: 'sends no GSW_REFERENCE_ID in any request',
    permits: [
      {
        section: 'Event Responses',
        sentence: 'The attribute is optional: if a request has it, its answers have it too.',
      },
    ],
    touches: ['envelope', 'error-events'],
    choice: 'reference ids',
    decoration: changingRequest(undefined, ({ GSW_REFERENCE_ID: _, ...userData }) => userData),
  },
];
