import type { DesktopEffect, LinkFrame } from '../../../desktop/machine/ports.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingRequest, faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';
import { remembering } from '../../operators/desktop/remembering.ts';
import { carryingOut, requestAbout, sendingAfter } from '../../operators/desktop/unbidden-requests.ts';
import { withoutTimer } from './error-events-asking-again-faults.ts';

const readyTimer = 'ready:';

/** Faulty desktops that announce when their agents will be ready. */
export const readyTimeFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-ready-time-in-milliseconds',
    breaks: ['DRT-01'],
    does: 'announces the time in milliseconds',
    decoration: changingRequest('ReadyTime', (userData) => ({
      ...userData,
      GSW_READY_TIME: Number(userData.GSW_READY_TIME) * 1000,
    })),
  },
  {
    name: 'desktop-ready-time-without-handle',
    breaks: ['DRT-01'],
    does: 'announces no record',
    decoration: changingRequest('ReadyTime', ({ GSW_RECORD_HANDLE: _, ...userData }) => userData),
  },
  {
    name: 'desktop-announces-before-the-end-of-the-call',
    breaks: ['DRT-08'],
    does: 'announces no record whose call is over',
    decoration: remembering<{ released: boolean }>({
      memory: () => ({ released: false }),
      told(memory, _, messageType) {
        memory.released ||= messageType === 'EventReleased';
      },
      asks: ({ released }, userData) =>
        released && userData.GSW_AGENT_REQ_TYPE === 'ReadyTime' ? undefined : userData,
    }),
  },
  {
    name: 'desktop-forgets-its-promise',
    breaks: ['DRT-02', 'DRT-05'],
    does: 'leaves it to the agent to keep what was announced',
    decoration: withoutTimer(readyTimer),
  },
  {
    name: 'desktop-finishes-without-going-ready',
    breaks: ['DRT-02'],
    does: 'finishes the announced record, and leaves the agent not ready',
    decoration: faultyDesktop(() => ({
      after: (effects, input) =>
        effects.filter(
          (effect) =>
            input.kind !== 'timer' ||
            effect.kind !== 'frame' ||
            effect.frame.messageType !== 'RequestAgentReady',
        ),
    })),
  },
  {
    name: 'desktop-keeps-its-promise-too-soon',
    breaks: ['DRT-03'],
    does: 'finishes the record when a third of the announced time has passed',
    decoration: faultyDesktop(() => ({
      after: (effects, _, now) =>
        effects.map((effect) =>
          effect.kind === 'setTimer' && effect.name.startsWith(readyTimer)
            ? { ...effect, at: now + (effect.at - now) / 3 }
            : effect,
        ),
    })),
  },
  {
    name: 'desktop-goes-ready-twice',
    breaks: ['DRT-03'],
    does: 'makes the agent ready when the time is over, even if that is so already',
    decoration: faultyDesktop(() => {
      let thisDN = '';
      const goesReady = (effect: DesktopEffect): boolean =>
        effect.kind === 'frame' && effect.frame.messageType === 'RequestAgentReady';
      return {
        after(effects, input) {
          if (input.kind === 'frame' && typeof input.frame.thisDN === 'string') thisDN = input.frame.thisDN;
          const timeIsOver = input.kind === 'timer' && input.name.startsWith(readyTimer);
          if (!timeIsOver || effects.some(goesReady)) return effects;
          const frame = { messageType: 'RequestAgentReady', referenceId: 800_001, thisDN };
          return [...effects, { kind: 'frame', frame }];
        },
      };
    }),
  },
  {
    name: 'desktop-promises-what-was-refused',
    breaks: ['DRT-04'],
    does: 'keeps to what it announced, even though OCS has refused it',
    decoration: faultyDesktop(() => ({
      before(input) {
        const userData = input.kind === 'frame' ? input.frame.userData : undefined;
        if (input.kind !== 'frame' || userData?.GSW_AGENT_REQ_TYPE !== 'ReadyTime') return [input];
        const { GSW_ERROR_NUMBER: number, GSW_ERROR: _, ...others } = userData;
        if (number === undefined) return [input];
        const taken = { ...others, GSW_USER_EVENT: 'ReadyTimeAcknowledge' };
        return [{ ...input, frame: { ...input.frame, userData: taken } }, input];
      },
    })),
  },
  {
    name: 'desktop-forgets-its-promise-at-120',
    breaks: ['DRT-05'],
    does: 'takes 120 to mean that nothing was announced',
    decoration: faultyDesktop(() => {
      let released = false;
      return {
        before(input) {
          released ||= input.kind === 'frame' && input.frame.userData?.GSW_ERROR_NUMBER === 120;
          return released && input.kind === 'timer' && input.name.startsWith(readyTimer) ? [] : [input];
        },
      };
    }),
  },
  {
    name: 'desktop-announces-finished-records',
    breaks: ['DRT-07'],
    does: 'announces a record that is no longer on the desktop',
    decoration: carryingOut('announceReady', ({ handle, seconds }, { records }) => {
      const { GSW_APPLICATION_ID = 0 } = records.get(handle) ?? {};
      return requestAbout(
        'ReadyTime',
        {},
        { GSW_APPLICATION_ID, GSW_RECORD_HANDLE: handle, GSW_READY_TIME: seconds },
      );
    }),
  },
  {
    name: 'desktop-announces-again',
    breaks: ['DRT-09', 'DRT-10'],
    does: 'announces as often as the agent does, and in every mode',
    decoration: carryingOut('announceReady', ({ handle, seconds }, { records }) => {
      const { GSW_APPLICATION_ID = 0 } = records.get(handle) ?? {};
      const own = { GSW_APPLICATION_ID, GSW_RECORD_HANDLE: handle, GSW_READY_TIME: seconds };
      return requestAbout('ReadyTime', {}, own);
    }),
  },
  {
    name: 'desktop-announces-twice',
    breaks: ['DRT-10'],
    does: 'announces again when OCS has acknowledged',
    decoration: faultyDesktop(() => {
      let announced: LinkFrame | undefined;
      return {
        after(effects, input) {
          for (const effect of effects)
            if (effect.kind === 'frame' && effect.frame.userData?.GSW_AGENT_REQ_TYPE === 'ReadyTime')
              announced = effect.frame;
          const event = input.kind === 'frame' ? input.frame.userData?.GSW_USER_EVENT : undefined;
          if (event !== 'ReadyTimeAcknowledge' || announced === undefined) return effects;
          const userData = { ...announced.userData, GSW_REFERENCE_ID: 800_001 };
          return [...effects, { kind: 'frame', frame: { ...announced, referenceId: 800_001, userData } }];
        },
      };
    }),
  },
  {
    name: 'desktop-announces-at-the-end',
    breaks: ['DRT-07'],
    does: 'announces that the agent is ready when the record is finished',
    decoration: sendingAfter('RecordProcessedAcknowledge', (userData) => {
      const { GSW_APPLICATION_ID = 0, GSW_RECORD_HANDLE = 0 } = userData;
      const own = { GSW_APPLICATION_ID, GSW_RECORD_HANDLE, GSW_READY_TIME: 1 };
      return [requestAbout('ReadyTime', {}, own)];
    }),
  },
];
