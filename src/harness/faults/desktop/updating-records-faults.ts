import type { DesktopEffect } from '../../../desktop/ports.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from './desktop-fault.ts';
import { changingEvents, changingRequest, faultyDesktop } from './faulty-desktop.ts';
import { leavingOut, remembering } from './remembering.ts';

/** Faulty desktops that pass on wrongly what the agent has changed. */
export const updatingRecordsFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-results-as-text',
    breaks: ['DUP-04'],
    does: 'sends numbers as text',
    decorate: changingRequest(undefined, (userData) =>
      changingValues(userData, ['GSW_CALL_RESULT', 'GSW_PHONE_TYPE', 'GSW_FROM', 'GSW_UNTIL'], String),
    ),
  },
  {
    name: 'desktop-phone-as-number',
    breaks: ['DUP-04'],
    does: 'sends the changed phone number as an Int',
    decorate: changingRequest(undefined, (userData) => changingValues(userData, ['GSW_PHONE'], Number)),
  },
  {
    name: 'desktop-custom-fields-as-text',
    breaks: ['DUP-04'],
    does: 'sends custom fields of type INT as text',
    decorate: changingRequest(undefined, (userData) => changingValues(userData, ['balance'], String)),
  },
  {
    name: 'desktop-forgets-custom-fields',
    breaks: ['DUP-04'],
    does: 'does not pass on what the agent has entered in custom fields',
    decorate: changingRequest(undefined, (userData) =>
      Object.fromEntries(Object.entries(userData).filter(([key]) => key.startsWith('GSW_'))),
    ),
  },
  {
    name: 'desktop-update-finishes',
    breaks: ['DUP-05'],
    does: 'sends RecordProcessed as soon as an update is sent',
    decorate: faultyDesktop(() => ({
      after: (effects) =>
        effects.flatMap((effect): readonly DesktopEffect[] => {
          if (effect.kind !== 'frame') return [effect];
          const { frame } = effect;
          if (frame.userData?.GSW_AGENT_REQ_TYPE !== 'UpdateCallCompletionStats') return [effect];
          const userData = {
            ...frame.userData,
            GSW_AGENT_REQ_TYPE: 'RecordProcessed',
            GSW_CALLING_LIST: 'Customers',
            GSW_REFERENCE_ID: 900_001,
          };
          return [effect, { ...effect, frame: { ...frame, referenceId: 900_001, userData } }];
        }),
    })),
  },
  {
    name: 'desktop-updates-once',
    breaks: ['DUP-05'],
    does: 'updates a record once and never again',
    decorate: leavingOut(
      'UpdateCallCompletionStats',
      ({ GSW_AGENT_REQ_TYPE: name }) => name === 'UpdateCallCompletionStats',
    ),
  },
  {
    name: 'desktop-ends-with-update',
    breaks: ['DUP-05'],
    does: 'takes a record off the desktop when its update is acknowledged',
    decorate: faultyDesktop(() => {
      const updated = new Set<unknown>();
      return {
        before(input) {
          const { userData = {} } = input.kind === 'frame' ? input.frame : {};
          if (userData.GSW_USER_EVENT === 'UpdateCallCompletionStatsAcknowledge')
            updated.add(userData.GSW_RECORD_HANDLE);
          return [input];
        },
        after: (effects, input) =>
          input.kind === 'action' && input.action === 'dial' && updated.has(input.arguments.handle)
            ? [{ kind: 'done', ticket: input.ticket }]
            : effects,
        seen: (right) => ({ ...right, records: right.records.filter(({ handle }) => !updated.has(handle)) }),
      };
    }),
  },
  {
    name: 'desktop-overlooks-feedback',
    breaks: ['DUP-07'],
    does: 'does not know GSW_CALL_RESULT_FEEDBACK',
    decorate: changingEvents(({ GSW_CALL_RESULT_FEEDBACK: _, ...others }) => others),
  },
  {
    name: 'desktop-keeps-result-to-itself',
    breaks: ['DUP-07'],
    does: 'asks the agent for the result, and does not pass it on with the end of the record',
    decorate: changingRequest('RecordProcessed', ({ GSW_CALL_RESULT: _, ...others }) => others),
  },
  {
    name: 'desktop-attaches-changes',
    breaks: ['DUP-08'],
    does: 'puts what the agent has changed into the user data of the call',
    decorate: remembering({
      memory: () => new Map<string, KeyValue>(),
      asks(changes, userData, messageType) {
        if (messageType === 'RequestMakeCall') return { ...userData, ...Object.fromEntries(changes) };
        for (const key of ['GSW_PHONE', 'GSW_PHONE_TYPE'] as const) {
          const value = userData[key];
          if (value !== undefined) changes.set(key, value);
        }
        return userData;
      },
    }),
  },
];

function changingValues(
  userData: UserData,
  keys: readonly string[],
  change: (value: KeyValue) => KeyValue,
): UserData {
  return Object.fromEntries(
    Object.entries(userData).map(([key, value]) => [key, keys.includes(key) ? change(value) : value]),
  );
}
