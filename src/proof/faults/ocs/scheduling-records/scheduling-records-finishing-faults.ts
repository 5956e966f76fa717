import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import { recordStatus, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  notingCallbacks,
  rescheduleRequests,
  schedulingOtherwise,
  unscheduled,
} from '../../../operators/ocs/faulty-callbacks.ts';
import { changingRequest, faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';
import { watchingRecords, writingOtherwise } from '../../../operators/ocs/faulty-records.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { taken } from '../../../operators/ocs/own-events.ts';
import { carryingOut, isRequest, type OwnRequest } from '../../../operators/ocs/watching-ocs.ts';

/** The final request of the record on a desktop. */
function finalRequest(floor: Floor, dn: string): readonly OwnRequest[] {
  const record = floor.recordOf(dn);
  return record === undefined ? [] : [{ dn, userData: finalOf(floor, record) }];
}

function finalOf(floor: Floor, offer: UserData): UserData {
  return {
    ...taken(offer, 'GSW_CAMPAIGN_NAME', 'GSW_CALLING_LIST', 'GSW_RECORD_HANDLE'),
    GSW_AGENT_REQ_TYPE: 'RecordProcessed',
    GSW_APPLICATION_ID: floor.applicationId,
  };
}

const isReschedule = (input: OcsInput): input is Extract<OcsInput, { kind: 'userEvent' }> =>
  input.kind === 'userEvent' && rescheduleRequests.includes(input.userData.GSW_AGENT_REQ_TYPE);

const asks = { GSW_CALLBACK_TYPE: '', GSW_DATE_TIME: '' };

/** Faulty implementations of what happens to a callback with the final request, or without it. */
export const finishingCallbackFaults: readonly OcsFault[] = [
  {
    name: 'reschedule-is-final',
    breaks: ['SCH-21'],
    does: 'finishes a record when it is rescheduled',
    decoration: carryingOut((input, floor) =>
      isReschedule(input) ? { after: finalRequest(floor, input.dn) } : {},
    ),
  },
  {
    name: 'callback-noted-in-list',
    breaks: ['SCH-21'],
    does: 'writes the callback to the calling list before the record is finished',
    decoration: notingCallbacks({
      record_type: recordType.PersonalCallBack,
      dial_sched_time: 2_000_000_000,
    }),
  },
  {
    name: 'wanted-time-noted-in-list',
    breaks: ['SCH-60'],
    does: 'writes the time of a callback to the calling list before the record is finished',
    decoration: notingCallbacks({ dial_sched_time: 2_000_000_000 }),
  },
  {
    name: 'processed-with-a-time',
    breaks: ['SCH-60'],
    does: 'writes a scheduled time to every record that is processed',
    decoration: writingOtherwise((row) => ({ dial_sched_time: 1_800_000_000, ...row })),
  },
  {
    name: 'every-callback-personal',
    breaks: ['SCH-22'],
    does: 'makes every callback a personal one',
    decoration: schedulingOtherwise((row) => ({ ...row, record_type: recordType.PersonalCallBack })),
  },
  {
    name: 'callback-stays-general',
    breaks: ['SCH-22'],
    does: 'writes the time of a callback, and leaves its record General',
    decoration: schedulingOtherwise((row) => ({ ...row, record_type: recordType.General })),
  },
  {
    name: 'callback-without-agent',
    breaks: ['SCH-23'],
    does: 'forgets who has asked for a callback',
    decoration: schedulingOtherwise((row) => ({ ...row, agent_id: null })),
  },
  {
    name: 'callback-a-century-late',
    breaks: ['SCH-23', 'SCH-56'],
    does: 'acknowledges the right year of a callback and writes that of the next century',
    decoration: schedulingOtherwise((row) => ({
      ...row,
      dial_sched_time: Number(row.dial_sched_time) + 36_525 * 86_400,
    })),
  },
  {
    name: 'callback-is-updated',
    breaks: ['SCH-23'],
    does: 'marks a callback Updated',
    decoration: schedulingOtherwise((row) => ({ ...row, record_status: recordStatus.Updated })),
  },
  {
    name: 'first-callback-stays',
    breaks: ['SCH-24'],
    does: 'keeps the first of several callbacks for a record',
    decoration: faultyOcs(() => {
      const first = new Map<unknown, UserData>();
      return {
        before(input) {
          if (!isReschedule(input)) return [input];
          const { GSW_RECORD_HANDLE: handle, GSW_CALLBACK_TYPE, GSW_DATE_TIME } = input.userData;
          const known = first.get(handle);
          if (known !== undefined) return [{ ...input, userData: { ...input.userData, ...known } }];
          if (GSW_CALLBACK_TYPE !== undefined && GSW_DATE_TIME !== undefined)
            first.set(handle, { ...asks, GSW_CALLBACK_TYPE, GSW_DATE_TIME });
          return [input];
        },
      };
    }),
  },
  {
    name: 'update-drops-callback',
    breaks: ['SCH-25'],
    does: 'forgets the callback of a record that is updated',
    decoration: schedulingOtherwise((row, record) =>
      record !== undefined && record.updates.length > 0 ? unscheduled(row) : row,
    ),
  },
  {
    name: 'new-number-forgotten',
    breaks: ['SCH-26'],
    does: 'ignores the number that comes with another time',
    decoration: changingRequest('ScheduledRecordReschedule', (userData) => without(userData, 'GSW_PHONE')),
  },
  {
    name: 'log-out-schedules',
    breaks: ['SCH-27'],
    does: 'schedules the callbacks of records that are open when their agent logs out',
    decoration: watchingRecords((records, floor) => ({
      before(input) {
        const record = input.kind === 'agentLoggedOut' ? records.openOf(input.dn) : undefined;
        if (record === undefined) return [input];
        const userData = finalOf(floor, record.userData);
        return [{ kind: 'userEvent', dn: record.dn, userData }, input];
      },
    })),
  },
  {
    name: 'rejection-schedules',
    breaks: ['SCH-28'],
    does: 'schedules the callback of a record that is rejected',
    decoration: watchingRecords((records) => ({
      after(effects, input) {
        const { record } = (isRequest(input, 'RecordReject') && records.of(input.userData)) || {};
        if (record?.callback === undefined) return effects;
        const scheduled = { record_type: recordType.PersonalCallBack, dial_sched_time: record.callback.at };
        return effects.map((effect) => {
          if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
          const changes = effect.command.changes.map((row) =>
            row.record_id === record.row.record_id ? { ...row, ...scheduled } : row,
          );
          return { ...effect, command: { ...effect.command, changes } };
        });
      },
    })),
  },
  {
    name: 'treatment-before-callback',
    breaks: ['SCH-29'],
    does: 'reschedules a record with a callback as a treatment would',
    decoration: schedulingOtherwise((row, record) =>
      record?.last.GSW_TREATMENT === undefined
        ? row
        : { ...row, record_type: recordType.CampaignRescheduled },
    ),
  },
  {
    name: 'failed-write-loses-callback',
    breaks: ['SCH-30'],
    does: 'forgets the callback of a record that it could not write',
    decoration: schedulingOtherwise((row, record) =>
      record !== undefined && record.failures > 0 ? unscheduled(row) : row,
    ),
  },
];
