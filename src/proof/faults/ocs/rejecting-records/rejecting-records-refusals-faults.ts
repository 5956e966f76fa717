import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { answeringByChain } from '../../../operators/ocs/delivered-chains.ts';
import {
  changingEvent,
  changingEvents,
  changingRequest,
  isNamed,
} from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';
import { acknowledgmentOf, errorTo, eventFor, refusingRequest } from '../../../operators/ocs/own-events.ts';
import { isRequest } from '../../../operators/ocs/watching-ocs.ts';

const request = 'RecordReject';

/** Understands a value of a key that is wrong, and takes it for another one. */
const accepting = (
  key: string,
  wrong: KeyValue | undefined,
  right: (asked: UserData) => KeyValue,
): Decoration =>
  changingRequest(request, (asked) => (asked[key] === wrong ? { ...asked, [key]: right(asked) } : asked));

/** Faulty implementations of what OCS refuses to reject, and of what it must not refuse. */
export const rejectionRefusalFaults: readonly OcsFault[] = [
  {
    name: 'reject-without-list',
    breaks: ['REJ-02'],
    does: 'takes a rejection without the calling list',
    decoration: accepting('GSW_CALLING_LIST', undefined, () => 'Customers'),
  },
  {
    name: 'reject-incomplete-not-found',
    breaks: ['REJ-02'],
    does: 'answers 109 to a rejection that lacks a key',
    decoration: misnumbering(request, 102, 109),
  },
  {
    name: 'reject-number-for-name',
    breaks: ['REJ-03'],
    does: 'accepts a number as the campaign of a rejection',
    decoration: accepting('GSW_CAMPAIGN_NAME', 12, () => 'Spring'),
  },
  {
    name: 'reject-wrong-type-missing',
    breaks: ['REJ-04'],
    does: 'answers 102 to a rejection with a value of the wrong type',
    decoration: misnumbering(request, 103, 102),
  },
  {
    name: 'reject-wrong-type-not-found',
    breaks: ['REJ-03'],
    does: 'answers 109 to a rejection with a value of the wrong type',
    decoration: misnumbering(request, 103, 109),
  },
  {
    name: 'reject-empty-list',
    breaks: ['REJ-04'],
    does: 'takes an empty text for any calling list',
    decoration: accepting('GSW_CALLING_LIST', '', () => 'Customers'),
  },
  {
    name: 'unknown-handle-rejected',
    breaks: ['REJ-18'],
    does: 'acknowledges the rejection of a handle that was never given out',
    decoration: answeringByChain((asked, chains, floor) =>
      isRequest(asked, request) && isWhole(asked.userData) && chains.of(asked.userData) === undefined
        ? acknowledgmentOf(floor, asked)
        : undefined,
    ),
  },
  {
    name: 'unknown-handle-not-rejected-but-wrong',
    breaks: ['REJ-18'],
    does: 'answers 103 to the rejection of a handle that is not open',
    decoration: misnumbering(request, 109, 103),
  },
  {
    name: 'reject-acknowledged-unwritten',
    breaks: ['REJ-14', 'REJ-27'],
    does: 'acknowledges a rejection that the database refused',
    decoration: changingEvent('error 113', ({ GSW_ERROR: _, GSW_ERROR_NUMBER: _number, ...event }) =>
      event.GSW_AGENT_REQ_TYPE === request
        ? { ...event, GSW_USER_EVENT: 'RecordRejectAcknowledge', GSW_CALLING_LIST: 'Customers' }
        : { ...event, GSW_ERROR: 'DB Error', GSW_ERROR_NUMBER: 113 },
    ),
  },
  {
    name: 'reject-refused-and-acknowledged',
    breaks: ['REJ-14', 'REJ-27'],
    does: 'answers a rejection that the database refused both by DB Error and by an acknowledgment',
    decoration: changingEvents((event) => {
      const { GSW_ERROR: _, GSW_ERROR_NUMBER: _number, ...others } = event.userData;
      const refused = isNamed(event.userData, 'error 113') && others.GSW_AGENT_REQ_TYPE === request;
      const names = { GSW_USER_EVENT: 'RecordRejectAcknowledge', GSW_CALLING_LIST: 'Customers' };
      return refused ? [event, eventFor(event.dn, { ...others, ...names })] : event.userData;
    }),
  },
  {
    name: 'reject-unwritten-not-found',
    breaks: ['REJ-14'],
    does: 'answers 109 to a rejection that the database refused',
    decoration: misnumbering(request, 113, 109),
  },
  {
    name: 'reject-failure-closes-record',
    breaks: ['REJ-15'],
    does: 'no longer knows a record whose rejection the database refused',
    decoration: answeringAfterFailure(),
  },
  {
    name: 'called-not-rejectable',
    breaks: ['REJ-16'],
    does: 'answers 101 to the rejection of a record that was called',
    decoration: refusingWhatWasCalled(),
  },
  {
    name: 'reject-needs-loaded-campaign',
    breaks: ['REJ-17'],
    does: 'answers 106 to a rejection when the campaign does not run',
    decoration: refusingRequest(
      request,
      106,
      (_, floor) => !floor.groups.some(({ name }) => floor.state(name) === 'running'),
    ),
  },
];

function isWhole({
  GSW_RECORD_HANDLE: handle,
  GSW_CALLING_LIST: list,
  GSW_CAMPAIGN_NAME: campaign,
}: UserData) {
  return typeof handle === 'number' && typeof list === 'string' && typeof campaign === 'string';
}

/** Refuses everything about a record whose rejection failed. */
function answeringAfterFailure(): Decoration {
  return answeringByChain((asked, records, floor) =>
    (records.of(asked.userData)?.failures ?? 0) > 0 ? errorTo(floor, asked, 109) : undefined,
  );
}

/** Refuses to take back what was called. */
function refusingWhatWasCalled(): Decoration {
  return answeringByChain((asked, records, floor) =>
    isRequest(asked, request) && records.of(asked.userData)?.record.connId !== undefined
      ? errorTo(floor, asked, 101)
      : undefined,
  );
}
