import type { OcsFault } from '../../../fault.ts';
import { changingEvent } from '../../../operators/ocs/faulty-ocs.ts';
import {
  answeringAfter,
  calledOf,
  refusingAfter,
  requested,
  told,
} from '../../../operators/ocs/flows/flow-so-far.ts';
import { acknowledgmentOf, errorTo } from '../../../operators/ocs/own-events.ts';
import { isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations that lose their way between the steps of Preview mode: each step by itself is right. */
export const previewFlowFaults: readonly OcsFault[] = [
  {
    name: 'flow-final-refused-after-updates',
    breaks: ['FLW-01', 'FLW-15'],
    does: 'answers 109 to RecordProcessed if the record was updated twice',
    decoration: refusingAfter(requested('UpdateCallCompletionStats'), 'RecordProcessed', 109, 2),
  },
  {
    name: 'flow-no-record-after-reject',
    breaks: ['FLW-02', 'FLW-09'],
    does: 'has no more records for an agent who has rejected one',
    decoration: refusingAfter(requested('RecordReject'), 'PreviewRecordRequest', 108),
  },
  {
    name: 'flow-no-record-after-marking',
    breaks: ['FLW-02'],
    does: 'forgets Preview mode when a customer wants no more calls',
    decoration: refusingAfter(requested('RequestRecordCancel', 'DoNotCall'), 'PreviewRecordRequest', 101),
  },
  {
    name: 'flow-no-record-after-call',
    breaks: ['FLW-02', 'FLW-04', 'FLW-05', 'FLW-07', 'FLW-09'],
    does: 'forgets Preview mode when the agent makes a call',
    decoration: refusingAfter(calledOf('EventDialing'), 'PreviewRecordRequest', 101),
  },
  {
    name: 'flow-over-refused-after-reject',
    breaks: ['FLW-03'],
    does: 'answers 119 to PreviewDialingModeOver after a rejection',
    decoration: refusingAfter(requested('RecordReject'), 'PreviewDialingModeOver', 119),
  },
  {
    name: 'flow-over-refused-while-callback-waits',
    breaks: ['FLW-03'],
    does: 'does not end Preview mode while a callback of the agent waits',
    decoration: refusingAfter(requested('RecordReschedule'), 'PreviewDialingModeOver', 101),
  },
  {
    name: 'flow-over-refused-after-call',
    breaks: ['FLW-03'],
    does: 'forgets Preview mode when a call is over, and answers 119 to PreviewDialingModeOver',
    decoration: refusingAfter(calledOf('EventReleased'), 'PreviewDialingModeOver', 119),
  },
  {
    name: 'flow-no-chain-after-call',
    breaks: ['FLW-04', 'FLW-05', 'FLW-27'],
    does: 'answers 109 to ChainedRecordRequest once the record was called',
    decoration: refusingAfter(calledOf('EventDialing'), 'ChainedRecordRequest', 109),
  },
  {
    name: 'flow-chain-ends-updates',
    breaks: ['FLW-04', 'FLW-05', 'FLW-27'],
    does: 'acknowledges updates after ChainedRecordRequest, and ignores them',
    decoration: answeringAfter(requested('ChainedRecordRequest'), (request, floor, times) =>
      times > 0 && isRequest(request, 'UpdateCallCompletionStats')
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'flow-over-refused-after-chain',
    breaks: ['FLW-04', 'FLW-05', 'FLW-09'],
    does: 'answers 119 to PreviewDialingModeOver once the agent has requested a chain',
    decoration: refusingAfter(requested('ChainedRecordRequest'), 'PreviewDialingModeOver', 119),
  },
  {
    name: 'flow-chained-record-not-marked',
    breaks: ['FLW-09'],
    does: 'answers 109 to requests that mark a record once the rest of its chain is on the desktop',
    decoration: answeringAfter(told('ChainedRecord'), (request, floor, times) =>
      times > 0 && (isRequest(request, 'RequestRecordCancel') || isRequest(request, 'DoNotCall'))
        ? errorTo(floor, request, 109)
        : undefined,
    ),
  },
  {
    name: 'flow-chained-record-not-rescheduled',
    breaks: ['FLW-09'],
    does: 'answers 117 to RecordReschedule once the rest of the chain is on the desktop',
    decoration: refusingAfter(told('ChainedRecord'), 'RecordReschedule', 117),
  },
  {
    name: 'flow-callback-never-comes',
    breaks: ['FLW-06', 'FLW-07'],
    does: 'sends no ScheduledCall',
    decoration: changingEvent('ScheduledCall', () => undefined),
  },
  {
    name: 'flow-callback-cannot-end',
    breaks: ['FLW-06', 'FLW-07'],
    does: 'answers 109 to RecordProcessed for a callback',
    decoration: refusingAfter(told('ScheduledCall'), 'RecordProcessed', 109),
  },
  {
    name: 'flow-callback-only-once',
    breaks: ['FLW-06'],
    does: 'answers 112 to RecordReschedule for a callback',
    decoration: refusingAfter(told('ScheduledCall'), 'RecordReschedule', 112),
  },
  {
    name: 'flow-refused-start-ends-preview-mode',
    breaks: ['FLW-08'],
    does: 'ends Preview mode when it refuses to begin it again',
    decoration: refusingAfter(told('error 118'), 'PreviewRecordRequest', 101),
  },
  {
    name: 'flow-refusal-before-start-lasts',
    breaks: ['FLW-08'],
    does: 'refuses the records of an agent who has requested one too early',
    decoration: refusingAfter(told('error 101'), 'PreviewRecordRequest', 101),
  },
];
