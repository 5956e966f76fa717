import { keyCatalog } from '../../../protocol/catalog.generated.js';
import { eventOfUserEvent } from '../../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { DesktopFault } from '../../fault.ts';
import { changingEvents, deafTo } from '../../operators/desktop/faulty-desktop.ts';
import { remembering } from '../../operators/desktop/remembering.ts';
import { isError } from './error-events-faults.ts';

/** Faulty desktops that fail on events which differ slightly from their tables. */
export const toleranceFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-events-by-position',
    breaks: ['DTO-01'],
    does: 'takes the first pair of an event for its name',
    decoration: deafTo((userData) => !isError(userData) && Object.keys(userData)[0] !== 'GSW_USER_EVENT'),
  },
  {
    name: 'desktop-errors-by-position',
    breaks: ['DTO-01'],
    does: 'reads of an error the first pair alone, and takes it for the name of an event',
    decoration: deafTo((userData) => isError(userData) && Object.keys(userData)[0] !== 'GSW_USER_EVENT'),
  },
  {
    name: 'desktop-description-is-an-error',
    breaks: ['DTO-02'],
    does: 'takes every event with GSW_ERROR_DESCRIPTION for an error',
    decoration: changingEvents((userData) =>
      userData.GSW_ERROR_DESCRIPTION === undefined || userData.GSW_STAT_EVENT !== undefined
        ? userData
        : { ...userData, GSW_ERROR_NUMBER: 113 },
    ),
  },
  {
    name: 'desktop-chokes-on-rich-acknowledgments',
    breaks: ['DTO-02'],
    does: 'drops acknowledgments with keys that their tables do not list',
    decoration: deafTo(
      (userData) =>
        String(userData.GSW_USER_EVENT).endsWith('Acknowledge') && userData.GSW_PHONE !== undefined,
    ),
  },
  {
    name: 'desktop-chokes-on-new-notifications',
    breaks: ['DTO-02'],
    does: 'drops notifications with keys of a later release',
    decoration: deafTo(
      (userData) =>
        String(userData.GSW_USER_EVENT).startsWith('Campaign') &&
        Object.keys(userData).some((key) => !Object.hasOwn(keyCatalog, key)),
    ),
  },
  {
    name: 'desktop-guesses-events',
    breaks: ['DTO-03'],
    does: 'takes an event for another that it knows, and that begins like it',
    decoration: changingEvents((userData) => {
      const name = String(userData.GSW_USER_EVENT);
      const alike = Object.keys(eventOfUserEvent).find((known) => name.startsWith(known));
      return alike === undefined || Object.hasOwn(eventOfUserEvent, name)
        ? userData
        : { ...userData, GSW_USER_EVENT: alike };
    }),
  },
  {
    name: 'desktop-shows-statistics',
    breaks: ['DTO-04'],
    does: 'shows the description of a statistics event as an error',
    decoration: changingEvents(({ GSW_STAT_EVENT, ...userData }) =>
      GSW_STAT_EVENT === undefined ? userData : { ...userData, GSW_ERROR_NUMBER: 113 },
    ),
  },
  {
    name: 'desktop-learns-from-statistics',
    breaks: ['DTO-04'],
    does: 'sends new work to whichever OCS sent statistics last',
    decoration: remembering<{ id?: KeyValue }>({
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
    decoration: deafTo((userData) => Object.values(userData).some(isList)),
  },
  {
    name: 'desktop-flattens-lists',
    breaks: ['DTO-05'],
    does: 'takes what stands in a list for the own keys of the event',
    decoration: changingEvents((userData) => ({
      ...userData,
      ...Object.fromEntries(Object.values(userData).filter(isList).flatMap(Object.entries)),
    })),
  },
];

function isList(value: KeyValue): value is UserData {
  return typeof value === 'object';
}
