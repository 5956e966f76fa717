import type { Desktop } from '../../../desktop/machine/ports.ts';
import { eventOfUserEvent, requestNames, requestTraits } from '../../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingEvents, deafTo, faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';
import { remembering } from '../../operators/desktop/remembering.ts';

const finalRequests: ReadonlySet<unknown> = new Set(requestNames.filter((name) => requestTraits[name].final));

/** Faulty desktops for error events: how they recognize them, and what they do with the record. */
export const errorEventFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-error-table-ends-at-119',
    breaks: ['DER-01'],
    does: 'knows the errors of the main table alone, and drops 120',
    decoration: deafTo(({ GSW_ERROR_NUMBER: number }) => number === 120),
  },
  {
    name: 'desktop-takes-refusals-for-acknowledgments',
    breaks: ['DER-01'],
    does: 'takes any answer to an update for its acknowledgment',
    decoration: changingEvents((userData) =>
      isError(userData) && userData.GSW_AGENT_REQ_TYPE === 'UpdateCallCompletionStats'
        ? { ...withoutError(userData), GSW_USER_EVENT: 'UpdateCallCompletionStatsAcknowledge' }
        : userData,
    ),
  },
  {
    name: 'desktop-errors-by-user-event',
    breaks: ['DER-02', 'DER-11', 'DEN-13'],
    does: 'knows an error by GSW_USER_EVENT "Error", and drops every other, as published desktops do',
    decoration: deafTo((userData) => isError(userData) && userData.GSW_USER_EVENT !== 'Error'),
  },
  {
    name: 'desktop-strange-events-first',
    breaks: ['DER-02'],
    does: 'drops events whose GSW_USER_EVENT it does not know before it looks for the number of an error',
    decoration: deafTo(
      (userData) => isError(userData) && userData.GSW_USER_EVENT !== undefined && !hasNameOfAnEvent(userData),
    ),
  },
  {
    name: 'desktop-user-event-before-number',
    breaks: ['DER-07'],
    does: 'takes an event with the name of an acknowledgment for one, even though it has the number of an error',
    decoration: changingEvents((userData) =>
      isError(userData) && hasNameOfAnEvent(userData) ? withoutError(userData) : userData,
    ),
  },
  {
    name: 'desktop-errors-by-request-name',
    breaks: ['DER-02'],
    does: 'drops errors that do not repeat what was asked',
    decoration: deafTo((userData) => isError(userData) && userData.GSW_AGENT_REQ_TYPE === undefined),
  },
  {
    name: 'desktop-errors-by-handle',
    breaks: ['DER-02'],
    does: 'finds out by the handle alone which request an error answers',
    decoration: deafTo(
      (userData) =>
        isError(userData) &&
        finalRequests.has(userData.GSW_AGENT_REQ_TYPE) &&
        userData.GSW_RECORD_HANDLE === undefined,
    ),
  },
  {
    name: 'desktop-errors-by-application-id',
    breaks: ['DER-07'],
    does: 'takes an error without an application id for that of somebody else',
    decoration: deafTo((userData) => isError(userData) && userData.GSW_APPLICATION_ID === undefined),
  },
  {
    name: 'desktop-drops-unlisted-errors',
    breaks: ['DER-03'],
    does: 'drops errors whose number no document lists',
    decoration: deafTo(({ GSW_ERROR_NUMBER: number }) => Number(number) < 101 || Number(number) > 120),
  },
  {
    name: 'desktop-keeps-what-ocs-lost',
    breaks: ['DER-04', 'DRT-06'],
    does: 'keeps a record that OCS no longer has',
    decoration: mistakingErrors((number) => (number === 109 || number === 112 ? 103 : number)),
  },
  {
    name: 'desktop-forgets-refused-records',
    breaks: ['DER-05', 'DCA-06', 'DDN-07'],
    does: 'takes a record off the desktop when its last request is refused, no matter why',
    decoration: mistakingErrors((number, { GSW_AGENT_REQ_TYPE: name }) =>
      finalRequests.has(name) ? 109 : number,
    ),
  },
  {
    name: 'desktop-sends-one-last-request',
    breaks: ['DER-05'],
    does: 'never repeats the last request for a record, even if the first was refused',
    decoration: remembering({
      memory: () => new Set<unknown>(),
      asks(finished, userData) {
        const { GSW_AGENT_REQ_TYPE: name, GSW_RECORD_HANDLE: handle } = userData;
        if (!finalRequests.has(name) || handle === undefined) return userData;
        if (finished.has(handle)) return undefined;
        finished.add(handle);
        return userData;
      },
    }),
  },
  {
    name: 'desktop-drops-records-on-any-error',
    breaks: ['DER-06', 'DSC-05', 'DSC-16'],
    does: 'takes a record off the desktop at any error about it',
    decoration: mistakingErrors(() => 109),
  },
];

/** A desktop that acts as for another error, although it shows the one that came. */
export function mistakingErrors(
  mistake: (number: KeyValue, userData: UserData) => KeyValue,
): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    let came: number | undefined;
    return {
      before(input) {
        const userData = input.kind === 'frame' ? input.frame.userData : undefined;
        if (input.kind !== 'frame' || userData?.GSW_ERROR_NUMBER === undefined) return [input];
        came = Number(userData.GSW_ERROR_NUMBER);
        const mistaken = { ...userData, GSW_ERROR_NUMBER: mistake(came, userData) };
        return [{ ...input, frame: { ...input.frame, userData: mistaken } }];
      },
      seen: ({ lastError, ...right }) => ({
        ...right,
        lastError: lastError && { ...lastError, number: came ?? lastError.number },
      }),
    };
  });
}

/** Whether an event has the number of an error. */
export function isError(userData: UserData): boolean {
  return userData.GSW_ERROR_NUMBER !== undefined;
}

function hasNameOfAnEvent({ GSW_USER_EVENT: name }: UserData): boolean {
  return Object.hasOwn(eventOfUserEvent, String(name));
}

function withoutError({ GSW_ERROR_NUMBER: _, GSW_ERROR: __, ...others }: UserData): UserData {
  return others;
}
