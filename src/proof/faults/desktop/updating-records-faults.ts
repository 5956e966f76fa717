import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingEvents, changingRequest, faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';
import { followedBy, leavingOut, remembering } from '../../operators/desktop/remembering.ts';

/** Faulty desktops that pass on wrongly what the agent has changed. */
export const updatingRecordsFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-results-as-text',
    breaks: ['DUP-04'],
    does: 'sends numbers as text',
    decoration: changingRequest(undefined, (userData) =>
      changingValues(userData, ['GSW_CALL_RESULT', 'GSW_PHONE_TYPE', 'GSW_FROM', 'GSW_UNTIL'], String),
    ),
  },
  {
    name: 'desktop-phone-as-number',
    breaks: ['DUP-04'],
    does: 'sends the changed phone number as an Int',
    decoration: changingRequest(undefined, (userData) => changingValues(userData, ['GSW_PHONE'], Number)),
  },
  {
    name: 'desktop-custom-fields-as-text',
    breaks: ['DUP-04'],
    does: 'sends custom fields of type INT as text',
    decoration: changingRequest(undefined, (userData) =>
      changingValues(userData, ['account_balance'], String),
    ),
  },
  {
    name: 'desktop-forgets-custom-fields',
    breaks: ['DUP-04'],
    does: 'does not pass on what the agent has entered in custom fields',
    decoration: changingRequest(undefined, (userData) =>
      Object.fromEntries(Object.entries(userData).filter(([key]) => key.startsWith('GSW_'))),
    ),
  },
  {
    name: 'desktop-results-in-words',
    breaks: ['DUP-04'],
    does: 'sends the name of a call result',
    decoration: changingRequest(undefined, (userData) =>
      changingValues(userData, ['GSW_CALL_RESULT'], () => 'Wrong Number'),
    ),
  },
  {
    name: 'desktop-types-of-phones-in-words',
    breaks: ['DUP-04'],
    does: 'sends the name of a type of phone',
    decoration: changingRequest(undefined, (userData) =>
      changingValues(userData, ['GSW_PHONE_TYPE'], () => 'Mobile'),
    ),
  },
  {
    name: 'desktop-window-in-hours',
    breaks: ['DUP-04'],
    does: 'sends the beginning of the time window in hours',
    decoration: changingRequest(undefined, (userData) =>
      changingValues(userData, ['GSW_FROM'], (seconds) => Math.floor(Number(seconds) / 3600)),
    ),
  },
  {
    name: 'desktop-floats-as-numbers',
    breaks: ['DUP-04'],
    does: 'sends custom fields of type FLOAT as numbers',
    decoration: changingRequest(undefined, (userData) => changingValues(userData, ['score'], Number)),
  },
  {
    name: 'desktop-changes-by-updates-only',
    breaks: ['DUP-04'],
    does: 'does not pass on what the agent changes when finishing a record',
    decoration: changingRequest(
      'RecordProcessed',
      ({ GSW_PHONE: _, GSW_CALL_RESULT: __, account_balance: ___, ...others }) => others,
    ),
  },
  {
    name: 'desktop-keys-in-small-letters',
    breaks: ['DUP-04'],
    does: 'writes the keys of custom fields in small letters',
    decoration: changingRequest(undefined, (userData) =>
      Object.fromEntries(
        Object.entries(userData).map(([key, value]) => [
          key.startsWith('GSW_') ? key : key.toLowerCase(),
          value,
        ]),
      ),
    ),
  },
  {
    name: 'desktop-ascii-only',
    breaks: ['DUP-04'],
    does: 'sends a question mark for every letter that is not ASCII',
    decoration: changingRequest('UpdateCallCompletionStats', (userData) =>
      changingValues(userData, Object.keys(userData), (value) =>
        typeof value === 'string' ? value.replaceAll(/[^ -~]/g, '?') : value,
      ),
    ),
  },
  {
    name: 'desktop-drops-empty-fields',
    breaks: ['DUP-04'],
    does: 'does not tell OCS that the agent has emptied a field',
    decoration: changingRequest(undefined, (userData) =>
      Object.fromEntries(Object.entries(userData).filter(([, value]) => value !== '')),
    ),
  },
  {
    name: 'desktop-drops-the-plus',
    breaks: ['DUP-04'],
    does: 'keeps the digits of a phone number alone',
    decoration: changingRequest(undefined, (userData) =>
      changingValues(userData, ['GSW_PHONE'], (phone) => String(phone).replaceAll(/\D/g, '')),
    ),
  },
  {
    name: 'desktop-update-finishes',
    breaks: ['DUP-05'],
    does: 'sends RecordProcessed as soon as an update is sent',
    decoration: followedBy('UpdateCallCompletionStats', 'RecordProcessed'),
  },
  {
    name: 'desktop-updates-once',
    breaks: ['DUP-05'],
    does: 'updates a record once and never again',
    decoration: leavingOut(
      'UpdateCallCompletionStats',
      ({ GSW_AGENT_REQ_TYPE: name }) => name === 'UpdateCallCompletionStats',
    ),
  },
  {
    name: 'desktop-ends-with-update',
    breaks: ['DUP-05'],
    does: 'takes a record off the desktop when its update is acknowledged',
    decoration: faultyDesktop(() => {
      const updated = new Set<unknown>();
      return {
        before(input) {
          const { userData = {} } = input.kind === 'frame' ? input.frame : {};
          if (userData.GSW_USER_EVENT === 'UpdateCallCompletionStatsAcknowledge')
            updated.add(userData.GSW_RECORD_HANDLE);
          return [input];
        },
        seen: (right) => ({ ...right, records: right.records.filter(({ handle }) => !updated.has(handle)) }),
      };
    }),
  },
  {
    name: 'desktop-no-call-after-update',
    breaks: ['DUP-05'],
    does: 'dials no record that it has updated',
    decoration: remembering({
      memory: () => new Set<unknown>(),
      asks(updated, userData, messageType) {
        const { GSW_AGENT_REQ_TYPE: name, GSW_RECORD_HANDLE: handle } = userData;
        if (name === 'UpdateCallCompletionStats') updated.add(handle);
        return messageType === 'RequestMakeCall' && updated.has(handle) ? undefined : userData;
      },
    }),
  },
  {
    name: 'desktop-knows-no-words',
    breaks: ['DUP-12'],
    does: 'passes on the word that the agent chose, but OCS takes a number',
    decoration: changingRequest('UpdateCallCompletionStats', ({ GSW_PHONE_TYPE: type, ...userData }) => ({
      ...userData,
      ...(type !== undefined && { GSW_PHONE_TYPE: 'Mobile' }),
    })),
  },
  {
    name: 'desktop-update-binds',
    breaks: ['DUP-15'],
    does: 'does not reject a record that it has updated',
    decoration: leavingOut(
      'RecordReject',
      ({ GSW_AGENT_REQ_TYPE: name }) => name === 'UpdateCallCompletionStats',
    ),
  },
  {
    name: 'desktop-overlooks-feedback',
    breaks: ['DUP-07'],
    does: 'does not know GSW_CALL_RESULT_FEEDBACK',
    decoration: changingEvents(({ GSW_CALL_RESULT_FEEDBACK: _, ...others }) => others),
  },
  {
    name: 'desktop-keeps-result-to-itself',
    breaks: ['DUP-07'],
    does: 'asks the agent for the result, and does not pass it on with the end of the record',
    decoration: changingRequest('RecordProcessed', ({ GSW_CALL_RESULT: _, ...others }) => others),
  },
  {
    name: 'desktop-keeps-early-result-to-itself',
    breaks: ['DUP-07'],
    does: 'does not pass on the result that the agent gives before the end',
    decoration: changingRequest('UpdateCallCompletionStats', ({ GSW_CALL_RESULT: _, ...others }) => others),
  },
  {
    name: 'desktop-attaches-new-number',
    breaks: ['DUP-08'],
    does: 'puts the number that the agent has changed into the user data of the call',
    decoration: attaching('GSW_PHONE'),
  },
  {
    name: 'desktop-attaches-new-type-of-phone',
    breaks: ['DUP-08'],
    does: 'puts the type of phone that the agent has changed into the user data of the call',
    decoration: attaching('GSW_PHONE_TYPE'),
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

/** Attaches to calls what the desktop has last sent to OCS under that key. */
function attaching(key: 'GSW_PHONE' | 'GSW_PHONE_TYPE'): DesktopFault['decoration'] {
  return remembering({
    memory: (): { value?: KeyValue } => ({}),
    asks(memory, userData, messageType) {
      if (messageType === 'RequestMakeCall')
        return memory.value === undefined ? userData : { ...userData, [key]: memory.value };
      const { [key]: value } = userData;
      if (value !== undefined) memory.value = value;
      return userData;
    },
  });
}
