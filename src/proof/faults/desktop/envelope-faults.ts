import { keyCatalog } from '../../../protocol/catalog.generated.js';
import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import {
  changingEvents,
  changingFrames,
  changingRequest,
  deafTo,
  faultyDesktop,
  sendingMore,
} from '../../operators/desktop/faulty-desktop.ts';
import { requestAbout, sendingAfter } from '../../operators/desktop/unbidden-requests.ts';

/** Faulty desktops, for what all requests have in common. */
export const desktopEnvelopeFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-handle-as-text',
    breaks: ['DEN-01'],
    does: 'sends the record handle as a String',
    decoration: changingRequest(undefined, (userData) =>
      userData.GSW_RECORD_HANDLE === undefined
        ? userData
        : { ...userData, GSW_RECORD_HANDLE: String(userData.GSW_RECORD_HANDLE) },
    ),
  },
  {
    name: 'desktop-fixed-application-id',
    breaks: ['DEN-02'],
    does: 'sends the application id with which it was delivered, and not the one that it was told',
    decoration: changingRequest(undefined, (userData) =>
      userData.GSW_APPLICATION_ID === undefined ? userData : { ...userData, GSW_APPLICATION_ID: 101 },
    ),
  },
  {
    name: 'desktop-first-application-id',
    breaks: ['DEN-02'],
    does: 'keeps to the first OCS that it heard of, even though another has taken over',
    decoration: faultyDesktop(() => {
      let first: number | undefined;
      return {
        before(input) {
          const told = input.kind === 'frame' ? input.frame.userData?.GSW_APPLICATION_ID : undefined;
          if (typeof told === 'number') first ??= told;
          return [input];
        },
        after: (effects) =>
          effects.map((effect) =>
            effect.kind === 'frame' && effect.frame.userData?.GSW_APPLICATION_ID !== undefined
              ? { ...effect, frame: { ...effect.frame, userData: withId(effect.frame.userData, first) } }
              : effect,
          ),
      };
    }),
  },
  {
    name: 'desktop-one-reference-id',
    breaks: ['DEN-03'],
    does: 'gives all of its requests the same reference id',
    decoration: changingRequest(undefined, (userData) => ({ ...userData, GSW_REFERENCE_ID: 1 })),
  },
  {
    name: 'desktop-reserved-key-of-its-own',
    breaks: ['DEN-04'],
    does: 'adds a key of its own with the reserved prefix',
    decoration: changingRequest(undefined, (userData) => ({ ...userData, GSW_DESKTOP_VERSION: '1.0' })),
  },
  {
    name: 'desktop-formats-phone',
    breaks: ['DEN-05'],
    does: 'attaches the phone number to the call as the agent reads it',
    decoration: changingFrames('RequestMakeCall', (userData) => ({
      ...userData,
      GSW_PHONE: `+${String(userData.GSW_PHONE)}`,
    })),
  },
  {
    name: 'desktop-attaches-tenant-number',
    breaks: ['DEN-14'],
    does: 'attaches the number of the tenant to the call instead of its name',
    decoration: changingFrames('RequestMakeCall', (userData) => ({ ...userData, GSW_TENANT_NAME: 12 })),
  },
  {
    name: 'desktop-names-another-campaign',
    breaks: ['DEN-18'],
    does: "names another campaign than the record's in an update",
    decoration: changingRequest('UpdateCallCompletionStats', (userData) => ({
      ...userData,
      GSW_CAMPAIGN_NAME: 'Summer',
    })),
  },
  {
    name: 'desktop-finishes-twice',
    breaks: ['DEN-06'],
    does: 'sends RecordProcessed again when OCS has acknowledged it',
    decoration: sendingAfter('RecordProcessedAcknowledge', (_, { records }) =>
      [...records.values()].slice(-1).map((record) => requestAbout('RecordProcessed', record)),
    ),
  },
  {
    name: 'desktop-rejects-after-the-end',
    breaks: ['DEN-06'],
    does: 'rejects a record that it has just finished',
    decoration: sendingMore(({ GSW_AGENT_REQ_TYPE: type, ...userData }) =>
      type === 'RecordProcessed' ? { after: { ...userData, GSW_AGENT_REQ_TYPE: 'RecordReject' } } : {},
    ),
  },
  {
    name: 'desktop-deaf-to-stop',
    breaks: ['DEN-07'],
    does: 'does not notice that a campaign has stopped or is unloaded',
    decoration: faultyDesktop(() => ({
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
    decoration: changingRequest('RecordProcessed', () => undefined),
  },
  {
    name: 'desktop-updates-instead-of-finishing',
    breaks: ['DEN-08'],
    does: 'sends UpdateCallCompletionStats where RecordProcessed is due',
    decoration: changingRequest('RecordProcessed', (userData) => ({
      ...userData,
      GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats',
    })),
  },
  {
    name: 'desktop-newest-application-id',
    breaks: ['DEN-09'],
    does: 'finishes all records with the OCS that it heard of last',
    decoration: faultyDesktop(() => {
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
    name: 'desktop-leaves-former-ocs',
    breaks: ['DEN-09'],
    does: 'does not finish a record when another OCS has taken over',
    decoration: faultyDesktop(() => {
      const told = new Set<unknown>();
      return {
        before(input) {
          const id = input.kind === 'frame' ? input.frame.userData?.GSW_APPLICATION_ID : undefined;
          if (id !== undefined) told.add(id);
          return [input];
        },
        after: (effects) =>
          effects.filter(
            (effect) =>
              effect.kind !== 'frame' ||
              effect.frame.userData?.GSW_AGENT_REQ_TYPE !== 'RecordProcessed' ||
              told.size < 2,
          ),
      };
    }),
  },
  {
    name: 'desktop-keys-by-position',
    breaks: ['DEN-10'],
    does: 'takes the first key of an event for its name',
    decoration: deafTo((userData) => Object.keys(userData)[0] !== 'GSW_USER_EVENT'),
  },
  {
    name: 'desktop-reads-first-keys',
    breaks: ['DEN-10'],
    does: 'reads no more of an event than its first eight keys',
    decoration: changingEvents((userData) => Object.fromEntries(Object.entries(userData).slice(0, 8))),
  },
  {
    name: 'desktop-chokes-on-new-keys',
    breaks: ['DEN-11'],
    does: 'drops events with reserved keys that it does not know',
    decoration: deafTo((userData) =>
      Object.keys(userData).some((key) => key.startsWith('GSW_') && !Object.hasOwn(keyCatalog, key)),
    ),
  },
  {
    name: 'desktop-needs-user-event',
    breaks: ['DEN-13'],
    does: 'tells events apart by GSW_USER_EVENT alone, and drops errors that lack it',
    decoration: deafTo((userData) => userData.GSW_USER_EVENT === undefined),
  },
  {
    name: 'desktop-knows-few-errors',
    breaks: ['DEN-12'],
    does: 'drops all errors but those of a record request that finds none',
    decoration: deafTo(
      ({ GSW_ERROR_NUMBER: number }) => number !== undefined && number !== 107 && number !== 108,
    ),
  },
  {
    name: 'desktop-shows-one-error-for-all',
    breaks: ['DEN-12'],
    does: 'shows 103 for every error that is not about the search for a record',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_NUMBER === undefined || [107, 108].includes(Number(userData.GSW_ERROR_NUMBER))
        ? userData
        : { ...userData, GSW_ERROR_NUMBER: 103 },
    ),
  },
  {
    name: 'desktop-needs-error-name',
    breaks: ['DEN-13'],
    does: 'drops errors without a name',
    decoration: deafTo(
      (userData) => userData.GSW_ERROR_NUMBER !== undefined && userData.GSW_ERROR === undefined,
    ),
  },
  {
    name: 'desktop-knows-all-errors',
    breaks: ['DEN-13'],
    does: 'drops errors whose number it does not know',
    decoration: deafTo((userData) => Number(userData.GSW_ERROR_NUMBER) > 120),
  },
];

function withId(userData: UserData, applicationId: number | undefined): UserData {
  return applicationId === undefined ? userData : { ...userData, GSW_APPLICATION_ID: applicationId };
}
