import type { DesktopFault } from '../../../fault.ts';
import { changingFrames, faultyDesktop } from '../../../operators/desktop/faulty-desktop.ts';
import { takingRefusalsForTransfers } from '../../../operators/desktop/refused-transfers.ts';

/** Requests by which a desktop shares its call. */
const sharing = /^Request(?:SingleStep|Mute|Initiate|Complete|DeleteFrom|Alternate|Reconnect)/;

/** Faulty desktops that share calls. */
export const recordSharingCallsFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-transfers-nothing',
    breaks: ['DRS-22'],
    does: 'carries no action out that shares a call',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.filter((effect) => effect.kind !== 'frame' || !sharing.test(effect.frame.messageType)),
    })),
  },
  {
    name: 'desktop-transfers-to-an-extension',
    breaks: ['DRS-22'],
    does: 'dials the last two digits of the number to which a call is transferred',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'frame' || !sharing.test(effect.frame.messageType)) return effect;
          const otherDN = String(effect.frame.otherDN ?? '').slice(-2);
          return { ...effect, frame: { ...effect.frame, otherDN } };
        }),
    })),
  },
  {
    name: 'desktop-refused-transfers-count',
    breaks: ['DRS-24'],
    does: 'gives the record up when T-Server answers the request for a transfer, even if it refuses',
    decoration: takingRefusalsForTransfers,
  },
  ...['RequestInitiateTransfer', 'RequestInitiateConference', 'RequestMuteTransfer'].map(
    (request): DesktopFault => ({
      name: `desktop-other-handle-in-${request
        .slice(7)
        .replace(/(?!^)[A-Z]/, (letter) => `-${letter}`)
        .toLowerCase()}`,
      breaks: ['DRS-23'],
      does: `attaches the handle of another record to the call of ${request}`,
      decoration: changingFrames(request, (userData) => ({
        ...userData,
        GSW_RECORD_HANDLE: Number(userData.GSW_RECORD_HANDLE) + 1,
      })),
    }),
  ),
  {
    name: 'desktop-takes-back-what-it-consults-about',
    breaks: ['DRS-23'],
    does: 'deletes the user data of a call before its agent consults somebody about it',
    decoration: faultyDesktop(() => ({
      after: (effects) =>
        effects.flatMap((effect) => {
          if (effect.kind !== 'frame' || !/Mute|Initiate/.test(effect.frame.messageType)) return [effect];
          const { thisDN = '', connId = '' } = effect.frame;
          const frame = { messageType: 'RequestDeleteUserData', referenceId: 500_001, thisDN, connId };
          return [{ ...effect, frame }, effect];
        }),
    })),
  },
];
