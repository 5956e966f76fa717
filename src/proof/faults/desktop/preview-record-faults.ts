import type { LinkFrame } from '../../../desktop/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import { actingByItself } from '../../operators/desktop/acting-by-itself.ts';
import {
  changingFrames,
  changingRequest,
  deafTo,
  faultyDesktop,
  showing,
  showingRecords,
} from '../../operators/desktop/faulty-desktop.ts';

/** Faulty desktops of preview records. */
export const previewRecordFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-one-campaign',
    breaks: ['DPR-08', 'DEN-18'],
    does: 'asks for records of one campaign alone, no matter which the agent chose',
    decoration: changingRequest('PreviewRecordRequest', (userData) => ({
      ...userData,
      GSW_CAMPAIGN_NAME: 'Spring',
    })),
  },
  {
    name: 'desktop-campaign-in-capitals',
    breaks: ['DPR-01'],
    does: 'writes the name of the campaign in capital letters',
    decoration: changingRequest('PreviewRecordRequest', (userData) => ({
      ...userData,
      GSW_CAMPAIGN_NAME: String(userData.GSW_CAMPAIGN_NAME).toUpperCase(),
    })),
  },
  {
    name: 'desktop-asks-for-the-group',
    breaks: ['DPR-01'],
    does: 'gives the name of the campaign group for that of the campaign',
    decoration: changingRequest('PreviewRecordRequest', (userData) => ({
      ...userData,
      GSW_CAMPAIGN_NAME: `${String(userData.GSW_CAMPAIGN_NAME)}@Sales`,
    })),
  },
  {
    name: 'desktop-shows-records-twice',
    breaks: ['DPR-02'],
    does: 'shows every record twice',
    decoration: showing((seen) => ({ ...seen, records: [...seen.records, ...seen.records] })),
  },
  {
    name: 'desktop-hides-custom-fields',
    breaks: ['DPR-02'],
    does: 'shows no custom fields',
    decoration: showingRecords((record) => ({ ...record, fields: {} })),
  },
  {
    name: 'desktop-shows-numbers',
    breaks: ['DPR-03'],
    does: 'shows the number of a call result and not its name',
    decoration: showingRecords((record) => ({ ...record, callResult: '7' })),
  },
  {
    name: 'desktop-dials-without-handle',
    breaks: ['DPR-09'],
    does: 'attaches no record handle to the call',
    decoration: changingFrames('RequestMakeCall', ({ GSW_RECORD_HANDLE: _, ...others }) => others),
  },
  {
    name: 'desktop-dials-twice',
    breaks: ['DPR-10'],
    does: 'asks for each call twice',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.flatMap((effect) =>
          effect.kind === 'frame' && effect.frame.messageType === 'RequestMakeCall'
            ? [effect, effect]
            : [effect],
        ),
    })),
  },
  {
    name: 'desktop-redials',
    breaks: ['DPR-10'],
    does: 'dials again by itself when a call did not come about',
    decoration: (right) => {
      let dialed = false;
      return actingByItself({
        after(input, { records: [record] }) {
          const released = input.kind === 'frame' && input.frame.messageType === 'EventReleased';
          if (!released || dialed || record === undefined) return [];
          dialed = true;
          return [{ action: 'dial', arguments: { handle: record.handle } }];
        },
      })(right);
    },
  },
  {
    name: 'desktop-dials-as-it-is-read',
    breaks: ['DPR-04', 'DSC-13'],
    does: 'dials the number with the signs that make it readable',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.map((effect) =>
          effect.kind === 'frame' && effect.frame.messageType === 'RequestMakeCall'
            ? { ...effect, frame: { ...effect.frame, otherDN: `555-${String(effect.frame.otherDN)}` } }
            : effect,
        ),
    })),
  },
  {
    name: 'desktop-dials-a-number',
    breaks: ['DPR-04'],
    does: 'takes a phone number for a number: without plus sign and leading zeros',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.map((effect) =>
          effect.kind === 'frame' && effect.frame.messageType === 'RequestMakeCall'
            ? { ...effect, frame: { ...effect.frame, otherDN: plainNumber(effect.frame.otherDN) } }
            : effect,
        ),
    })),
  },
  {
    name: 'desktop-record-proceed',
    breaks: ['DEN-01', 'DPR-05'],
    does: 'misspells RecordProcessed, as a published desktop does',
    decoration: changingRequest('RecordProcessed', (userData) => ({
      ...userData,
      GSW_AGENT_REQ_TYPE: 'RecordProceed',
    })),
  },
  {
    name: 'desktop-drops-records-early',
    breaks: ['DPR-06'],
    does: 'takes a record off the screen before OCS has acknowledged its end',
    decoration: showingRecords((record) => (record.state === 'finishing' ? undefined : record)),
  },
  {
    name: 'desktop-keeps-finished-records',
    breaks: ['DPR-06'],
    does: 'keeps a record on the screen after OCS has acknowledged its end',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'RecordProcessedAcknowledge'),
  },
  {
    name: 'desktop-asks-after-half-a-second',
    breaks: ['DPR-07'],
    does: 'asks again half a second after it has heard that there is no record',
    decoration: faultyDesktop(() => ({
      after: (effects, _, now) =>
        effects.map((effect) =>
          effect.kind === 'setTimer' && effect.name.startsWith('retry:')
            ? { ...effect, at: now + 500 }
            : effect,
        ),
    })),
  },
  {
    name: 'desktop-asks-again-at-once',
    breaks: ['DPR-07'],
    does: 'asks again in the moment in which it hears that there is no record',
    decoration: faultyDesktop(() => {
      let last: LinkFrame | undefined;
      let references = 900_000;
      return {
        after(effects, input) {
          for (const effect of effects)
            if (
              effect.kind === 'frame' &&
              effect.frame.userData?.GSW_AGENT_REQ_TYPE === 'PreviewRecordRequest'
            )
              last = effect.frame;
          if (last === undefined || !saysNoRecord(input)) return effects;
          references += 1;
          const userData = { ...last.userData, GSW_REFERENCE_ID: references };
          return [...effects, { kind: 'frame', frame: { ...last, referenceId: references, userData } }];
        },
      };
    }),
  },
];

function plainNumber(phone: unknown): string {
  return String(Number(String(phone).replaceAll(/\D/g, '')));
}

function saysNoRecord(input: {
  readonly kind: string;
  readonly frame?: { readonly userData?: UserData };
}): boolean {
  return input.frame?.userData?.GSW_ERROR_NUMBER === 108;
}
