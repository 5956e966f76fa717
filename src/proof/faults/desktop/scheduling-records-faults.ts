import type { UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingRequest } from '../../operators/desktop/faulty-desktop.ts';
import { leavingOut, remembering } from '../../operators/desktop/remembering.ts';
import { sendingAfter } from '../../operators/desktop/unbidden-requests.ts';

/** Faulty desktops that schedule callbacks; several are of published ones. */
export const schedulingRecordsFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-dates-of-its-culture',
    breaks: ['DSC-01', 'DSC-14', 'DAD-02'],
    does: 'writes dates as its own culture does, the day first, as a published desktop does',
    decoration: changingDates((text) => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$2.$1.$3')),
  },
  {
    name: 'desktop-twelve-hours',
    breaks: ['DSC-01'],
    does: 'writes the time with twelve hours',
    decoration: changingDates((text) =>
      text.replace(/ (\d\d):/, (_, hour) => ` ${String(Number(hour) % 12 || 12).padStart(2, '0')}:`),
    ),
  },
  {
    name: 'desktop-time-in-its-own-zone',
    breaks: ['DSC-01'],
    does: 'takes the time for its own and changes it into that of the record',
    decoration: remembering<{ hours: number }>({
      memory: () => ({ hours: 0 }),
      told(memory, { GSW_TZ_OFFSET: offset }) {
        if (typeof offset === 'number') memory.hours = offset / 3600;
      },
      asks: ({ hours }, userData) =>
        withDate(userData, (text) =>
          text.replace(
            / (\d\d):/,
            (_, hour) => ` ${String((Number(hour) + hours + 24) % 24).padStart(2, '0')}:`,
          ),
        ),
    }),
  },
  {
    name: 'desktop-campaign-callbacks-only',
    breaks: ['DSC-02', 'DSC-14', 'DSC-15'],
    does: 'makes every callback one of the campaign, as a published desktop does',
    decoration: changingCallbacks((userData) => ({ ...userData, GSW_CALLBACK_TYPE: 'Campaign' })),
  },
  {
    name: 'desktop-callback-type-in-small-letters',
    breaks: ['DSC-02'],
    does: 'writes the type of a callback in small letters',
    decoration: changingCallbacks((userData) => ({
      ...userData,
      GSW_CALLBACK_TYPE: String(userData.GSW_CALLBACK_TYPE).toLowerCase(),
    })),
  },
  {
    name: 'desktop-never-processes-rescheduled',
    breaks: ['DSC-03', 'DSC-19'],
    does: 'does not send RecordProcessed for a record that was rescheduled, as a published desktop does',
    decoration: leavingOut('RecordProcessed', ({ GSW_AGENT_REQ_TYPE: name }) => name === 'RecordReschedule'),
  },
  {
    name: 'desktop-reschedules-once',
    breaks: ['DSC-06', 'DSC-05'],
    does: 'sends no second time for a callback',
    decoration: leavingOut('RecordReschedule', ({ GSW_AGENT_REQ_TYPE: name }) => name === 'RecordReschedule'),
  },
  {
    name: 'desktop-processes-what-was-requested',
    breaks: ['DSC-03', 'DSC-19', 'DPR-05'],
    does: 'sends RecordProcessed only where the data of the record have GSW_AGENT_REQ_TYPE, as a published desktop does',
    decoration: remembering({
      memory: () => new Set<unknown>(),
      told(requested, { GSW_AGENT_REQ_TYPE: name, GSW_RECORD_HANDLE: handle }) {
        if (name !== undefined) requested.add(handle);
      },
      asks: (requested, userData) =>
        userData.GSW_AGENT_REQ_TYPE !== 'RecordProcessed' || requested.has(userData.GSW_RECORD_HANDLE)
          ? userData
          : undefined,
    }),
  },
  {
    name: 'desktop-other-callback-type',
    breaks: ['DSC-15'],
    does: 'makes a personal callback one of the campaign when it is put off, and the other way around',
    decoration: changingRequest('ScheduledRecordReschedule', (userData) => ({
      ...userData,
      GSW_CALLBACK_TYPE: userData.GSW_CALLBACK_TYPE === 'Personal' ? 'Campaign' : 'Personal',
    })),
  },
  {
    name: 'desktop-locks-rescheduled-records',
    breaks: ['DSC-04'],
    does: 'updates no record that was rescheduled',
    decoration: leavingOut(
      'UpdateCallCompletionStats',
      ({ GSW_AGENT_REQ_TYPE: name }) => name === 'RecordReschedule',
    ),
  },
  {
    name: 'desktop-ready-on-reschedule',
    breaks: ['DSC-04'],
    does: 'makes the agent ready as soon as a callback is acknowledged, as a published desktop does',
    decoration: sendingAfter('RecordRescheduleAcknowledge', () => [{ messageType: 'RequestAgentReady' }]),
  },
];

function changingDates(change: (text: string) => string): DesktopFault['decoration'] {
  return changingRequest(undefined, (userData) => withDate(userData, change));
}

function withDate(userData: UserData, change: (text: string) => string): UserData {
  const { GSW_DATE_TIME: text, GSW_AGENT_REQ_TYPE: name } = userData;
  return typeof text === 'string' && name !== undefined
    ? { ...userData, GSW_DATE_TIME: change(text) }
    : userData;
}

function changingCallbacks(change: (userData: UserData) => UserData): DesktopFault['decoration'] {
  return changingRequest(undefined, (userData) =>
    /Reschedule$/.test(String(userData.GSW_AGENT_REQ_TYPE)) && userData.GSW_CALLBACK_TYPE !== undefined
      ? change(userData)
      : userData,
  );
}
