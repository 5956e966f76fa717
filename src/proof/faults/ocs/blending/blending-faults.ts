import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  inboundCallsAtNobody,
  inboundCallsForEver,
  isFromCall,
  isInbound,
  keepingLeaversNotReady,
  releasingInbound,
} from '../../../operators/ocs/dialing/faulty-blending.ts';
import { countingOnAgain } from '../../../operators/ocs/dialing/leaving-agents.ts';
import { acknowledgmentOf, errorTo } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of how inbound calls and outbound campaigns go together. */
export const blendingFaults: readonly OcsFault[] = [
  {
    name: 'inbound-agents-dialed-for',
    breaks: ['BLD-01'],
    does: 'dials for agents who are in an inbound call',
    decoration: inboundCallsAtNobody,
  },
  {
    name: 'inbound-agents-busy-for-ever',
    breaks: ['BLD-02'],
    does: 'dials for an agent no longer after an inbound call',
    decoration: inboundCallsForEver,
  },
  {
    name: 'inbound-calls-released',
    breaks: ['BLD-03'],
    does: 'releases calls in its queue that it has not dialed',
    decoration: releasingInbound('at once'),
  },
  {
    name: 'inbound-calls-released-at-the-end',
    breaks: ['BLD-03'],
    does: 'releases the calls in its queue when the campaign is stopped or unloaded',
    decoration: releasingInbound('at the end'),
  },
  {
    name: 'leavers-back-after-inbound',
    breaks: ['BLD-04'],
    does: 'dials again for an agent who has left when an inbound call is over',
    decoration: countingOnAgain(atInboundCall('EventReleased')),
  },
  {
    name: 'leavers-back-with-inbound',
    breaks: ['BLD-04'],
    does: 'takes an agent who has left back into the campaign with an inbound call',
    decoration: countingOnAgain(atInboundCall('EventRinging')),
  },
  {
    name: 'leavers-without-inbound',
    breaks: ['BLD-05'],
    does: 'makes agents who have left not ready as soon as they are ready',
    decoration: keepingLeaversNotReady,
  },
  ...(['RequestRecordCancel', 'DoNotCall'] as const).flatMap((request): readonly OcsFault[] => {
    const isDoNotCall = request === 'DoNotCall';
    const breaks = [isDoNotCall ? 'BLD-07' : 'BLD-06'];
    const words = isDoNotCall ? 'do-not-call' : 'cancel';
    return [
      {
        name: `inbound-${words}-refused`,
        breaks,
        does: `answers 104 to ${request} from an agent who is in an inbound call`,
        decoration: answeringInstead((input, floor) =>
          isRequest(input, request) && isFromCall(input, floor) ? errorTo(floor, input, 104) : undefined,
        ),
      },
      {
        name: `inbound-${words}-not-carried-out`,
        breaks,
        does: `acknowledges ${request} during an inbound call, and does nothing`,
        decoration: answeringInstead((input, floor) =>
          isRequest(input, request) && isFromCall(input, floor) ? acknowledgmentOf(floor, input) : undefined,
        ),
      },
    ];
  }),
];

function atInboundCall(event: string): (input: OcsInput) => string | undefined {
  return (input) =>
    input.kind === 'call' && input.event === event && isInbound(input) ? input.dn : undefined;
}
