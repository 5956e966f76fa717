import type { DesktopFault } from './desktop-fault.ts';
import { changingFrames, changingRequest, faultyDesktop } from './faulty-desktop.ts';

/** Faulty desktops of what all requests have in common. */
export const desktopEnvelopeFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-handle-as-text',
    breaks: ['DEN-01'],
    does: 'sends the record handle as a String',
    decorate: changingRequest(undefined, (userData) =>
      userData.GSW_RECORD_HANDLE === undefined
        ? userData
        : { ...userData, GSW_RECORD_HANDLE: String(userData.GSW_RECORD_HANDLE) },
    ),
  },
  {
    name: 'desktop-fixed-application-id',
    breaks: ['DEN-02'],
    does: 'sends the application id with which it was delivered, and not the one that it was told',
    decorate: changingRequest(undefined, (userData) =>
      userData.GSW_APPLICATION_ID === undefined ? userData : { ...userData, GSW_APPLICATION_ID: 101 },
    ),
  },
  {
    name: 'desktop-one-reference-id',
    breaks: ['DEN-03'],
    does: 'gives all of its requests the same reference id',
    decorate: changingRequest(undefined, (userData) => ({ ...userData, GSW_REFERENCE_ID: 1 })),
  },
  {
    name: 'desktop-reserved-key-of-its-own',
    breaks: ['DEN-04'],
    does: 'adds a key of its own with the reserved prefix',
    decorate: changingRequest(undefined, (userData) => ({ ...userData, GSW_DESKTOP_VERSION: '1.0' })),
  },
  {
    name: 'desktop-formats-phone',
    breaks: ['DEN-05'],
    does: 'attaches the phone number to the call as the agent reads it',
    decorate: changingFrames('RequestMakeCall', (userData) => ({
      ...userData,
      GSW_PHONE: `+${String(userData.GSW_PHONE)}`,
    })),
  },
  {
    name: 'desktop-finishes-twice',
    breaks: ['DEN-06'],
    does: 'sends RecordProcessed twice',
    decorate: faultyDesktop(() => ({
      after: (effects) =>
        effects.flatMap((effect) =>
          effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === 'RecordProcessed'
            ? [effect, { ...effect, frame: secondRequest(effect.frame) }]
            : [effect],
        ),
    })),
  },
  {
    name: 'desktop-deaf-to-stop',
    breaks: ['DEN-07'],
    does: 'does not notice that a campaign has stopped or is unloaded',
    decorate: faultyDesktop(() => ({
      before: (input) => {
        const event = input.kind === 'frame' ? input.frame.userData?.GSW_USER_EVENT : undefined;
        return event === 'CampaignStopped' || event === 'CampaignUnloaded' ? [] : [input];
      },
    })),
  },
];

/** Once more, with references of its own. */
function secondRequest<Frame extends { readonly userData?: object }>(frame: Frame): Frame {
  return {
    ...frame,
    referenceId: 900_001,
    userData: { ...frame.userData, GSW_REFERENCE_ID: 900_001 },
  };
}
