import type { UserData } from '../../../protocol/user-data.ts';
import type { OcsVariant } from '../../fault.ts';
import { changingEvents, isNamed } from '../../operators/ocs/faulty-ocs.ts';

/** Lawful choices of how the values of a record are written. */
export const chainedRecordVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-six-decimals',
    does: 'writes a fraction with six decimals',
    permits: [
      { section: 'Custom Data Formats', sentence: 'A FLOAT is sent as a String; a format is not named.' },
    ],
    touches: ['preview-record', 'chained-records', 'scheduled-calls'],
    decoration: changingEvents(({ userData }) =>
      ['PreviewRecord', 'ChainedRecord', 'ScheduledCall'].some((name) => isNamed(userData, name))
        ? withSixDecimals(userData)
        : userData,
    ),
  },
];

function withSixDecimals({ score, ...userData }: UserData): UserData {
  return score === undefined ? userData : { ...userData, score: Number(score).toFixed(6) };
}
