import type { OcsVariant } from '../../../fault.ts';
import { againstAll } from '../../../operators/against-all.ts';
import { changingDialedCallData } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { countingHoursInSystemTime } from '../../../operators/ocs/dialing/hours-of-the-system.ts';
import { without } from '../../../operators/ocs/faulty-ocs.ts';

/** Seconds between UTC and the time of the system. */
const ahead = 28_800;

/** Lawful choices of when a record may be dialed, and of what its call carries. */
export const dialedRecordsVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-hours-in-system-time',
    does: "counts the hours of a record from midnight of the system's time, eight hours ahead of UTC",
    against: againstAll(
      ['PRV-35', 'BUF-06', 'SCH-63'],
      "It does not count the hours in the record's time zone.",
    ),
    permits: [
      {
        section: 'Genesys Mandatory Fields',
        sentence: "The hours are counted from midnight of the system's time or of the local one.",
      },
    ],
    touches: ['record-buffer', 'preview-record', 'scheduled-calls'],
    decoration: countingHoursInSystemTime(ahead),
  },
  {
    name: 'ocs-calls-without-number',
    does: "attaches the handle and the calling list to a call, and not the customer's number",
    against: [{ rule: 'DLM-04', sentence: "A call does not carry the customer's number." }],
    permits: [
      {
        section: 'Default Record Information',
        sentence: 'The number is among what might be attached by default; the handle identifies the record.',
      },
    ],
    touches: ['dialing-modes', 'record-buffer', 'call-results', 'caller-id', 'flows', 'virtual-agents'],
    decoration: changingDialedCallData((userData) => without(userData, 'GSW_PHONE')),
  },
];
