import type { UserData } from '../../../protocol/user-data.ts';
import type { OcsVariant } from '../../fault.ts';
import { changingEvents, faultyOcs, isNamed } from '../../operators/ocs/faulty-ocs.ts';

/** Lawful choices of how the values of a record are written. */
export const chainedRecordVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-six-decimals',
    does: 'writes a fraction with six decimals',
    against: [{ rule: 'PRV-30', sentence: 'It writes more decimals than the list has.' }],
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
  {
    name: 'ocs-chain-in-reverse',
    does: 'answers ChainedRecordRequest with the records of the chain in the opposite order',
    permits: [
      {
        section: 'ChainedRecord',
        ruling: 134,
        sentence: 'Each further record of the chain is sent; an order is not given.',
      },
    ],
    touches: ['chained-records', 'updating-records', 'finishing-records'],
    decoration: faultyOcs(() => ({
      after(effects) {
        const isChained = (effect: (typeof effects)[number]): boolean =>
          effect.kind === 'userEvent' && isNamed(effect.userData, 'ChainedRecord');
        const reversed = effects.filter(isChained).toReversed();
        return effects.map((effect) => (isChained(effect) ? (reversed.shift() ?? effect) : effect));
      },
    })),
  },
];

function withSixDecimals({ score, ...userData }: UserData): UserData {
  return score === undefined ? userData : { ...userData, score: Number(score).toFixed(6) };
}
