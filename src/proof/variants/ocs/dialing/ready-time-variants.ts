import type { OcsVariant } from '../../../fault.ts';
import { recordNamed } from '../../../operators/ocs/dialing/ready-times.ts';
import { both } from '../../../operators/ocs/faulty-callbacks.ts';
import { isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { numbered, refusingRequest, taken } from '../../../operators/ocs/own-events.ts';
import { answeringOtherwise } from '../../../operators/ocs/watching-ocs.ts';

/** Lawful choices of how ReadyTime is answered. */
export const readyTimeVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-ready-time-record-not-found',
    does: 'answers 109 to ReadyTime for a record that is not on the desktop, or for a handle of the wrong type',
    against: [{ rule: 'RDT-11', sentence: 'It says Record Not Found, as for all other requests.' }],
    permits: [
      {
        section: 'Characteristics of Event Structures',
        ruling: 8,
        sentence: 'All requests that must have a handle get that error if the record is not in the buffers.',
      },
    ],
    touches: ['ready-time'],
    decoration: answeringOtherwise('ReadyTime', (events, { userData }) =>
      events.map((event) =>
        isNamed(event.userData, 'error 112') || typeof userData.GSW_RECORD_HANDLE === 'string'
          ? { ...event, userData: { ...event.userData, ...numbered(109) } }
          : event,
      ),
    ),
  },
  {
    name: 'ocs-ready-time-of-the-wrong-type',
    does: 'answers 112 to ReadyTime with a handle of the wrong type, and 101 to one with such a time',
    permits: [
      { section: 'ReadyTime Error', sentence: 'This error is for a handle that is invalid.' },
      {
        section: 'Desktop Requests and OCS Responses',
        ruling: 7,
        sentence: 'Mandatory fields with wrong data get Invalid Request or Invalid Request Data.',
      },
    ],
    touches: ['ready-time'],
    decoration: both(
      refusingRequest('ReadyTime', 101, ({ userData }) => typeof userData.GSW_READY_TIME === 'string'),
      refusingRequest('ReadyTime', 112, ({ userData }) => typeof userData.GSW_RECORD_HANDLE === 'string'),
    ),
  },
  {
    name: 'ocs-ready-time-of-colleagues-is-wrong-data',
    does: "answers 103 to ReadyTime with the handle of a colleague's record",
    permits: [
      {
        section: 'Desktop Requests and OCS Responses',
        ruling: 232,
        sentence: 'Mandatory fields with wrong data get Invalid Request or Invalid Request Data.',
      },
    ],
    touches: ['ready-time'],
    decoration: refusingRequest('ReadyTime', 103, (request, floor) => {
      const agent = recordNamed(request, floor)?.chain.agent;
      return agent !== undefined && agent.dn !== request.dn && floor.groupsOf(request.dn).length > 0;
    }),
  },
  {
    name: 'ocs-ready-time-names-the-record',
    does: 'acknowledges ReadyTime with the campaign, calling list and number of the record',
    permits: [
      {
        section: 'Attaching Record Information to Desktop and OCS User Events',
        sentence:
          'Information about the record may come with every event about it; no table forbids more keys.',
      },
    ],
    touches: ['ready-time'],
    decoration: answeringOtherwise('ReadyTime', (events, { dn }, floor) =>
      events.map((event) => {
        const { GSW_USER_EVENT: name } = event.userData;
        if (name !== 'ReadyTimeAcknowledge') return event;
        const record = taken(floor.recordOf(dn) ?? {}, 'GSW_CAMPAIGN_NAME', 'GSW_CALLING_LIST', 'GSW_PHONE');
        return { ...event, userData: { ...record, ...event.userData } };
      }),
    ),
  },
  {
    name: 'ocs-ready-time-for-small-groups-only',
    does: 'answers 101 to ReadyTime if the algorithm is not one for small groups',
    against: [{ rule: 'RDT-03', sentence: 'It takes ReadyTime only if it has a use for it.' }],
    permits: [
      {
        section: 'ReadyTime Request',
        ruling: 99,
        sentence: 'The request only applies to two algorithms; nothing says what becomes of it with others.',
      },
    ],
    touches: ['ready-time'],
    decoration: refusingRequest('ReadyTime', 101, (request, floor) => {
      const { predictive_algorithm: algorithm = 'small_group' } = floor.configuration.options;
      return recordNamed(request, floor) !== undefined && !algorithm.endsWith('small_group');
    }),
  },
];
