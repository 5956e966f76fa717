import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from './desktop-fault.ts';
import { isError } from './error-event-faults.ts';
import { changingEvents, deafTo, faultyDesktop } from './faulty-desktop.ts';
import { remembering } from './remembering.ts';

/** Faulty desktops that events disturb which are not quite as their tables have them. */
export const toleranceFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-events-by-position',
    breaks: ['DTO-01'],
    does: 'takes the first pair of an event for its name',
    decorate: deafTo((userData) => !isError(userData) && Object.keys(userData)[0] !== 'GSW_USER_EVENT'),
  },
  {
    name: 'desktop-errors-by-position',
    breaks: ['DTO-01'],
    does: 'reads of an error the first pair alone, and takes it for the name of an event',
    decorate: deafTo((userData) => isError(userData) && Object.keys(userData)[0] !== 'GSW_USER_EVENT'),
  },
  {
    name: 'desktop-description-is-an-error',
    breaks: ['DTO-02'],
    does: 'takes every event with GSW_ERROR_DESCRIPTION for an error',
    decorate: changingEvents((userData) =>
      userData.GSW_ERROR_DESCRIPTION === undefined || userData.GSW_STAT_EVENT !== undefined
        ? userData
        : { ...userData, GSW_ERROR_NUMBER: 113 },
    ),
  },
  {
    name: 'desktop-chokes-on-rich-acknowledgements',
    breaks: ['DTO-02'],
    does: 'drops acknowledgements with keys that their tables do not list',
    decorate: deafTo(
      (userData) =>
        String(userData.GSW_USER_EVENT).endsWith('Acknowledge') && userData.GSW_PHONE !== undefined,
    ),
  },
  {
    name: 'desktop-guesses-events',
    breaks: ['DTO-03'],
    does: 'takes an event for RecordCancel that only begins like it',
    decorate: changingEvents((userData) =>
      /^RecordCancel./.test(String(userData.GSW_USER_EVENT)) &&
      userData.GSW_USER_EVENT !== 'RecordCancelAcknowledge'
        ? { ...userData, GSW_USER_EVENT: 'RecordCancel' }
        : userData,
    ),
  },
  {
    name: 'desktop-shows-statistics',
    breaks: ['DTO-04'],
    does: 'shows the description of a statistics event as an error',
    decorate: changingEvents(({ GSW_STAT_EVENT, ...userData }) =>
      GSW_STAT_EVENT === undefined ? userData : { ...userData, GSW_ERROR_NUMBER: 113 },
    ),
  },
  {
    name: 'desktop-learns-from-statistics',
    breaks: ['DTO-04'],
    does: 'sends new work to whichever OCS sent statistics last',
    decorate: remembering<{ id?: KeyValue }>({
      memory: () => ({}),
      told(memory, { GSW_STAT_EVENT: statistics, GSW_APPLICATION_ID: id }) {
        if (statistics !== undefined && id !== undefined) memory.id = id;
      },
      asks: ({ id }, userData) =>
        id === undefined || userData.GSW_AGENT_REQ_TYPE !== 'PreviewRecordRequest'
          ? userData
          : { ...userData, GSW_APPLICATION_ID: id },
    }),
  },
  {
    name: 'desktop-drops-nested-lists',
    breaks: ['DTO-05'],
    does: 'cannot read an event in which a value is a list',
    decorate: deafTo((userData) => Object.values(userData).some(isList)),
  },
  {
    name: 'desktop-flattens-lists',
    breaks: ['DTO-05'],
    does: 'takes what stands in a list for the own keys of the event',
    decorate: changingEvents((userData) => ({
      ...userData,
      ...Object.fromEntries(Object.values(userData).filter(isList).flatMap(Object.entries)),
    })),
  },
  {
    name: 'desktop-lists-callbacks-twice',
    breaks: ['DTO-11'],
    does: 'lists a callback as often as it came',
    decorate: faultyDesktop(() => {
      let times = 0;
      return {
        before(input) {
          if (input.kind === 'frame' && input.frame.userData?.GSW_USER_EVENT === 'ScheduledCall') times += 1;
          return [input];
        },
        seen: (right) => ({
          ...right,
          callbacks: right.callbacks.flatMap((callback) => Array.from({ length: times }, () => callback)),
        }),
      };
    }),
  },
  {
    name: 'desktop-repeated-record-is-new',
    breaks: ['DTO-12'],
    does: 'takes a record that it has finished, and that comes once more, for a new one',
    decorate: faultyDesktop(() => {
      const finished = new Set<unknown>();
      return {
        before(input) {
          const userData = input.kind === 'frame' ? input.frame.userData : undefined;
          if (input.kind !== 'frame' || userData?.GSW_RECORD_HANDLE === undefined) return [input];
          const handle = Number(userData.GSW_RECORD_HANDLE);
          if (userData.GSW_USER_EVENT === 'RecordProcessedAcknowledge') finished.add(handle);
          if (userData.GSW_USER_EVENT !== 'PreviewRecord' || !finished.has(handle)) return [input];
          const anew = { ...userData, GSW_RECORD_HANDLE: handle + 1_000_000 };
          return [{ ...input, frame: { ...input.frame, userData: anew } }];
        },
      };
    }),
  },
  {
    name: 'desktop-answers-in-order',
    breaks: ['DTO-13'],
    does: 'takes every answer for that of its oldest open request, whatever the reference id',
    decorate: changingEvents(({ GSW_REFERENCE_ID: _, ...userData }) => userData),
  },
  {
    name: 'desktop-short-table-of-phones',
    breaks: ['DTO-14'],
    does: 'has no words for the last kinds of phones',
    decorate: faultyDesktop(() => ({
      seen: (right) => ({
        ...right,
        records: right.records.map((record) => ({
          ...record,
          phoneType: /Pin|mail A|Instant/.test(record.phoneType) ? 'Unknown' : record.phoneType,
        })),
      }),
    })),
  },
  {
    name: 'desktop-chokes-on-new-values',
    breaks: ['DTO-15'],
    does: 'drops records with a value for which it has no words',
    decorate: deafTo(
      ({ GSW_PHONE_TYPE: phoneType, GSW_CALL_RESULT: result }) =>
        Number(phoneType) > 11 || Number(result) > 100,
    ),
  },
];

function isList(value: KeyValue): value is UserData {
  return typeof value === 'object';
}
