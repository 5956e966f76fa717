import { keyCatalogue } from '../../../protocol/catalogue.generated.js';
import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from './desktop-fault.ts';
import { changingFrames, changingRequest, deafTo, faultyDesktop } from './faulty-desktop.ts';

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
  {
    name: 'desktop-keeps-records',
    breaks: ['DEN-08', 'DPR-05'],
    does: 'never tells OCS that it has finished with a record',
    decorate: changingRequest('RecordProcessed', () => undefined),
  },
  {
    name: 'desktop-newest-application-id',
    breaks: ['DEN-09'],
    does: 'finishes all records with the OCS that it heard of last',
    decorate: faultyDesktop(() => {
      let newest: number | undefined;
      return {
        before(input) {
          const told = input.kind === 'frame' ? input.frame.userData?.GSW_APPLICATION_ID : undefined;
          if (typeof told === 'number') newest = told;
          return [input];
        },
        after: (effects) =>
          effects.map((effect) =>
            effect.kind === 'frame' && effect.frame.userData?.GSW_RECORD_HANDLE !== undefined
              ? { ...effect, frame: { ...effect.frame, userData: withId(effect.frame.userData, newest) } }
              : effect,
          ),
      };
    }),
  },
  {
    name: 'desktop-keys-by-position',
    breaks: ['DEN-10'],
    does: 'takes the first key of an event for its name',
    decorate: deafTo((userData) => Object.keys(userData)[0] !== 'GSW_USER_EVENT'),
  },
  {
    name: 'desktop-chokes-on-new-keys',
    breaks: ['DEN-11'],
    does: 'drops events with reserved keys that it does not know',
    decorate: deafTo((userData) =>
      Object.keys(userData).some((key) => key.startsWith('GSW_') && !Object.hasOwn(keyCatalogue, key)),
    ),
  },
  {
    name: 'desktop-needs-user-event',
    breaks: ['DEN-12'],
    does: 'tells events apart by GSW_USER_EVENT alone, and drops errors that lack it',
    decorate: deafTo((userData) => userData.GSW_USER_EVENT === undefined),
  },
  {
    name: 'desktop-needs-error-name',
    breaks: ['DEN-13'],
    does: 'drops errors without a name',
    decorate: deafTo(
      (userData) => userData.GSW_ERROR_NUMBER !== undefined && userData.GSW_ERROR === undefined,
    ),
  },
  {
    name: 'desktop-knows-all-errors',
    breaks: ['DEN-13'],
    does: 'drops errors whose number it does not know',
    decorate: deafTo((userData) => Number(userData.GSW_ERROR_NUMBER) > 120),
  },
];

function withId(userData: UserData, applicationId: number | undefined): UserData {
  return applicationId === undefined ? userData : { ...userData, GSW_APPLICATION_ID: applicationId };
}

/** Once more, with references of its own. */
function secondRequest<Frame extends { readonly userData?: object }>(frame: Frame): Frame {
  return {
    ...frame,
    referenceId: 900_001,
    userData: { ...frame.userData, GSW_REFERENCE_ID: 900_001 },
  };
}
