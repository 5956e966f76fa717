import { recordStatus } from '../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../reference/machines.ts';
import type { OcsVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { both, notingCallbacks } from '../../operators/ocs/faulty-callbacks.ts';
import { faultyOcs, isNamed, requestIn, type UserEventInput } from '../../operators/ocs/faulty-ocs.ts';
import { writingOtherwise, writingSiblingsOtherwise } from '../../operators/ocs/faulty-records.ts';

/** Lawful choices of what is written when a record ends, and when. */
export const finishingVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-siblings-chain-updated',
    does: 'marks the other records of a finished chain Chain Updated',
    permits: [
      {
        section: 'RecordProcessed',
        ruling: 243,
        sentence: 'The chain is updated with its record; a status is not named.',
      },
    ],
    touches: ['finishing-records', 'treatments', 'chained-records', 'canceling-records', 'do-not-call'],
    choice: 'other records of a finished chain',
    decoration: writingSiblingsOtherwise((row) => [
      row.record_status === recordStatus.Updated ? { ...row, record_status: recordStatus.ChainUpdated } : row,
    ]),
  },
  {
    name: 'ocs-zero-is-not-scheduled',
    does: 'writes 0 for the scheduled time of a record that is finished without a treatment',
    permits: [
      {
        section: 'RecordProcessed',
        sentence: 'It does not say what the field holds if nothing is scheduled.',
      },
    ],
    touches: ['finishing-records', 'treatments', 'scheduling-records'],
    choice: 'the scheduled time of a record without a callback',
    decoration: writingOtherwise((row) => ({ dial_sched_time: 0, ...row })),
  },
  {
    name: 'ocs-notes-times',
    does: 'writes a time to the field of the scheduled time, also while and after a record is processed that has no callback',
    against: [
      { rule: 'SCH-60', sentence: 'The field has a time without a callback.' },
      { rule: 'SCH-27', sentence: 'The field keeps a time after the callback is over.' },
    ],
    permits: [
      {
        section: 'RecordReschedule',
        sentence: 'It names no field of the calling list in which the time stands.',
      },
    ],
    touches: ['finishing-records', 'treatments', 'scheduling-records'],
    choice: 'the scheduled time of a record without a callback',
    decoration: both(
      notingCallbacks({ dial_sched_time: 2_000_000_000 }),
      writingOtherwise((row) => ({ dial_sched_time: 1_800_000_000, ...row })),
    ),
  },
  {
    name: 'ocs-waits-for-the-database',
    does: 'answers a final request only when the database has taken it, no matter how long that takes',
    against: againstAll(
      ['FIN-11', 'FIN-12', 'TRT-12', 'REJ-14', 'REJ-15', 'CAN-21', 'DNC-22'],
      'It waits for the database instead of answering with an error.',
    ),
    permits: [
      {
        section: 'RecordProcessedAcknowledge',
        ruling: 233,
        sentence: 'It comes when the record has been processed; no time is named.',
      },
    ],
    touches: ['finishing-records', 'treatments', 'rejecting-records', 'canceling-records', 'do-not-call'],
    decoration: waitingForTheDatabase(),
  },
];

const again = 'final requests again';

/** Sends final requests that the database refused to the right OCS again, every five seconds. */
function waitingForTheDatabase(): Decoration {
  return faultyOcs(() => {
    const sent = new Map<string, UserEventInput>();
    const waiting: UserEventInput[] = [];
    return {
      before(input) {
        if (input.kind === 'userEvent') sent.set(requestIn(input), input);
        return input.kind === 'timer' && input.name === again ? waiting.splice(0) : [input];
      },
      after: (effects, _, now) =>
        effects.flatMap((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'error 113')) return [effect];
          const request = sent.get(requestIn(effect));
          if (request === undefined || !isFinal(request)) return [effect];
          waiting.push(request);
          return [{ kind: 'setTimer', name: again, at: now + 5000 } as const];
        }),
    };
  });
}

function isFinal({ userData }: UserEventInput): boolean {
  return /^(RecordProcessed|RecordReject|RequestRecordCancel|DoNotCall)$/.test(
    String(userData.GSW_AGENT_REQ_TYPE),
  );
}
