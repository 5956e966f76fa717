import type { OcsFault } from '../../../fault.ts';
import { changingDialedCallData } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { readyAtLogin } from '../../../operators/ocs/dialing/faulty-readiness.ts';
import { without } from '../../../operators/ocs/faulty-ocs.ts';
import { taken } from '../../../operators/ocs/own-events.ts';

const withoutHandle = changingDialedCallData((userData) => without(userData, 'GSW_RECORD_HANDLE'));

/** Faulty implementations of the data that comes with a call that OCS has dialed. */
export const dialedCallDataFaults: readonly OcsFault[] = [
  {
    name: 'dialed-call-without-handle',
    breaks: ['DLM-03'],
    does: 'leaves the handle of the record out of EventEstablished and EventReleased',
    decoration: changingDialedCallData((userData, { messageType }) =>
      messageType === 'EventRinging' ? userData : without(userData, 'GSW_RECORD_HANDLE'),
    ),
  },
  {
    name: 'dialed-call-never-with-handle',
    breaks: ['DLM-01', 'DLM-03'],
    does: 'leaves the handle of the record out of every event of a call',
    decoration: withoutHandle,
  },
  {
    name: 'dialer-ready-at-login-without-handle',
    breaks: ['DLM-02'],
    does: 'takes every agent who has logged in for ready, and leaves the handles out of its calls',
    decoration: { ...readyAtLogin, ...withoutHandle },
  },
  {
    name: 'dialed-call-other-handle-at-release',
    breaks: ['DLM-03'],
    does: 'sends EventReleased with the handle of another record',
    decoration: changingDialedCallData((userData, { messageType }) =>
      messageType === 'EventReleased'
        ? { ...userData, GSW_RECORD_HANDLE: Number(userData.GSW_RECORD_HANDLE) + 1000 }
        : userData,
    ),
  },
  {
    name: 'dialed-call-without-data',
    breaks: ['DLM-04', 'DLM-05'],
    does: 'attaches nothing but the handle and the application id to a call',
    decoration: changingDialedCallData((userData) =>
      taken(userData, 'GSW_RECORD_HANDLE', 'GSW_APPLICATION_ID'),
    ),
  },
  {
    name: 'dialed-call-reserved-keys-only',
    breaks: ['DLM-05'],
    does: 'attaches no custom fields to a call',
    decoration: changingDialedCallData((userData) =>
      taken(userData, ...Object.keys(userData).filter((key) => key.startsWith('GSW_'))),
    ),
  },
  {
    name: 'dialed-call-custom-numbers-as-text',
    breaks: ['DLM-05'],
    does: 'attaches custom fields of type INT to a call as Strings',
    decoration: changingDialedCallData((userData) =>
      Object.fromEntries(
        Object.entries(userData).map(([key, value]) => [key, key.startsWith('GSW_') ? value : String(value)]),
      ),
    ),
  },
];
