import type { OcsFault } from '../../../fault.ts';
import { changingDialedCallData, dialingOtherwise } from '../../../operators/ocs/dialing/faulty-dialer.ts';
import { attachingOtherwise, engagingOtherwise } from '../../../operators/ocs/dialing/faulty-seizing.ts';

const withoutSeizing = (call: { readonly keepBack?: boolean }) => call.keepBack !== true;

/** Faulty implementations of engaging calls, and of what the calls of the modes with seizing carry. */
export const seizingFaults: readonly OcsFault[] = [
  {
    name: 'seizing-nobody',
    breaks: ['SZG-01', 'SZG-11'],
    does: 'seizes no agents',
    decoration: engagingOtherwise(() => undefined),
  },
  {
    name: 'seizing-for-nobody',
    breaks: ['SZG-01', 'SZG-11'],
    does: 'seizes agents, and dials nothing',
    decoration: dialingOtherwise((call) => (withoutSeizing(call) ? call : undefined)),
  },
  {
    name: 'merged-call-as-overdialed',
    breaks: ['SZG-02'],
    does: 'marks every call of a mode with seizing as overdialed',
    decoration: dialingOtherwise((call) =>
      withoutSeizing(call) ? call : { ...call, userData: { ...call.userData, GSW_ASM_OVERDIAL: 1 } },
    ),
  },
  {
    name: 'merged-call-as-overdialed-at-release',
    breaks: ['SZG-02'],
    does: 'marks every call as overdialed when it is released',
    decoration: changingDialedCallData((userData, { messageType }) =>
      messageType === 'EventReleased' ? { ...userData, GSW_ASM_OVERDIAL: 1 } : userData,
    ),
  },
  {
    name: 'overdialed-without-seizing',
    breaks: ['SZG-03'],
    does: 'marks calls of the modes without seizing as overdialed',
    decoration: dialingOtherwise((call) =>
      withoutSeizing(call) ? { ...call, userData: { ...call.userData, GSW_ASM_OVERDIAL: 1 } } : call,
    ),
  },
  {
    name: 'assured-without-seizing',
    breaks: ['SZG-03'],
    does: 'attaches GSW_ASSURED_HANDLE to calls of the modes without seizing',
    decoration: dialingOtherwise((call) =>
      withoutSeizing(call)
        ? {
            ...call,
            userData: { ...call.userData, GSW_ASSURED_HANDLE: Number(call.userData.GSW_RECORD_HANDLE) },
          }
        : call,
    ),
  },
  {
    name: 'assured-other-handle',
    breaks: ['SZG-04'],
    does: 'attaches the handle of another record to an engaging call',
    decoration: attachingOtherwise(({ GSW_ASSURED_HANDLE: handle, ...others }) =>
      handle === undefined ? others : { ...others, GSW_ASSURED_HANDLE: Number(handle) + 1000 },
    ),
  },
  {
    name: 'assured-record-beforehand',
    breaks: ['SZG-04'],
    does: 'attaches the handle of a record to an engaging call that is never dialed for it',
    decoration: engagingOtherwise((call) => ({
      ...call,
      userData: { ...call.userData, GSW_ASSURED_HANDLE: 4711 },
    })),
  },
  {
    name: 'overdialed-unmarked',
    breaks: ['SZG-05'],
    does: 'attaches no GSW_ASM_OVERDIAL to calls that it could not merge',
    decoration: attachingOtherwise((userData) =>
      userData.GSW_ASM_OVERDIAL === undefined ? userData : undefined,
    ),
  },
];
