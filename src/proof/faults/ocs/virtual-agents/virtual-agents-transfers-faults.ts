import { callResult } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { hearingPortsOtherwise, isFromPort } from '../../../operators/ocs/dialing/faulty-ivr.ts';
import type { UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { acknowledgmentOf, errorTo } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Whether an agent asks about a record that OCS has dialed for an IVR group. */
function isAboutTransferred(request: UserEventInput, { view }: Floor): boolean {
  const record = view.primary.records.get(Number(request.userData.GSW_RECORD_HANDLE));
  return record?.chain.session.isIvr === true && !isFromPort(view, request);
}

/** Faulty implementations of calls that an IVR transfers to an agent. */
export const virtualAgentsTransfersFaults: readonly OcsFault[] = [
  {
    name: 'ivr-transfer-finishes-record',
    breaks: ['VAG-11'],
    does: 'takes the transfer of a call for its end, and finishes the record',
    decoration: hearingPortsOtherwise(({ callResult: result, ...call }) => [
      result === undefined || result === callResult.Transferred ? call : { ...call, callResult: result },
    ]),
  },
  {
    name: 'ivr-transferred-record-unknown',
    breaks: ['VAG-11'],
    does: 'answers 109 to an agent to whom an IVR has transferred the call',
    decoration: answeringInstead((request, floor) =>
      isAboutTransferred(request, floor) ? errorTo(floor, request, 109) : undefined,
    ),
  },
  {
    name: 'ivr-transferred-record-not-marked',
    breaks: ['VAG-11'],
    does: 'acknowledges DoNotCall of an agent to whom an IVR has transferred the call, and ignores it',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'DoNotCall') && isAboutTransferred(request, floor)
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
];
