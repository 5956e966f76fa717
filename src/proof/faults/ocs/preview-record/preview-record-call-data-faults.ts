import type { OcsFault } from '../../../fault.ts';
import { changingCallData } from '../../../operators/ocs/faulty-switch.ts';
import { taken } from '../../../operators/ocs/own-events.ts';

/** Faulty T-Servers: what happens to the data that a desktop attaches to its call. */
export const callDataFaults: readonly OcsFault[] = [
  {
    name: 'call-data-lost-at-release',
    breaks: ['PRV-34'],
    does: 'sends EventReleased without user data',
    decoration: changingCallData((userData, { messageType }) =>
      messageType === 'EventReleased' ? {} : userData,
    ),
  },
  {
    name: 'call-data-lost-when-busy',
    breaks: ['PRV-34'],
    does: 'sends EventDestinationBusy without user data',
    decoration: changingCallData((userData, { messageType }) =>
      messageType === 'EventDestinationBusy' ? {} : userData,
    ),
  },
  {
    name: 'call-data-handle-only',
    breaks: ['PRV-34'],
    does: 'sends nothing of the user data of a call but the handle',
    decoration: changingCallData((userData) => taken(userData, 'GSW_RECORD_HANDLE')),
  },
  {
    name: 'call-data-reserved-keys-only',
    breaks: ['PRV-34'],
    does: 'sends no keys of custom fields with call events',
    decoration: changingCallData((userData) =>
      taken(userData, ...Object.keys(userData).filter((key) => key.startsWith('GSW_'))),
    ),
  },
  {
    name: 'call-data-numbers-as-text',
    breaks: ['PRV-34'],
    does: 'sends Ints in the user data of calls as Strings',
    decoration: changingCallData((userData) =>
      Object.fromEntries(
        Object.entries(userData).map(([key, value]) => [
          key,
          typeof value === 'number' ? String(value) : value,
        ]),
      ),
    ),
  },
  {
    name: 'call-data-result-as-word',
    breaks: ['ENV-30'],
    does: 'sends the call result in the user data of calls by its name',
    decoration: changingCallData((userData) =>
      userData.GSW_CALL_RESULT === undefined ? userData : { ...userData, GSW_CALL_RESULT: 'Answer' },
    ),
  },
  {
    name: 'call-data-handle-zero',
    breaks: ['ENV-30'],
    does: 'adds GSW_ASSURED_HANDLE 0 to the user data of every call',
    decoration: changingCallData((userData) => ({ ...userData, GSW_ASSURED_HANDLE: 0 })),
  },
  {
    name: 'call-data-unsigned',
    breaks: ['PRV-34'],
    does: 'sends Ints in the user data of calls without their sign',
    decoration: changingCallData((userData) =>
      Object.fromEntries(
        Object.entries(userData).map(([key, value]) => [
          key,
          typeof value === 'number' ? Math.abs(value) : value,
        ]),
      ),
    ),
  },
];
