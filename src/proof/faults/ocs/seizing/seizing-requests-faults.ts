import type { OcsFault } from '../../../fault.ts';
import { engagingPortsAt, isAboutMerged } from '../../../operators/ocs/dialing/faulty-seizing.ts';
import { acknowledgmentOf, errorTo, refusingRequest } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of requests, and of campaigns, in the modes with seizing. */
export const seizingRequestsFaults: readonly OcsFault[] = [
  {
    name: 'merged-record-not-updated',
    breaks: ['SZG-06'],
    does: 'answers 109 to UpdateCallCompletionStats for the record of a merged call',
    decoration: refusingRequest('UpdateCallCompletionStats', 109, isAboutMerged),
  },
  {
    name: 'merged-record-not-finished',
    breaks: ['SZG-06'],
    does: 'acknowledges RecordProcessed for the record of a merged call, and keeps it',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'RecordProcessed') && isAboutMerged(request, floor)
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'ready-time-refused-with-seizing',
    breaks: ['SZG-07'],
    does: 'answers 101 to ReadyTime in the modes with seizing',
    decoration: refusingRequest('ReadyTime', 101, isAboutMerged),
  },
  {
    name: 'ready-time-unanswered-with-seizing',
    breaks: ['SZG-07', 'SZG-08'],
    does: 'does not answer ReadyTime in the modes with seizing',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'ReadyTime') && isAboutMerged(request, floor) ? 'silence' : undefined,
    ),
  },
  {
    name: 'ready-time-taken-with-seizing',
    breaks: ['SZG-08'],
    does: 'acknowledges ReadyTime in both modes with seizing',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'ReadyTime') && isAboutMerged(request, floor)
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'ready-time-as-of-no-record-with-seizing',
    breaks: ['SZG-08'],
    does: 'answers 112 to ReadyTime in Progressive with Seizing',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'ReadyTime') &&
      isAboutMerged(request, floor) &&
      floor.groupsOf(request.dn).some(({ name }) => floor.mode(name) === 'Progressive with Seizing')
        ? errorTo(floor, request, 112)
        : undefined,
    ),
  },
  {
    name: 'ivr-group-engaged-at-start',
    breaks: ['SZG-09'],
    does: 'engages the ports of an IVR group when a campaign with seizing is to be started',
    decoration: engagingPortsAt('start'),
  },
  {
    name: 'ivr-group-engaged-at-load',
    breaks: ['SZG-09'],
    does: 'engages the ports of an IVR group when a campaign with seizing is loaded',
    decoration: engagingPortsAt('load'),
  },
];
