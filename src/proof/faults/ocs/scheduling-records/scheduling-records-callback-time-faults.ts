import { scheduledTime } from '../../../../ocs/configuration/scheduled-time.ts';
import { createTimeZones } from '../../../../ocs/configuration/time-zones.ts';
import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  acknowledgingInsteadOf,
  rescheduleRequests,
  reschedulingOtherwise,
} from '../../../operators/ocs/faulty-callbacks.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';
import { changingConfiguration, watchingOcs } from '../../../operators/ocs/watching-ocs.ts';

const someDay = '12/31/2037 12:00';

/** Replaces the time of a reschedule. */
const readingTimes = (read: (time: string) => string): Decoration =>
  reschedulingOtherwise((userData) =>
    typeof userData.GSW_DATE_TIME === 'string'
      ? { ...userData, GSW_DATE_TIME: read(userData.GSW_DATE_TIME) }
      : userData,
  );

/** Reads numbers that no calendar or clock has as if they went on counting. */
const countingOn = (time: string): string => {
  const [, month, day, year, hour = '', minute = ''] =
    /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d)$/.exec(time) ?? [];
  if (month === undefined) return time;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)));
  const [date = '', clock = ''] = at.toISOString().split('T');
  const [y = '', m = '', d = ''] = date.split('-');
  return `${m}/${d}/${y} ${clock.slice(0, 5)}`;
};

/** Has requests of its own carried out after those that ask for a callback, in silence. */
const schedulingBesides = (own: (userData: UserData, now: number) => UserData | undefined): Decoration =>
  faultyOcs(() => ({
    before(input, now) {
      if (input.kind !== 'userEvent' || !rescheduleRequests.includes(input.userData.GSW_AGENT_REQ_TYPE))
        return [input];
      const userData = own(input.userData, now);
      return userData === undefined
        ? [input]
        : [input, { ...input, userData: { ...userData, GSW_REFERENCE_ID: besides } }];
    },
    after: (effects) =>
      effects.filter((effect) => effect.kind !== 'userEvent' || effect.userData.GSW_REFERENCE_ID !== besides),
  }));

const besides = 'asked by the faulty OCS itself';

/** Whether a time is one that OCS refuses, in UTC. */
const isRefused = (time: KeyValue | undefined, now: number): boolean =>
  typeof time === 'string' && typeof scheduledTime(time, 0, utc, now) !== 'number';

const utc = createTimeZones([]);

/** Writes other instants than the right ones, judged by the time zones of the configuration. */
const movingInstants = (move: (at: number, offset: (at: number) => number) => number): Decoration =>
  watchingOcs((floor) => {
    const moved = (at: number) => {
      const { timeZones, configuration } = floor.view.primary.provisioned.index;
      const offsetAt = (dbid: number) => (one: number) => timeZones.offset(dbid, one * 1000);
      return configuration.timeZones.reduce((time, { dbid }) => move(time, offsetAt(dbid)), at);
    };
    return {
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
          const changes = effect.command.changes.map((row) =>
            typeof row.dial_sched_time === 'number'
              ? { ...row, dial_sched_time: moved(row.dial_sched_time) }
              : row,
          );
          return { ...effect, command: { ...effect.command, changes } };
        }),
    };
  });

const hour = 3600;

/** Faulty implementations of the time of a callback. */
export const callbackTimeFaults: readonly OcsFault[] = [
  {
    name: 'short-year-unreadable',
    breaks: ['SCH-13'],
    does: 'reads years of four digits only',
    decoration: readingTimes((time) => time.replace(/\/(\d\d) /, '/xx$1 ')),
  },
  {
    name: 'short-year-of-last-century',
    breaks: ['SCH-13'],
    does: 'takes a year of two digits for one of the last century',
    decoration: readingTimes((time) => time.replace(/\/(\d\d) /, '/19$1 ')),
  },
  {
    name: 'no-leap-days',
    breaks: ['SCH-13'],
    does: 'knows no twenty-ninth of February',
    decoration: readingTimes((time) => time.replace(/^02\/29/, '02/30')),
  },
  {
    name: 'unreadable-time-is-some-day',
    breaks: ['SCH-14', 'SCH-15'],
    does: 'schedules a callback for a far day if it cannot read the time',
    decoration: readingTimes((time) => (/^\d\d\/\d\d\/\d\d(\d\d)? \d\d:\d\d$/.test(time) ? time : someDay)),
  },
  {
    name: 'times-count-on',
    breaks: ['SCH-14', 'SCH-15'],
    does: 'takes 25 o’clock for one of the next day, and so on',
    decoration: readingTimes(countingOn),
  },
  {
    name: 'unreadable-time-is-a-wrong-value',
    breaks: ['SCH-15'],
    does: 'answers a time that it cannot read with Invalid Attribute Value',
    decoration: misnumbering('RecordReschedule', 111, 103),
  },
  {
    name: 'past-acknowledged',
    breaks: ['SCH-16'],
    does: 'acknowledges a callback for a time that is over',
    decoration: acknowledgingInsteadOf('RecordReschedule', 110),
  },
  {
    name: 'past-unreadable',
    breaks: ['SCH-16'],
    does: 'answers a later time that is over with Invalid Time Format',
    decoration: misnumbering('ScheduledRecordReschedule', 110, 111),
  },
  {
    name: 'callbacks-within-years-only',
    breaks: ['SCH-17'],
    does: 'refuses callbacks for years from 2037 on',
    decoration: readingTimes((time) => time.replace(/\/20(3[7-9]) /, '/19$1 ')),
  },
  {
    name: 'refused-type-for-campaign',
    breaks: ['SCH-18'],
    does: 'refuses an unknown type of callback, and schedules one of the campaign',
    decoration: schedulingBesides((userData) =>
      userData.GSW_CALLBACK_TYPE === 'Anybody' ? { ...userData, GSW_CALLBACK_TYPE: 'Campaign' } : undefined,
    ),
  },
  {
    name: 'refused-time-for-some-day',
    breaks: ['SCH-18', 'SCH-60'],
    does: 'refuses a time, and schedules a callback for a far day',
    decoration: schedulingBesides((userData, now) =>
      isRefused(userData.GSW_DATE_TIME, now) ? { ...userData, GSW_DATE_TIME: someDay } : undefined,
    ),
  },
  {
    name: 'present-minute-is-over',
    breaks: ['SCH-17'],
    does: 'refuses a callback for the minute that has begun',
    decoration: faultyOcs(() => ({
      before(input, now) {
        if (input.kind !== 'userEvent' || typeof input.userData.GSW_DATE_TIME !== 'string') return [input];
        const at = scheduledTime(input.userData.GSW_DATE_TIME, 0, utc, now);
        const begun = typeof at === 'number' && at * 1000 <= now;
        const over = { ...input.userData, GSW_DATE_TIME: '01/01/2000 12:00' };
        return [begun ? { ...input, userData: over } : input];
      },
    })),
  },
  {
    name: 'callbacks-in-utc',
    breaks: ['SCH-19', 'ADD-23'],
    does: 'takes every time zone for UTC',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      timeZones: configuration.timeZones.map((zone) => ({ ...zone, javaName: 'UTC' })),
    })),
  },
  {
    name: 'callbacks-in-the-next-zone',
    breaks: ['SCH-19', 'ADD-23'],
    does: 'takes the time of a zone six hours behind UTC for that of the next one',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      timeZones: configuration.timeZones.map((zone) =>
        zone.javaName === 'Etc/GMT+6' ? { ...zone, javaName: 'Etc/GMT+7' } : zone,
      ),
    })),
  },
  {
    name: 'summer-time-unknown',
    breaks: ['SCH-20', 'SCH-56', 'TRT-11'],
    does: 'reckons by the winter time of New York all year',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      timeZones: configuration.timeZones.map((zone) =>
        zone.javaName === 'America/New_York' ? { ...zone, javaName: 'Etc/GMT+5' } : zone,
      ),
    })),
  },
  {
    name: 'second-of-both-times',
    breaks: ['SCH-20'],
    does: 'means the second of a time that comes twice',
    decoration: movingInstants((at, offset) => (offset(at) > offset(at + hour) ? at + hour : at)),
  },
  {
    name: 'missing-time-moved-back',
    breaks: ['SCH-20'],
    does: 'moves a time back that the change of clocks leaves out',
    decoration: movingInstants((at, offset) => (offset(at - hour) < offset(at) ? at - hour : at)),
  },
];
