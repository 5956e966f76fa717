import type { RecordChange } from '../../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { without } from '../../../operators/ocs/faulty-ocs.ts';
import { isRecordRequest, takingForClosed, writingOtherwise } from '../../../operators/ocs/faulty-records.ts';
import { errorTo, refusingRequest, taken } from '../../../operators/ocs/own-events.ts';
import { answeringInstead, carryingOut, isRequest } from '../../../operators/ocs/watching-ocs.ts';

const update = 'UpdateCallCompletionStats';

/** Keys of an update that say which request and which record it is. */
const identifying: ReadonlySet<string> = new Set([
  'GSW_AGENT_REQ_TYPE',
  'GSW_APPLICATION_ID',
  'GSW_CAMPAIGN_NAME',
  'GSW_RECORD_HANDLE',
  'GSW_REFERENCE_ID',
]);

/** Writes a custom field that an update names by its column and not by its key. */
const writingByName = (name: string): Decoration =>
  writingOtherwise((row, { updates }) => {
    const value = updates.findLast((userData) => userData[name] !== undefined)?.[name];
    if (typeof value !== 'number' && typeof value !== 'string') return row;
    return { ...row, custom: { ...row.custom, [name]: value } };
  });

/** Writes another call result than the agent's where the switch detected one. */
const afterDetection = (change: (row: RecordChange, detected: number) => RecordChange): Decoration =>
  writingOtherwise((row, { record }) => {
    const detected = record.calls.call_result;
    return detected === undefined ? row : change(row, detected);
  });

/** Faulty implementations of what an update cannot do. */
export const updatingLimitsFaults: readonly OcsFault[] = [
  {
    name: 'unmodifiable-is-error',
    breaks: ['UPD-11'],
    does: 'refuses an update of a field that is not for the desktop to change',
    decoration: refusingRequest(update, 103, (asked) => asked.userData.GSW_ATTEMPTS !== undefined),
  },
  {
    name: 'field-by-name',
    breaks: ['UPD-11'],
    does: 'updates a field that has no send attribute by its name',
    decoration: writingByName('note'),
  },
  {
    name: 'field-by-name-too',
    breaks: ['UPD-11'],
    does: 'updates a field by its name as by its send attribute',
    decoration: writingByName('balance'),
  },
  {
    name: 'empty-update-refused',
    breaks: ['UPD-11'],
    does: 'answers Attribute Not Found to an update that has no key to change anything by',
    decoration: answeringInstead((asked, floor) => {
      const isEmpty = Object.keys(asked.userData).every((key) => identifying.has(key));
      return isRequest(asked, update) && isEmpty ? errorTo(floor, asked, 102) : undefined;
    }),
  },
  {
    name: 'half-an-update',
    breaks: ['UPD-12'],
    does: 'keeps the right values of an update that it refuses for a wrong one',
    decoration: carryingOut((input) => {
      if (!isRequest(input, update) || Number(input.userData.GSW_CALL_RESULT) >= 0) return {};
      return { before: [{ dn: input.dn, userData: without(input.userData, 'GSW_CALL_RESULT') }] };
    }),
  },
  {
    name: 'detected-result-wins',
    breaks: ['UPD-13'],
    does: "writes the detected call result over the agent's",
    decoration: afterDetection((row, detected) => ({ ...row, call_result: detected })),
  },
  {
    name: 'contradiction-keeps-old-result',
    breaks: ['UPD-13'],
    does: 'writes no call result when the agent and the switch do not agree',
    decoration: afterDetection(({ call_result, ...row }, detected) =>
      call_result === detected ? { ...row, call_result } : row,
    ),
  },
  {
    name: 'not-during-call',
    breaks: ['UPD-14'],
    does: "refuses updates while the agent's call is established",
    decoration: refusingDuringCall(update),
  },
  {
    name: 'later-detection-wins',
    breaks: ['UPD-14'],
    does: "lets a result that is detected after an update replace the agent's",
    decoration: carryingOut((input, floor) => {
      if (input.kind !== 'call' || input.callResult === undefined) return {};
      if (floor.openRecordOf(input.dn)?.changes.call_result === undefined) return {};
      const named = taken(floor.recordOf(input.dn) ?? {}, ...identifying);
      const result = { GSW_AGENT_REQ_TYPE: update, GSW_CALL_RESULT: input.callResult };
      return { after: [{ dn: input.dn, userData: { ...named, ...result } }] };
    }),
  },
  {
    name: 'update-finishes',
    breaks: ['UPD-15'],
    does: 'takes a record for finished after its first update',
    decoration: takingForClosed(
      ({ updates }, _, { userData }) => isRecordRequest(userData, update) && updates.length > 0,
    ),
  },
  {
    name: 'release-finishes',
    breaks: ['UPD-15'],
    does: 'finishes the record by itself when its call is over',
    decoration: carryingOut((input, floor) => {
      if (input.kind !== 'call' || input.event !== 'EventReleased') return {};
      const offer = floor.recordOf(input.dn);
      return offer === undefined
        ? {}
        : { after: [{ dn: input.dn, userData: { ...offer, GSW_AGENT_REQ_TYPE: 'RecordProcessed' } }] };
    }),
  },
];

/** Refuses a type of request with Invalid Request while the agent talks. */
export function refusingDuringCall(type: string): Decoration {
  return refusingRequest(type, 101, (asked, floor) => floor.openRecordOf(asked.dn)?.inCall === true);
}
