import type { LinkFrame } from '../../../desktop/machine/ports.ts';
import type { DesktopFault } from '../../fault.ts';
import { faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';
import { changingPushed, changingPushedRequest } from '../../operators/desktop/pushed-records.ts';

/** Changes frames of one type about pushed records. */
const changingFrame = (messageType: string, change: (frame: LinkFrame) => LinkFrame | readonly LinkFrame[]) =>
  changingPushed((frame) => (frame.messageType === messageType ? change(frame) : frame));

/** Accepts a record only if the agent has started preview dialing mode. */
const acceptingAfterStart = faultyDesktop(() => {
  let started = false;
  return {
    after: (effects) =>
      effects.filter((effect) => {
        if (effect.kind !== 'frame') return true;
        started ||= effect.frame.userData?.GSW_AGENT_REQ_TYPE === 'PreviewDialingModeStart';
        return started || effect.frame.messageType !== 'RequestAccept';
      }),
  };
});

/** Rejects a record with OCS when its agent declines it. */
const rejectingDeclined = faultyDesktop(() => {
  let offered: LinkFrame | undefined;
  return {
    before(input) {
      if (input.kind === 'frame' && input.frame.messageType === 'EventInvite') offered = input.frame;
      return [input];
    },
    after(effects) {
      const declines = effects.some(
        (effect) => effect.kind === 'frame' && effect.frame.messageType === 'RequestReject',
      );
      if (!declines || offered === undefined) return effects;
      const { GSW_RECORD_HANDLE = 0, GSW_CAMPAIGN_NAME = '', GSW_CALLING_LIST = '' } = offered.userData ?? {};
      const { GSW_APPLICATION_ID = 0 } = offered.userData ?? {};
      const userData = {
        GSW_AGENT_REQ_TYPE: 'RecordReject',
        GSW_REFERENCE_ID: 70_001,
        GSW_APPLICATION_ID,
        GSW_CAMPAIGN_NAME,
        GSW_CALLING_LIST,
        GSW_RECORD_HANDLE,
      };
      const messageType = 'RequestDistributeUserEvent';
      const frame = { messageType, referenceId: 70_001, thisDN: offered.thisDN ?? '', userData };
      return [...effects, { kind: 'frame', frame }];
    },
  };
});

/** Faulty desktops of pushed records. */
export const pushPreviewFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-push-not-finished',
    breaks: ['DPU-01', 'DPU-03'],
    does: 'never tells OCS that a pushed record is finished',
    decoration: changingPushedRequest('RecordProcessed', () => undefined),
  },
  {
    name: 'desktop-push-finished-by-switch',
    breaks: ['DPU-01'],
    does: 'names a pushed record by the DBID of its switch',
    decoration: changingPushedRequest('RecordProcessed', (userData) => ({
      ...userData,
      GSW_RECORD_HANDLE: 11,
    })),
  },
  {
    name: 'desktop-push-result-dropped',
    breaks: ['DPU-01'],
    does: 'finishes a pushed record without the result that the agent has entered',
    decoration: changingPushedRequest('RecordProcessed', ({ GSW_CALL_RESULT: _, ...others }) => others),
  },
  ...['GSW_APPLICATION_ID', 'GSW_CALLING_LIST', 'GSW_CAMPAIGN_NAME'].map(
    (key): DesktopFault => ({
      name: `desktop-push-without-${key.slice(4).toLowerCase().replaceAll('_', '-')}`,
      breaks: ['DPU-01'],
      does: `finishes a pushed record without ${key}`,
      decoration: changingPushedRequest('RecordProcessed', ({ [key]: _, ...others }) => others),
    }),
  ),
  {
    name: 'desktop-push-not-accepted',
    breaks: ['DPU-02'],
    does: 'does not say that its agent accepts a record',
    decoration: changingFrame('RequestAccept', () => []),
  },
  {
    name: 'desktop-push-accepts-what-is-declined',
    breaks: ['DPU-02'],
    does: 'accepts a record that its agent declines',
    decoration: changingFrame('RequestReject', (frame) => ({ ...frame, messageType: 'RequestAccept' })),
  },
  {
    name: 'desktop-push-needs-start',
    breaks: ['DPU-03'],
    does: 'accepts no record without PreviewDialingModeStart',
    decoration: acceptingAfterStart,
  },
  {
    name: 'desktop-push-dials-without-prefix',
    breaks: ['DPU-04'],
    does: 'dials a pushed record without the first digit of its number',
    decoration: changingFrame('RequestMakeCall', (frame) => ({
      ...frame,
      otherDN: String(frame.otherDN).slice(1),
    })),
  },
  {
    name: 'desktop-push-dials-without-handle',
    breaks: ['DPU-04'],
    does: 'attaches nothing of a pushed record to its call',
    decoration: changingFrame('RequestMakeCall', ({ userData: _, ...others }) => ({
      ...others,
      messageType: 'RequestMakeCall',
    })),
  },
  {
    name: 'desktop-push-rejects-what-is-declined',
    breaks: ['DPU-05'],
    does: 'sends RecordReject for a record that its agent declines',
    decoration: rejectingDeclined,
  },
];
