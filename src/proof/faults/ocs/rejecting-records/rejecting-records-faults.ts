import type { RecordChange } from '../../../../ocs/machine/store-port.ts';
import { recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { acknowledgingAfter, answeringByChain, writingAt } from '../../../operators/ocs/delivered-chains.ts';
import { changingEvent, isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import { eventFor } from '../../../operators/ocs/own-events.ts';
import { isRequest } from '../../../operators/ocs/watching-ocs.ts';

const request = 'RecordReject';

/** Changes what a rejection writes. */
const rejectingAs = (change: (row: RecordChange) => RecordChange | undefined): Decoration =>
  writingAt((input) => isRequest(input, request), change);

/** Faulty implementations of a rejection: its answer, and what becomes of its record in the calling list. */
export const rejectingRecordsFaults: readonly OcsFault[] = [
  {
    name: 'reject-acknowledged-with-next-handle',
    breaks: ['REJ-01'],
    does: 'acknowledges a rejection with another handle',
    decoration: changingEvent('RecordRejectAcknowledge', (event) => ({
      ...event,
      GSW_RECORD_HANDLE: Number(event.GSW_RECORD_HANDLE) + 1,
    })),
  },
  {
    name: 'reject-not-acknowledged',
    breaks: ['REJ-01'],
    does: 'carries out a rejection and says nothing',
    decoration: changingEvent('RecordRejectAcknowledge', () => undefined),
  },
  {
    name: 'rejected-as-updated',
    breaks: ['REJ-05'],
    does: 'marks a rejected record Updated',
    decoration: rejectingAs((row) => ({ ...row, record_status: recordStatus.Updated })),
  },
  {
    name: 'rejected-as-rescheduled',
    breaks: ['REJ-05', 'REJ-29'],
    does: 'marks a rejected record Personal Rescheduled',
    decoration: rejectingAs((row) => ({ ...row, record_type: recordType.PersonalRescheduled })),
  },
  {
    name: 'rejected-stays-rescheduled',
    breaks: ['REJ-29'],
    does: 'leaves a rejected record as rescheduled as it was',
    decoration: rejectingAs(({ record_type: _, ...row }) => row),
  },
  {
    name: 'rejected-without-agent',
    breaks: ['REJ-06'],
    does: 'clears the agent of a rejected record',
    decoration: rejectingAs((row) => ({ ...row, agent_id: null })),
  },
  {
    name: 'rejected-with-dn',
    breaks: ['REJ-06'],
    does: 'writes the DN of the agent who rejected a record',
    decoration: writingAt(
      (input) => isRequest(input, request),
      (row, input) => ('dn' in input ? { ...row, agent_id: input.dn } : row),
    ),
  },
  {
    name: 'rejected-awaits-processing',
    breaks: ['REJ-07'],
    does: 'acknowledges RecordProcessed for a rejected record',
    decoration: acknowledgingAfter('RecordReject', (asked) => isRequest(asked, 'RecordProcessed')),
  },
  {
    name: 'requests-for-rejected-ignored',
    breaks: ['REJ-07'],
    does: 'ignores requests for a rejected record',
    decoration: answeringByChain((asked, chains) =>
      chains.ending(asked.userData) === request ? 'silence' : undefined,
    ),
  },
  {
    name: 'rejected-given-with-old-handle',
    breaks: ['REJ-09'],
    does: 'gives a rejected record out again with the handle that it had',
    decoration: watchingRecords((chains) => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'PreviewRecord')) return effect;
          const old = chains.all.find(
            ({ userData }) =>
              userData.GSW_PHONE === effect.userData.GSW_PHONE && chains.ending(userData) === request,
          );
          const handle = old?.userData.GSW_RECORD_HANDLE;
          return handle === undefined
            ? effect
            : eventFor(effect.dn, { ...effect.userData, GSW_RECORD_HANDLE: handle });
        }),
    })),
  },
  {
    name: 'old-handle-of-rejected-alive',
    breaks: ['REJ-09'],
    does: 'takes updates by the handle that a rejected record had',
    decoration: acknowledgingAfter('RecordReject', (asked) => isRequest(asked, 'UpdateCallCompletionStats')),
  },
];
