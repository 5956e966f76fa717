import type { OcsVariant } from '../../fault.ts';
import { renumberingHandles } from '../../operators/ocs/renumbering-handles.ts';

const anyHandle = {
  permits: [
    {
      section: 'Characteristics of Event Structures',
      sentence: 'OCS assigns a handle to each record, an Int; nothing is said of which.',
    },
  ],
  touches: ['envelope', 'preview-record', 'chained-records', 'finishing-records'],
  choice: 'handles',
} as const;

/** Lawful choices of the handles that records get. */
export const handleVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-large-handles',
    does: 'gives handles near the end of signed 32 bits',
    ...anyHandle,
    decoration: renumberingHandles((handle) => 2_140_000_000 + handle),
  },
  {
    name: 'ocs-scattered-handles',
    does: 'gives handles that do not follow each other',
    ...anyHandle,
    decoration: renumberingHandles((handle) => 11 + (handle % 7) * 100_003 + handle * 17),
  },
  {
    name: 'ocs-falling-handles',
    does: 'gives each record a smaller handle than the one before',
    ...anyHandle,
    decoration: renumberingHandles((handle) => 1_000_000 - handle),
  },
];
