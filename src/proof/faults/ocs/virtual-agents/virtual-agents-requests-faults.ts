import { callResult, recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { isFromPort, obeyingPorts } from '../../../operators/ocs/dialing/faulty-ivr.ts';
import { acknowledgmentOf } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of requests about a call at an IVR group. */
export const virtualAgentsRequestsFaults: readonly OcsFault[] = [
  {
    name: 'ivr-updates-carried-out',
    breaks: ['VAG-09'],
    does: 'writes the call result that a request from a port gives',
    decoration: obeyingPorts(({ GSW_CALL_RESULT: result }) =>
      result === callResult.WrongParty ? { call_result: callResult.WrongParty } : {},
    ),
  },
  {
    name: 'ivr-do-not-call-carried-out',
    breaks: ['VAG-09'],
    does: 'carries out DoNotCall from a port',
    decoration: obeyingPorts(({ GSW_AGENT_REQ_TYPE: name }) =>
      name === 'DoNotCall' ? { record_type: recordType.NoCall } : {},
    ),
  },
  {
    name: 'ivr-cancel-carried-out',
    breaks: ['VAG-09'],
    does: 'carries out RequestRecordCancel from a port',
    decoration: obeyingPorts(({ GSW_AGENT_REQ_TYPE: name }) =>
      name === 'RequestRecordCancel' ? { record_status: recordStatus.Canceled } : {},
    ),
  },
  {
    name: 'ivr-reject-carried-out',
    breaks: ['VAG-09'],
    does: 'carries out RecordReject from a port',
    decoration: obeyingPorts(({ GSW_AGENT_REQ_TYPE: name }) =>
      name === 'RecordReject' ? { record_status: recordStatus.Ready } : {},
    ),
  },
  {
    name: 'ivr-reschedule-carried-out',
    breaks: ['VAG-09'],
    does: 'carries out RecordReschedule from a port',
    decoration: obeyingPorts(({ GSW_AGENT_REQ_TYPE: name }) =>
      name === 'RecordReschedule' ? { record_type: recordType.CampaignCallBack } : {},
    ),
  },
  {
    name: 'ivr-chain-ended',
    breaks: ['VAG-09', 'VAG-10'],
    does: 'ends the chain for a port that asks for it',
    decoration: answeringInstead((request, floor) =>
      isFromPort(floor.view, request) && isRequest(request, 'ChainedRecordRequest')
        ? { ...acknowledgmentOf(floor, request), GSW_USER_EVENT: 'ChainedRecordsDataEnd' }
        : undefined,
    ),
  },
  {
    name: 'ivr-requests-acknowledged',
    breaks: ['VAG-10'],
    does: 'acknowledges requests about a call at a port, and ignores them',
    decoration: answeringInstead((request, floor) =>
      isFromPort(floor.view, request) ? acknowledgmentOf(floor, request) : undefined,
    ),
  },
];
