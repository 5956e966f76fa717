import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import {
  changingEvents,
  changingRequest,
  deafTo,
  faultyDesktop,
  sendingMore,
  showing,
} from '../../operators/desktop/faulty-desktop.ts';
import { startingLate, tryingAgainAfterTheEnd } from '../../operators/desktop/preview-session-order.ts';
import { insisting, leavingOut } from '../../operators/desktop/remembering.ts';

const ofAgentGroup = (userData: UserData): UserData => ({ ...userData, GSW_CAMPAIGN_GROUP_NAME: 'Sales' });

/** Faulty desktops of preview dialing mode. */
export const previewDialingModeFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-preview-start-for-agent-group',
    breaks: ['DPD-01'],
    does: 'names the group of agents for the campaign group in PreviewDialingModeStart',
    decoration: changingRequest('PreviewDialingModeStart', ofAgentGroup),
  },
  {
    name: 'desktop-preview-over-for-agent-group',
    breaks: ['DPD-03'],
    does: 'names the group of agents for the campaign group in PreviewDialingModeOver',
    decoration: changingRequest('PreviewDialingModeOver', ofAgentGroup),
  },
  {
    name: 'desktop-skips-preview-start',
    breaks: ['DPD-01', 'DPD-08'],
    does: 'does not send PreviewDialingModeStart',
    decoration: changingRequest('PreviewDialingModeStart', () => undefined),
  },
  {
    name: 'desktop-starts-each-time',
    breaks: ['DPD-01'],
    does: 'starts preview dialing mode again before each record',
    decoration: sendingMore(({ GSW_AGENT_REQ_TYPE: type, ...userData }) =>
      type === 'PreviewRecordRequest'
        ? { before: { ...userData, GSW_AGENT_REQ_TYPE: 'PreviewDialingModeStart' } }
        : {},
    ),
  },
  {
    name: 'desktop-goes-on-after-the-end',
    breaks: ['DPD-06'],
    does: 'asks for records after preview dialing mode is over',
    decoration: insisting('requestPreviewRecord', 'PreviewRecordRequest'),
  },
  {
    name: 'desktop-lists-callbacks-after-the-end',
    breaks: ['DPD-06'],
    does: 'lists a callback that comes after preview dialing mode is over',
    decoration: faultyDesktop(() => {
      let handle: number | undefined;
      return {
        before(input) {
          const { userData } = input.kind === 'frame' ? input.frame : {};
          if (userData?.GSW_USER_EVENT === 'ScheduledCall') handle = Number(userData.GSW_RECORD_HANDLE);
          return [input];
        },
        seen: (right) =>
          handle === undefined || right.callbacks.length > 0
            ? right
            : { ...right, callbacks: [{ handle, callbackType: null, at: null }] },
      };
    }),
  },
  {
    name: 'desktop-deaf-to-the-end',
    breaks: ['DPD-06'],
    does: 'does not understand that the end of preview dialing mode is acknowledged, and takes callbacks',
    decoration: deafTo(({ GSW_USER_EVENT: event }) => event === 'PreviewDialingModeOverAcknowledge'),
  },
  {
    name: 'desktop-tries-again-after-the-end',
    breaks: ['DPD-06'],
    does: 'makes the next attempt to get a record even if preview dialing mode is over by then',
    decoration: tryingAgainAfterTheEnd(),
  },
  {
    name: 'desktop-never-asks-after-the-end',
    breaks: ['DPD-06'],
    does: 'asks for no more records after preview dialing mode was over once',
    decoration: leavingOut(
      'PreviewRecordRequest',
      ({ GSW_AGENT_REQ_TYPE: type }) => type === 'PreviewDialingModeOver',
    ),
  },
  {
    name: 'desktop-starts-once-for-ever',
    breaks: ['DPD-08'],
    does: 'takes preview dialing mode for started even after the agent has logged in again',
    decoration: leavingOut(
      'PreviewDialingModeStart',
      ({ GSW_AGENT_REQ_TYPE: type }) => type === 'PreviewDialingModeStart',
    ),
  },
  {
    name: 'desktop-asks-before-the-start',
    breaks: ['DPD-08'],
    does: 'starts preview dialing mode only after it has asked for a record',
    decoration: startingLate(),
  },
  {
    name: 'desktop-needs-101-for-the-start',
    breaks: ['DPD-07'],
    does: 'does not start preview dialing mode if OCS leaves a request for a record unanswered',
    decoration: faultyDesktop(() => ({
      after: (effects, input) =>
        input.kind !== 'timer'
          ? effects
          : effects.filter(
              (effect) =>
                effect.kind !== 'frame' ||
                effect.frame.userData?.GSW_AGENT_REQ_TYPE !== 'PreviewDialingModeStart',
            ),
    })),
  },
  {
    name: 'desktop-trusts-preview-start',
    breaks: ['DPD-02'],
    does: 'shows preview dialing mode as on as soon as it runs a campaign, no matter what OCS says',
    decoration: showing((seen) => ({ ...seen, previewSessions: ['Spring'] })),
  },
  {
    name: 'desktop-skips-preview-over',
    breaks: ['DPD-03'],
    does: 'does not send PreviewDialingModeOver',
    decoration: changingRequest('PreviewDialingModeOver', () => undefined),
  },
  {
    name: 'desktop-over-without-campaign',
    breaks: ['DPD-03'],
    does: 'does not say for which campaign preview dialing mode is over',
    decoration: changingRequest('PreviewDialingModeOver', ({ GSW_CAMPAIGN_NAME: _, ...others }) => others),
  },
  {
    name: 'desktop-preview-never-over',
    breaks: ['DPD-04'],
    does: 'keeps showing preview dialing mode when it is over',
    decoration: faultyDesktop(() => {
      const once = new Set<string>();
      return {
        seen(right) {
          for (const campaign of right.previewSessions) once.add(campaign);
          return { ...right, previewSessions: [...once] };
        },
      };
    }),
  },
  {
    name: 'desktop-takes-118-for-failure',
    breaks: ['DPD-05'],
    does: 'takes 118 and 119 for failures like any other',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_NUMBER === 118 || userData.GSW_ERROR_NUMBER === 119
        ? { ...userData, GSW_ERROR_NUMBER: 103 }
        : userData,
    ),
  },
];
