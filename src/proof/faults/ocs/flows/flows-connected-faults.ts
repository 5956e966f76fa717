import { callResult, recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, changingEvents, isNamed } from '../../../operators/ocs/faulty-ocs.ts';
import { changingCommands, watchingRecords } from '../../../operators/ocs/faulty-records.ts';
import {
  answeringAfter,
  calledOf,
  refusingAfter,
  requested,
  told,
} from '../../../operators/ocs/flows/flow-so-far.ts';
import { markingAck } from '../../../operators/ocs/marking-decorations.ts';
import { acknowledgmentOf, errorTo, taken } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, carryingOut, isRequest } from '../../../operators/ocs/watching-ocs.ts';

const markings = ['RequestRecordCancel', 'DoNotCall'] as const;

/** Faulty implementations that lose their way between the call and the database, in every mode. */
export const connectedFlowFaults: readonly OcsFault[] = [
  {
    name: 'flow-one-update-acknowledged',
    breaks: ['FLW-11'],
    does: 'answers nothing to the second update of a record',
    decoration: answeringAfter(requested('UpdateCallCompletionStats'), (request, _, times) =>
      times > 0 && isRequest(request, 'UpdateCallCompletionStats') ? 'silence' : undefined,
    ),
  },
  {
    name: 'flow-updates-acknowledged-twice',
    breaks: ['FLW-11'],
    does: 'acknowledges every update twice',
    decoration: changingEvents((event) =>
      isNamed(event.userData, 'UpdateCallCompletionStatsAcknowledge') ? [event, event] : event.userData,
    ),
  },
  {
    name: 'flow-first-update-lost',
    breaks: ['FLW-01', 'FLW-12', 'FLW-15', 'FLW-22', 'FLW-24'],
    does: 'acknowledges the first update of an agent, and loses it',
    decoration: answeringAfter(requested('UpdateCallCompletionStats'), (request, floor, times) =>
      times === 0 && isRequest(request, 'UpdateCallCompletionStats')
        ? acknowledgmentOf(floor, request)
        : undefined,
    ),
  },
  {
    name: 'flow-update-refused-after-call',
    breaks: ['FLW-01', 'FLW-12'],
    does: 'answers 109 to updates once the call is released',
    decoration: refusingAfter(calledOf('EventReleased'), 'UpdateCallCompletionStats', 109),
  },
  {
    name: 'flow-callback-noted-nowhere',
    breaks: ['FLW-06', 'FLW-13'],
    does: 'acknowledges RecordReschedule during a call, and ignores it',
    decoration: answeringAfter(calledOf('EventEstablished'), (request, floor, times) =>
      times > 0 && isRequest(request, 'RecordReschedule')
        ? {
            ...acknowledgmentOf(floor, request),
            ...taken(request.userData, 'GSW_CALLBACK_TYPE', 'GSW_DATE_TIME'),
          }
        : undefined,
    ),
  },
  {
    name: 'flow-callback-as-general',
    breaks: ['FLW-13'],
    does: 'writes the time of a callback, and leaves the record General',
    decoration: changingCommands((command) =>
      command.verb === 'update'
        ? { ...command, changes: command.changes.map(({ record_type: _, ...row }) => row) }
        : command,
    ),
  },
  {
    name: 'flow-marking-ignored-in-call',
    breaks: ['FLW-14'],
    does: 'acknowledges RequestRecordCancel and DoNotCall during a call, and ignores them',
    decoration: answeringAfter(calledOf('EventEstablished'), (request, floor, times) => {
      const type = markings.find((one) => isRequest(request, one));
      return times > 0 && type !== undefined ? markingAck(floor, request, type) : undefined;
    }),
  },
  {
    name: 'flow-release-overwrites-marking',
    breaks: ['FLW-14'],
    does: 'writes the result of the call over a record that was canceled or marked as do-not-call during it',
    decoration: watchingRecords((records) => ({
      after(effects, input) {
        if (input.kind !== 'call' || input.event !== 'EventReleased') return effects;
        const record = records.of(input.userData);
        if (record === undefined || !record.isClosed) return effects;
        const row = {
          record_id: record.row.record_id,
          record_status: recordStatus.Updated,
          record_type: recordType.General,
          call_result: callResult.Answer,
        };
        const command = { verb: 'update', list: record.list.name, changes: [row] } as const;
        return [...effects, { kind: 'store', ticket: -1, command }];
      },
    })),
  },
  {
    name: 'flow-refused-update-is-kept',
    breaks: ['FLW-15'],
    does: 'refuses an update that names no campaign, and keeps what it says',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'UpdateCallCompletionStats') || input.userData.GSW_CAMPAIGN_NAME !== undefined)
        return {};
      const [group] = floor.groupsOf(input.dn);
      const userData = { ...input.userData, GSW_CAMPAIGN_NAME: group?.campaign ?? '' };
      return { before: [{ dn: input.dn, userData }] };
    }),
  },
  {
    name: 'flow-refusal-closes-record',
    breaks: ['FLW-15', 'FLW-16'],
    does: 'answers 109 to everything about a record once a request for it was refused',
    decoration: answeringAfter(told('error 102'), (request, floor, times) =>
      times > 0 && request.userData.GSW_RECORD_HANDLE !== undefined
        ? errorTo(floor, request, 109)
        : undefined,
    ),
  },
  {
    name: 'flow-refused-final-is-final',
    breaks: ['FLW-16'],
    does: 'refuses a RecordProcessed that names no calling list, and finishes the record with it',
    decoration: carryingOut((input, floor) => {
      if (!isRequest(input, 'RecordProcessed') || input.userData.GSW_CALLING_LIST !== undefined) return {};
      const list = floor.openRecordOf(input.dn)?.chain.list.list.name;
      return list === undefined
        ? {}
        : { after: [{ dn: input.dn, userData: { ...input.userData, GSW_CALLING_LIST: list } }] };
    }),
  },
  {
    name: 'flow-final-acknowledged-by-other-handle',
    breaks: ['FLW-12', 'FLW-16', 'FLW-22'],
    does: 'acknowledges RecordProcessed with another handle',
    decoration: changingEvent('RecordProcessedAcknowledge', (userData) => ({
      ...userData,
      GSW_RECORD_HANDLE: Number(userData.GSW_RECORD_HANDLE) + 1000,
    })),
  },
  {
    name: 'flow-final-not-written',
    breaks: ['FLW-12', 'FLW-22'],
    does: 'acknowledges RecordProcessed after a call, and writes nothing',
    decoration: answeringInstead((request, floor) =>
      isRequest(request, 'RecordProcessed') ? acknowledgmentOf(floor, request) : undefined,
    ),
  },
];
