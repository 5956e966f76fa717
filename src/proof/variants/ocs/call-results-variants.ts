import { callResult, recordStatus, recordType } from '../../../protocol/enumerations.generated.ts';
import type { OcsVariant } from '../../fault.ts';
import { dialingOtherwise } from '../../operators/ocs/dialing/faulty-dialer.ts';
import { writingDialedOtherwise } from '../../operators/ocs/dialing/finishing-dialed.ts';

/** Lawful choices of whom calls are handed to, and of what is written to their records. */
export const callResultsVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-every-call-a-test',
    does: 'marks every call that it dials as a test of answering machine detection',
    against: [
      { rule: 'DLM-09', sentence: 'It hands answering machines to agents.' },
      { rule: 'FLW-26', sentence: 'It hands answering machines to agents.' },
    ],
    permits: [
      {
        section: 'Reserved Keys',
        sentence: 'It does not say which calls are selected as test calls.',
      },
    ],
    touches: ['call-results', 'dialing-modes'],
    decoration: dialingOtherwise((call) => ({
      ...call,
      connectOn: [...call.connectOn, callResult.AnsweringMachineDetected],
      userData: { ...call.userData, GSW_CALL_RESULT_FEEDBACK: 1 },
    })),
  },
  {
    name: 'ocs-finished-dialed-records-of-no-type',
    does: 'gives a record whose call it has dialed no type when it is finished, unless a request has given it one',
    permits: [
      {
        section: 'RecordProcessed',
        sentence: 'The record is updated; which type it has then is not said.',
      },
    ],
    touches: ['call-results', 'dialing-modes', 'flows', 'seizing'],
    decoration: writingDialedOtherwise((row) =>
      row.record_status === recordStatus.Updated ? { record_type: recordType.NoRecordType, ...row } : row,
    ),
  },
  {
    name: 'ocs-callbacks-of-dialed-records-retrieved',
    does: 'marks a callback from a call that it has dialed Retrieved, since it keeps it in memory',
    permits: [
      {
        section: 'RecordReschedule',
        sentence: 'The record is rescheduled; which status it has until then is not said.',
      },
    ],
    touches: ['call-results', 'flows'],
    decoration: writingDialedOtherwise((row) =>
      row.record_type === recordType.PersonalCallBack || row.record_type === recordType.CampaignCallBack
        ? { ...row, record_status: recordStatus.Retrieved }
        : row,
    ),
  },
];
