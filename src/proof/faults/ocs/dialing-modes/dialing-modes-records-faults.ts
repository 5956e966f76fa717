import type { OcsFault } from '../../../fault.ts';
import { isAboutDialed, isAboutDialedBefore } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { acknowledgmentOf, refusingRequest } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of the requests about a record whose call OCS has dialed. */
export const dialedRecordFaults: readonly OcsFault[] = [
  {
    name: 'dialed-record-update-refused',
    breaks: ['DLM-06'],
    does: 'answers 109 to UpdateCallCompletionStats for a record whose call it has dialed',
    decoration: refusingRequest('UpdateCallCompletionStats', 109, isAboutDialed),
  },
  {
    name: 'dialed-record-update-dropped',
    breaks: ['DLM-06'],
    does: 'acknowledges UpdateCallCompletionStats for a record whose call it has dialed, and ignores it',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'UpdateCallCompletionStats') && isAboutDialed(request, floor)
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'dialed-record-finish-refused',
    breaks: ['DLM-19'],
    does: 'answers 109 to RecordProcessed for a record whose call it has dialed',
    decoration: refusingRequest('RecordProcessed', 109, isAboutDialed),
  },
  {
    name: 'dialed-record-closed-at-release',
    breaks: ['DLM-07'],
    does: 'answers 109 to RecordProcessed once the call that it has dialed is over',
    decoration: refusingRequest('RecordProcessed', 109, isAboutDialedBefore),
  },
];
