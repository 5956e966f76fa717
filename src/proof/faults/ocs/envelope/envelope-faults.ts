import type { KeyValue } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, changingEvents, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { missingKeys } from '../../../operators/ocs/missing-keys.ts';
import { acknowledgmentOf, eventFor, presentStatus, taken } from '../../../operators/ocs/own-events.ts';
import { answeringOtherwise, atEvery, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of what all messages have in common, and of how many there are. */
export const envelopeFaults: readonly OcsFault[] = [
  {
    name: 'int-as-string',
    breaks: ['ENV-01'],
    does: 'sends GSW_CALL_RESULT of PreviewRecord as a String',
    decoration: changingEvent('PreviewRecord', (userData) => ({
      ...userData,
      GSW_CALL_RESULT: String(userData.GSW_CALL_RESULT),
    })),
  },
  {
    name: 'ack-without-campaign',
    breaks: ['ENV-01'],
    does: 'leaves GSW_CAMPAIGN_NAME out of RecordProcessedAcknowledge',
    decoration: changingEvent('RecordProcessedAcknowledge', (userData) =>
      without(userData, 'GSW_CAMPAIGN_NAME'),
    ),
  },
  {
    name: 'acknowledges-as-inbound',
    breaks: ['ENV-01'],
    does: 'sends InteractionType "Inbound" with UpdateCallCompletionStatsAcknowledge',
    decoration: changingEvent('UpdateCallCompletionStatsAcknowledge', (userData) => ({
      ...userData,
      InteractionType: 'Inbound',
    })),
  },
  {
    name: 'custom-fields-as-list',
    breaks: ['ENV-01'],
    does: 'adds a custom field that is a list to PreviewRecord',
    decoration: changingEvent('PreviewRecord', (userData) => ({ ...userData, segments: { first: 'A' } })),
  },
  {
    name: 'unloaded-without-description',
    breaks: ['ENV-01'],
    does: 'leaves the mandatory GSW_CAMPAIGN_DESCRIPTION out of CampaignUnloaded',
    decoration: changingEvent('CampaignUnloaded', (userData) =>
      without(userData, 'GSW_CAMPAIGN_DESCRIPTION'),
    ),
  },
  {
    name: 'notification-without-application-id',
    breaks: ['ENV-02'],
    does: 'leaves GSW_APPLICATION_ID out of CampaignStopped',
    decoration: changingEvent('CampaignStopped', (userData) => without(userData, 'GSW_APPLICATION_ID')),
  },
  {
    name: 'foreign-application-id',
    breaks: ['ENV-02'],
    does: 'sends its application id plus one in acknowledgments',
    decoration: changingEvents(({ userData }) =>
      isAcknowledgment(userData.GSW_USER_EVENT)
        ? { ...userData, GSW_APPLICATION_ID: Number(userData.GSW_APPLICATION_ID) + 1 }
        : userData,
    ),
  },
  {
    name: 'record-without-application-id',
    breaks: ['ENV-02'],
    does: 'leaves GSW_APPLICATION_ID out of PreviewRecord',
    decoration: changingEvent('PreviewRecord', (userData) => without(userData, 'GSW_APPLICATION_ID')),
  },
  {
    name: 'next-record-sent-twice',
    breaks: ['ENV-04'],
    does: 'sends every PreviewRecord but the first twice',
    decoration: answeringOtherwise('PreviewRecordRequest', (events, _, floor) =>
      floor.past.handles.size > 1 ? events.flatMap((event) => [event, event]) : events,
    ),
  },
  answeringTwice('update-acknowledged-twice', 'UpdateCallCompletionStatsAcknowledge'),
  answeringTwice('finish-acknowledged-twice', 'RecordProcessedAcknowledge'),
  answeringTwice('over-acknowledged-twice', 'PreviewDialingModeOverAcknowledge'),
  {
    name: 'error-per-missing-key',
    breaks: ['ENV-04'],
    does: 'sends one error 102 for each missing key instead of one for the request',
    decoration: atEvery('userEvent', (events, { userData }) =>
      events.flatMap((event) =>
        isNamed(event.userData, 'error 102') ? missingKeys(userData).map(() => event) : event,
      ),
    ),
  },
  {
    name: 'ack-beside-error',
    breaks: ['ENV-04'],
    does: 'sends RecordProcessedAcknowledge after error 102',
    decoration: answeringOtherwise('RecordProcessed', (events, request, floor) =>
      events.flatMap((event) => {
        const { dn, userData } = event;
        const list = taken(floor.recordOf(dn) ?? {}, 'GSW_CALLING_LIST');
        const acknowledgment = eventFor(dn, { ...list, ...acknowledgmentOf(floor, request) });
        return isNamed(userData, 'error 102') ? [event, acknowledgment] : event;
      }),
    ),
  },
  {
    name: 'answers-everybody',
    breaks: ['ENV-06'],
    does: 'answers PreviewRecordRequest to every logged-in agent of the group',
    decoration: answeringOtherwise('PreviewRecordRequest', (events, { dn }, floor) =>
      events.flatMap((event) => {
        const [group] = floor.groupsOf(dn);
        return group ? floor.linesOf(group.name).map((line) => eventFor(line, event.userData)) : event;
      }),
    ),
  },
  {
    name: 'status-when-ready',
    breaks: ['ENV-06'],
    does: 'sends the status of the campaign whenever an agent goes ready',
    decoration: atEvery('agentReady', (_, { dn }, floor) =>
      floor
        .groupsOf(dn)
        .map((group) => presentStatus(floor, group))
        .filter((userData) => userData !== undefined)
        .map((userData) => eventFor(dn, userData)),
    ),
  },
  {
    name: 'status-from-time-to-time',
    breaks: ['ENV-06'],
    does: 'repeats the status that it sent at login five minutes later',
    decoration: watchingOcs((floor) => ({
      after(effects, input, now) {
        if (input.kind === 'agentLoggedIn')
          return [...effects, { kind: 'setTimer', name: `status ${input.dn}`, at: now + 300_000 }];
        const dn = input.kind === 'timer' ? input.name.replace('status ', '') : '';
        const statuses = floor.groupsOf(dn).map((group) => presentStatus(floor, group));
        return [...effects, ...statuses.flatMap((status) => (status ? [eventFor(dn, status)] : []))];
      },
    })),
  },
  {
    name: 'ack-without-user-event',
    breaks: ['ENV-08'],
    does: 'leaves GSW_USER_EVENT out of UpdateCallCompletionStatsAcknowledge',
    decoration: changingEvent('UpdateCallCompletionStatsAcknowledge', (userData) =>
      without(userData, 'GSW_USER_EVENT'),
    ),
  },
  {
    name: 'record-without-user-event',
    breaks: ['ENV-08'],
    does: 'leaves GSW_USER_EVENT out of PreviewRecord',
    decoration: changingEvent('PreviewRecord', (userData) => without(userData, 'GSW_USER_EVENT')),
  },
  {
    name: 'ack-named-after-request',
    breaks: ['ENV-08'],
    does: 'sends GSW_USER_EVENT "RecordProcessed" in RecordProcessedAcknowledge',
    decoration: changingEvent('RecordProcessedAcknowledge', (userData) => ({
      ...userData,
      GSW_USER_EVENT: 'RecordProcessed',
    })),
  },
  {
    name: 'user-event-lower-case',
    breaks: ['ENV-08'],
    does: 'sends GSW_USER_EVENT "campaignstopped"',
    decoration: changingEvent('CampaignStopped', (userData) => ({
      ...userData,
      GSW_USER_EVENT: 'campaignstopped',
    })),
  },
];

function answeringTwice(name: string, event: string): OcsFault {
  return {
    name,
    breaks: ['ENV-04'],
    does: `sends ${event} twice`,
    decoration: changingEvents((answer) => (isNamed(answer.userData, event) ? [answer, answer] : [answer])),
  };
}

function isAcknowledgment(event: KeyValue | undefined): boolean {
  return String(event).endsWith('Acknowledge');
}
