import type { OcsFault } from '../../../fault.ts';
import { isAboutDialedBefore } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { isAboutAnnounced } from '../../../operators/ocs/dialing/ready-times.ts';
import { changingEvent, changingRequest } from '../../../operators/ocs/faulty-ocs.ts';
import { refusingRequest, taken } from '../../../operators/ocs/own-events.ts';
import { carryingOut, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of ReadyTime for a record on the desktop. */
export const readyTimeFaults: readonly OcsFault[] = [
  {
    name: 'ready-time-unanswered',
    breaks: ['RDT-01', 'RDT-02', 'RDT-03', 'RDT-04'],
    does: 'does not answer ReadyTime',
    decoration: changingRequest('ReadyTime', () => undefined),
  },
  {
    name: 'ready-time-other-acknowledgment',
    breaks: ['RDT-01'],
    does: 'acknowledges ReadyTime with UpdateCallCompletionStatsAcknowledge',
    decoration: changingEvent('ReadyTimeAcknowledge', (userData) => ({
      ...userData,
      GSW_USER_EVENT: 'UpdateCallCompletionStatsAcknowledge',
    })),
  },
  {
    name: 'ready-time-other-handle',
    breaks: ['RDT-01'],
    does: 'acknowledges ReadyTime with another handle',
    decoration: changingEvent('ReadyTimeAcknowledge', (userData) => ({
      ...userData,
      GSW_RECORD_HANDLE: Number(userData.GSW_RECORD_HANDLE) + 1,
    })),
  },
  {
    name: 'ready-time-refused-after-release',
    breaks: ['RDT-02'],
    does: 'answers 112 to ReadyTime once the call is over',
    decoration: refusingRequest('ReadyTime', 112, isAboutDialedBefore),
  },
  {
    name: 'ready-time-refused-with-classical',
    breaks: ['RDT-03'],
    does: 'answers 101 to ReadyTime if the algorithm is not one for small groups',
    decoration: refusingRequest(
      'ReadyTime',
      101,
      (_, { configuration }) => configuration.options.predictive_algorithm === 'classical',
    ),
  },
  {
    name: 'ready-time-of-unknown-campaign',
    breaks: ['RDT-04'],
    does: 'answers 105 to ReadyTime with a campaign or campaign group that does not exist',
    decoration: refusingRequest(
      'ReadyTime',
      105,
      ({ userData }) =>
        userData.GSW_CAMPAIGN_NAME === 'Winter' || userData.GSW_CAMPAIGN_GROUP_NAME === 'Winter@Sales',
    ),
  },
  {
    name: 'ready-time-writes-call-result',
    breaks: ['RDT-04'],
    does: 'takes the call result in ReadyTime for that of the record',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'ReadyTime') || input.userData.GSW_CALL_RESULT === undefined) return {};
      const { GSW_USER_EVENT: _, ...record } = floor.recordOf(input.dn) ?? {};
      const update = { ...record, GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats' };
      return {
        after: [{ dn: input.dn, userData: { ...update, ...taken(input.userData, 'GSW_CALL_RESULT') } }],
      };
    }),
  },
  {
    name: 'ready-time-finishes-record',
    breaks: ['RDT-05'],
    does: 'finishes the record with ReadyTime',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'ReadyTime')) return {};
      const { GSW_USER_EVENT: _, ...record } = floor.recordOf(input.dn) ?? {};
      return { after: [{ dn: input.dn, userData: { ...record, GSW_AGENT_REQ_TYPE: 'RecordProcessed' } }] };
    }),
  },
  {
    name: 'ready-time-ends-updates',
    breaks: ['RDT-05'],
    does: 'answers 109 to updates of a record after ReadyTime',
    decoration: refusingRequest('UpdateCallCompletionStats', 109, isAboutAnnounced),
  },
];
