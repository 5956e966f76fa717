import type { OcsVariant } from '../../../fault.ts';
import { recordNamed } from '../../../operators/ocs/dialing/ready-times.ts';
import { changingEvent } from '../../../operators/ocs/faulty-ocs.ts';
import { numbered, refusingRequest, taken } from '../../../operators/ocs/own-events.ts';
import { answeringOtherwise } from '../../../operators/ocs/watching-ocs.ts';

/** Lawful choices of how ReadyTime is answered. */
export const readyTimeVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-ready-time-record-not-found',
    does: 'answers 109 to ReadyTime for a record that is not on the desktop',
    against: [{ rule: 'RDT-11', sentence: 'It says Record Not Found, as for all other requests.' }],
    permits: [
      {
        section: 'Characteristics of Event Structures',
        ruling: 8,
        sentence: 'All requests that must have a handle get that error if the record is not in the buffers.',
      },
    ],
    touches: ['ready-time'],
    decoration: changingEvent('error 112', (error) =>
      error.GSW_AGENT_REQ_TYPE === 'ReadyTime' ? { ...error, ...numbered(109) } : error,
    ),
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
