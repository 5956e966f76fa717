import type { OcsFault } from '../../../fault.ts';
import {
  acknowledgingInsteadOf,
  rescheduleRequests,
  reschedulingOtherwise,
} from '../../../operators/ocs/faulty-callbacks.ts';
import { changingEvent, changingRequest, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';
import { acknowledgmentOf, errorTo, taken } from '../../../operators/ocs/own-events.ts';
import {
  answeringInstead,
  carryingOut,
  changingEach,
  rewritingRequests,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of the requests that ask for a callback, and of their refusals. */
export const schedulingRequestFaults: readonly OcsFault[] = [
  {
    name: 'reschedule-acknowledged-for-campaign',
    breaks: ['SCH-01'],
    does: 'acknowledges every reschedule as one of a Campaign callback',
    decoration: changingEvent('RecordRescheduleAcknowledge', (userData) => ({
      ...userData,
      GSW_CALLBACK_TYPE: 'Campaign',
    })),
  },
  {
    name: 'reschedule-acknowledged-without-list',
    breaks: ['SCH-01'],
    does: 'leaves the calling list, which the request does not name, out of the acknowledgment',
    decoration: changingEvent('RecordRescheduleAcknowledge', (userData) =>
      without(userData, 'GSW_CALLING_LIST'),
    ),
  },
  {
    name: 'later-time-acknowledged-as-reschedule',
    breaks: ['SCH-02'],
    does: 'answers ScheduledRecordReschedule with RecordRescheduleAcknowledge',
    decoration: changingEvent('ScheduledRecordRescheduleAcknowledge', (userData) => ({
      ...userData,
      GSW_USER_EVENT: 'RecordRescheduleAcknowledge',
    })),
  },
  {
    name: 'later-time-acknowledged-without-time',
    breaks: ['SCH-02'],
    does: 'leaves the new time out of the acknowledgment',
    decoration: changingEvent('ScheduledRecordRescheduleAcknowledge', (userData) =>
      without(userData, 'GSW_DATE_TIME'),
    ),
  },
  {
    name: 'later-time-with-number-of-list',
    breaks: ['SCH-61'],
    does: "sends the list's name for the number in the acknowledgment of another time",
    decoration: changingEvent('ScheduledRecordRescheduleAcknowledge', (userData) => ({
      ...userData,
      GSW_PHONE: String(userData.GSW_CALLING_LIST),
    })),
  },
  {
    name: 'later-time-with-number-in-full',
    breaks: ['SCH-61'],
    does: 'puts a country code before the number in the acknowledgment of another time',
    decoration: changingEvent('ScheduledRecordRescheduleAcknowledge', (userData) => ({
      ...userData,
      GSW_PHONE: `+1${userData.GSW_PHONE}`,
    })),
  },
  {
    name: 'callback-type-by-default',
    breaks: ['SCH-03'],
    does: 'takes a reschedule without a type for one of a Campaign callback',
    decoration: changingRequest('RecordReschedule', (userData) => ({
      GSW_CALLBACK_TYPE: 'Campaign',
      ...userData,
    })),
  },
  {
    name: 'callback-time-by-default',
    breaks: ['SCH-03'],
    does: 'takes a request for another time that names none for one of some day',
    decoration: changingRequest('ScheduledRecordReschedule', (userData) => ({
      GSW_DATE_TIME: '12/31/2037 12:00',
      ...userData,
    })),
  },
  {
    name: 'reschedule-guesses-keys',
    breaks: ['SCH-03'],
    does: 'fills in what a reschedule lacks from the record that the agent has',
    decoration: rewritingRequests(({ dn, userData }, floor) => {
      const record = floor.recordOf(dn);
      if (record === undefined || !rescheduleRequests.includes(userData.GSW_AGENT_REQ_TYPE)) return userData;
      return {
        ...taken(record, 'GSW_APPLICATION_ID', 'GSW_CAMPAIGN_NAME', 'GSW_RECORD_HANDLE'),
        GSW_DATE_TIME: '12/31/2037 12:00',
        ...userData,
      };
    }),
  },
  {
    name: 'callback-type-by-number',
    breaks: ['SCH-04'],
    does: 'takes the number of a record type for the type of callback',
    decoration: reschedulingOtherwise((userData) =>
      userData.GSW_CALLBACK_TYPE === 5 ? { ...userData, GSW_CALLBACK_TYPE: 'Personal' } : userData,
    ),
  },
  {
    name: 'reschedule-with-wrong-type-acknowledged',
    breaks: ['SCH-04', 'SCH-06'],
    does: 'acknowledges a reschedule that has a key of the wrong type',
    decoration: acknowledgingInsteadOf('RecordReschedule', 103),
  },
  {
    name: 'reschedule-for-any-application',
    breaks: ['SCH-51'],
    does: 'carries out a reschedule without an application id',
    decoration: rewritingRequests(({ userData }, floor) => ({
      GSW_APPLICATION_ID: floor.applicationId,
      ...userData,
    })),
  },
  {
    name: 'reschedule-by-a-colleague',
    breaks: ['SCH-52'],
    does: "reschedules a colleague's record, though it answers an error",
    decoration: carryingOut((input, floor) => {
      if (input.kind !== 'userEvent' || !rescheduleRequests.includes(input.userData.GSW_AGENT_REQ_TYPE))
        return {};
      const { dn: asker, userData } = input;
      const owners = floor.lines.filter(
        (dn) => dn !== asker && floor.recordOf(dn)?.GSW_RECORD_HANDLE === userData.GSW_RECORD_HANDLE,
      );
      return { before: owners.map((dn) => ({ dn, userData })) };
    }),
  },
  {
    name: 'reschedule-with-chain-attribute-refused',
    breaks: ['SCH-53'],
    does: 'answers Invalid Attribute Value to a reschedule with GSW_CHAIN_ATTR',
    decoration: answeringInstead((request, floor) =>
      rescheduleRequests.includes(request.userData.GSW_AGENT_REQ_TYPE) &&
      request.userData.GSW_CHAIN_ATTR !== undefined
        ? errorTo(floor, request, 103)
        : undefined,
    ),
  },
  {
    name: 'reschedule-of-the-record-alone-forgotten',
    breaks: ['SCH-53'],
    does: 'acknowledges a reschedule with RecordOnly, and schedules nothing',
    decoration: answeringInstead((request, floor) =>
      rescheduleRequests.includes(request.userData.GSW_AGENT_REQ_TYPE) &&
      request.userData.GSW_CHAIN_ATTR === 'RecordOnly'
        ? {
            ...acknowledgmentOf(floor, request),
            GSW_CALLING_LIST: 'Customers',
            ...taken(request.userData, 'GSW_CALLBACK_TYPE', 'GSW_DATE_TIME'),
          }
        : undefined,
    ),
  },
  {
    name: 'reschedule-campaign-goes-first',
    breaks: ['SCH-58'],
    does: 'uses the campaign if a reschedule names a campaign group too',
    decoration: reschedulingOtherwise((userData) => without(userData, 'GSW_CAMPAIGN_GROUP_NAME')),
  },
  {
    name: 'reschedule-group-is-a-campaign',
    breaks: ['SCH-58'],
    does: "takes the campaign group's name in a reschedule for that of a campaign",
    decoration: reschedulingOtherwise(({ GSW_CAMPAIGN_GROUP_NAME: group, ...others }) =>
      group === undefined ? others : { ...others, GSW_CAMPAIGN_NAME: group },
    ),
  },
  {
    name: 'reschedule-with-wrong-type-lacks-it',
    breaks: ['SCH-05', 'SCH-06'],
    does: 'answers a reschedule that has a key of the wrong type with Attribute Not Found',
    decoration: misnumbering('RecordReschedule', 103, 102),
  },
  {
    name: 'later-time-with-wrong-type-lacks-it',
    breaks: ['SCH-05'],
    does: 'answers another time that has a key of the wrong type with Attribute Not Found',
    decoration: misnumbering('ScheduledRecordReschedule', 103, 102),
  },
  {
    name: 'callback-type-in-any-case',
    breaks: ['SCH-05'],
    does: 'takes "personal" for Personal',
    decoration: reschedulingOtherwise((userData) =>
      userData.GSW_CALLBACK_TYPE === 'personal' ? { ...userData, GSW_CALLBACK_TYPE: 'Personal' } : userData,
    ),
  },
  {
    name: 'reschedule-reads-digits',
    breaks: ['SCH-06'],
    does: "reads digits in a String for a reschedule's handle",
    decoration: reschedulingOtherwise((userData) => {
      const { GSW_RECORD_HANDLE: handle } = userData;
      return typeof handle === 'string' && /^\d+$/.test(handle)
        ? { ...userData, GSW_RECORD_HANDLE: Number(handle) }
        : userData;
    }),
  },
  {
    name: 'reschedule-of-nothing-acknowledged',
    breaks: ['SCH-07', 'SCH-52'],
    does: 'acknowledges the reschedule of a record that it does not know',
    decoration: acknowledgingInsteadOf('RecordReschedule', 109),
  },
  {
    name: 'reschedule-of-unknown-call',
    breaks: ['SCH-07'],
    does: 'answers the reschedule of a record that it does not know with No call found',
    decoration: misnumbering('RecordReschedule', 109, 112),
  },
  {
    name: 'later-time-of-nothing-acknowledged',
    breaks: ['SCH-08'],
    does: 'acknowledges another time for a record that it does not know',
    decoration: acknowledgingInsteadOf('ScheduledRecordReschedule', 117),
  },
  {
    name: 'later-time-of-unknown-chain',
    breaks: ['SCH-08'],
    does: 'answers another time for a record that it does not know with Chained Records not found',
    decoration: misnumbering('ScheduledRecordReschedule', 117, 114),
  },
  {
    name: 'reschedule-group-ignored',
    breaks: ['SCH-09'],
    does: 'ignores the campaign group that a reschedule names',
    decoration: reschedulingOtherwise((userData) => without(userData, 'GSW_CAMPAIGN_GROUP_NAME')),
  },
  {
    name: 'reschedule-group-is-not-active',
    breaks: ['SCH-09'],
    does: 'answers the reschedule for an unknown campaign group with No Active Campaigns',
    decoration: changingEach(({ userData }) =>
      isNamed(userData, 'error 105') && rescheduleRequests.includes(userData.GSW_AGENT_REQ_TYPE)
        ? { ...userData, GSW_ERROR_NUMBER: 106, GSW_ERROR: 'No Active Campaigns' }
        : userData,
    ),
  },
  {
    name: 'reschedule-campaign-ignored',
    breaks: ['SCH-10'],
    does: "takes another campaign that exists for the record's",
    decoration: rewritingRequests(({ dn, userData }, floor) => {
      const own = floor.recordOf(dn)?.GSW_CAMPAIGN_NAME;
      const reschedule = rescheduleRequests.includes(userData.GSW_AGENT_REQ_TYPE);
      const known = floor.groups.some(({ campaign }) => campaign === userData.GSW_CAMPAIGN_NAME);
      return reschedule && known && own !== undefined ? { ...userData, GSW_CAMPAIGN_NAME: own } : userData;
    }),
  },
  {
    name: 'reschedule-by-stranger-lacks-record',
    breaks: ['SCH-11'],
    does: 'answers an agent of no group with Record Not Found',
    decoration: misnumbering('RecordReschedule', 104, 109),
  },
  {
    name: 'later-time-makes-it-the-campaigns',
    breaks: ['SCH-12'],
    does: 'makes a callback one of the campaign if the request for another time names no type',
    decoration: changingRequest('ScheduledRecordReschedule', (userData) => ({
      GSW_CALLBACK_TYPE: 'Campaign',
      ...userData,
    })),
  },
  {
    name: 'later-time-makes-it-personal',
    breaks: ['SCH-12'],
    does: 'makes a callback a personal one if the request for another time names no type',
    decoration: changingRequest('ScheduledRecordReschedule', (userData) => ({
      GSW_CALLBACK_TYPE: 'Personal',
      ...userData,
    })),
  },
];
