import { callResult, recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { writingAfterCallsOtherwise } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { hearingPortsOtherwise, isAboutTransferred } from '../../../operators/ocs/dialing/faulty-ivr.ts';
import { acknowledgmentOf, errorTo } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** A transfer is heard as the end of the call. */
const takingTransferForEnd = hearingPortsOtherwise(({ callResult: result, ...call }) => [
  result === undefined || result === callResult.Transferred ? call : { ...call, callResult: result },
]);

const chainUpdatedAfterCalls = writingAfterCallsOtherwise((row) =>
  row.record_status === recordStatus.Updated ? { ...row, record_status: recordStatus.ChainUpdated } : row,
);

/** Faulty implementations of calls that an IVR transfers to an agent. */
export const virtualAgentsTransfersFaults: readonly OcsFault[] = [
  {
    name: 'ivr-transfer-finishes-record',
    breaks: ['VAG-11', 'VAG-13'],
    does: 'takes the transfer of a call for its end, and finishes the record',
    decoration: takingTransferForEnd,
  },
  {
    name: 'ivr-transfer-finishes-chain',
    breaks: ['VAG-11'],
    does: 'takes the transfer of a call for its end, and marks the chain Chain Updated',
    decoration: {
      ocs: (right) => chainUpdatedAfterCalls.ocs?.(takingTransferForEnd.ocs?.(right) ?? right) ?? right,
    },
  },
  {
    name: 'ivr-transferred-record-unknown',
    breaks: ['VAG-13'],
    does: 'answers 109 to an agent to whom an IVR has transferred the call',
    decoration: answeringInstead((request, floor) =>
      isAboutTransferred(request, floor) ? errorTo(floor, request, 109) : undefined,
    ),
  },
  {
    name: 'ivr-transferred-record-not-marked',
    breaks: ['VAG-13'],
    does: 'acknowledges DoNotCall of an agent to whom an IVR has transferred the call, and ignores it',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'DoNotCall') && isAboutTransferred(request, floor)
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
];
