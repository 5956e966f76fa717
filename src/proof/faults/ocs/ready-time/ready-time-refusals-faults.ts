import type { OcsFault } from '../../../fault.ts';
import {
  acknowledgingReadyTime,
  isAboutAnnounced,
  recordNamed,
  takingOneReadyTimeFor,
} from '../../../operators/ocs/dialing/ready-times.ts';
import { changingEvent } from '../../../operators/ocs/faulty-ocs.ts';
import { numbered, refusingRequest, taken } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, carryingOut, isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of what is refused in ReadyTime. */
export const readyTimeRefusalFaults: readonly OcsFault[] = [
  {
    name: 'ready-time-in-every-mode',
    breaks: ['RDT-06'],
    does: 'acknowledges ReadyTime in every mode',
    decoration: acknowledgingReadyTime((request, floor) => {
      const mode = recordNamed(request, floor)?.chain.session.mode;
      return mode !== undefined && mode !== 'Predictive';
    }),
  },
  {
    name: 'ready-time-in-progressive',
    breaks: ['RDT-06'],
    does: 'acknowledges ReadyTime in Progressive mode as well',
    decoration: acknowledgingReadyTime(
      (request, floor) => recordNamed(request, floor)?.chain.session.mode === 'Progressive',
    ),
  },
  {
    name: 'ready-time-default',
    breaks: ['RDT-07'],
    does: 'acknowledges ReadyTime without the time',
    decoration: acknowledgingReadyTime(({ userData }) => userData.GSW_READY_TIME === undefined),
  },
  {
    name: 'ready-time-of-the-only-call',
    breaks: ['RDT-07'],
    does: "acknowledges ReadyTime without a handle for the agent's only record",
    decoration: acknowledgingReadyTime(
      ({ userData }) => userData.GSW_RECORD_HANDLE === undefined,
      ({ dn }, floor) => taken(floor.recordOf(dn) ?? {}, 'GSW_RECORD_HANDLE'),
    ),
  },
  {
    name: 'ready-time-zero',
    breaks: ['RDT-08'],
    does: 'acknowledges a ready time of 0',
    decoration: acknowledgingReadyTime(({ userData }) => userData.GSW_READY_TIME === 0),
  },
  {
    name: 'ready-time-negative',
    breaks: ['RDT-08'],
    does: 'acknowledges negative ready times',
    decoration: acknowledgingReadyTime(({ userData }) => Number(userData.GSW_READY_TIME) < 0),
  },
  {
    name: 'ready-time-as-text',
    breaks: ['RDT-09'],
    does: 'acknowledges a ready time that is a text',
    decoration: acknowledgingReadyTime(({ userData }) => typeof userData.GSW_READY_TIME === 'string'),
  },
  {
    name: 'ready-time-handle-as-text',
    breaks: ['RDT-09'],
    does: 'takes a handle that is a text for that of the record on the desktop',
    decoration: acknowledgingReadyTime(
      ({ userData }) => typeof userData.GSW_RECORD_HANDLE === 'string',
      ({ dn }, floor) => taken(floor.recordOf(dn) ?? {}, 'GSW_RECORD_HANDLE'),
    ),
  },
  {
    name: 'ready-time-any-handle',
    breaks: ['RDT-10', 'RDT-11'],
    does: 'acknowledges ReadyTime for handles that it does not know',
    decoration: acknowledgingReadyTime(
      (request, floor) =>
        typeof request.userData.GSW_RECORD_HANDLE === 'number' && recordNamed(request, floor) === undefined,
    ),
  },
  {
    name: 'ready-time-unanswered-after-the-end',
    breaks: ['RDT-10', 'RDT-11'],
    does: 'does not answer ReadyTime for a record that it does not have',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'ReadyTime') && recordNamed(request, floor) === undefined ? 'silence' : undefined,
    ),
  },
  {
    name: 'ready-time-not-found',
    breaks: ['RDT-11'],
    does: 'answers 109 to ReadyTime for a record that it does not have',
    decoration: refusingRequest(
      'ReadyTime',
      109,
      (request, floor) => recordNamed(request, floor) === undefined,
    ),
  },
  {
    name: 'ready-time-of-colleagues',
    breaks: ['RDT-12'],
    does: "acknowledges ReadyTime for another agent's record",
    decoration: acknowledgingReadyTime((request, floor) => isAnothers(recordNamed(request, floor), request)),
  },
  {
    name: 'ready-time-of-colleagues-counts',
    breaks: ['RDT-12'],
    does: "takes ReadyTime for another agent's record from that agent, although it is refused",
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'ReadyTime')) return {};
      const record = recordNamed(input, floor);
      const owner = record?.chain.agent?.dn;
      if (owner === undefined || !isAnothers(record, input)) return {};
      const { userData } = input;
      return { after: [{ dn: owner, userData: { ...userData, GSW_READY_TIME: 30 } }] };
    }),
  },
  {
    name: 'ready-time-of-strangers',
    breaks: ['RDT-13'],
    does: 'answers 112 to ReadyTime of an agent who is in no campaign group',
    decoration: refusingRequest('ReadyTime', 112, ({ dn }, floor) => floor.groupsOf(dn).length === 0),
  },
  {
    name: 'ready-time-again',
    breaks: ['RDT-14'],
    does: 'acknowledges ReadyTime again for the same record',
    decoration: acknowledgingReadyTime(isAboutAnnounced),
  },
  {
    name: 'ready-time-again-is-invalid',
    breaks: ['RDT-14'],
    does: 'answers 103 to a repeated ReadyTime',
    decoration: changingEvent('error 120', (userData) => ({ ...userData, ...numbered(103) })),
  },
  {
    name: 'ready-time-once-for-each-agent',
    breaks: ['RDT-15'],
    does: 'takes one ReadyTime of each agent',
    decoration: takingOneReadyTimeFor(({ dn }) => dn),
  },
  {
    name: 'ready-time-once-for-all',
    breaks: ['RDT-15'],
    does: 'takes ReadyTime once',
    decoration: takingOneReadyTimeFor(() => 'all'),
  },
  {
    name: 'ready-time-refused-counts',
    breaks: ['RDT-16'],
    does: 'takes no ReadyTime for a record after it has refused one',
    decoration: takingOneReadyTimeFor(({ userData }) => userData.GSW_RECORD_HANDLE),
  },
];

function isAnothers(record: ReturnType<typeof recordNamed>, { dn }: { readonly dn: string }): boolean {
  return record?.chain.agent !== undefined && record.chain.agent.dn !== dn;
}
