import type { ErrorCode } from '../../../protocol/errors.generated.ts';
import { isRequestName } from '../../../protocol/message-names.generated.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { validateRequest } from '../../../protocol/validate.ts';
import type { Decoration } from '../../../reference/machines.ts';
import type { OcsVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { faultyOcs, isNamed, requestIn } from '../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../operators/ocs/faulty-records.ts';
import { numbered } from '../../operators/ocs/own-events.ts';

const recordChapters = [
  'updating-records',
  'finishing-records',
  'chained-records',
  'rejecting-records',
  'canceling-records',
  'do-not-call',
  'scheduling-records',
] as const;

const foreign = {
  permits: [
    {
      section: 'Error Names and Codes',
      ruling: 232,
      sentence: 'It does not say which error a request for another agent’s record gets.',
    },
  ],
  touches: recordChapters,
  choice: 'error for the record of another agent',
} as const;

/** Lawful choices of how a request that concerns a record is refused. */
export const recordRequestVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-wrong-type-is-missing',
    does: 'answers 102 if a mandatory key has a value of the wrong type, as if it were missing',
    against: againstAll(
      [
        'ENV-22',
        'ENV-31',
        'PDM-13',
        'FIN-04',
        'FIN-07',
        'UPD-04',
        'UPD-12',
        'CHN-26',
        'REJ-04',
        'CAN-14',
        'DNC-15',
        'SCH-06',
        'ADD-22',
      ],
      'A key with a value of the wrong type is missing for it.',
    ),
    permits: [
      {
        section: 'Desktop Requests and OCS Responses',
        ruling: 236,
        sentence: 'It distinguishes missing data from wrong data, and never mentions types.',
      },
    ],
    touches: [...recordChapters, 'preview-dialing-mode', 'preview-record', 'adding-records', 'envelope'],
    decoration: wrongTypeIsMissing(),
  },
  ...([101, 104] as const).map((code) => ({
    name: `ocs-record-of-another-is-${code}`,
    does: `answers ${code} to a request for the record of another agent`,
    ...foreign,
    against: [
      { rule: 'DNC-17', sentence: `It refuses with ${code}; only a recommendation names the error.` },
    ],
    decoration: refusingForeign(code),
  })),
];

function wrongTypeIsMissing(): Decoration {
  return faultyOcs(() => {
    const wrong = new Set<string>();
    return {
      before(input) {
        if (input.kind !== 'userEvent') return [input];
        if (hasWrongType(input.userData)) wrong.add(requestIn(input));
        else wrong.delete(requestIn(input));
        return [input];
      },
      after: (effects) =>
        effects.map((effect) =>
          effect.kind === 'userEvent' && isNamed(effect.userData, 'error 103') && wrong.has(requestIn(effect))
            ? { ...effect, userData: { ...effect.userData, ...numbered(102) } }
            : effect,
        ),
    };
  });
}

function hasWrongType(userData: UserData): boolean {
  const { GSW_AGENT_REQ_TYPE: name } = userData;
  if (typeof name !== 'string' || !isRequestName(name)) return false;
  return validateRequest(name, userData, 'strict').some(({ problem }) => problem === 'type');
}

function refusingForeign(code: ErrorCode): Decoration {
  return watchingRecords((records) => ({
    after: (effects) =>
      effects.map((effect) => {
        if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'error 109')) return effect;
        const record = records.of(effect.userData);
        const isForeign =
          record !== undefined && record.dn !== effect.dn && records.ending(effect.userData) === undefined;
        return isForeign ? { ...effect, userData: { ...effect.userData, ...numbered(code) } } : effect;
      }),
  }));
}
