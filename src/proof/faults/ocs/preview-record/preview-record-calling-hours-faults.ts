import type { CallRecord } from '../../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';
import { type RetrieveCommand, retrievedOtherwise } from '../../../operators/ocs/faulty-records.ts';
import { insertingOtherwise } from '../../../operators/ocs/faulty-store.ts';

const day = 86_400;

/** Whether a record may be called in a part of the day only: those of all other scenarios may be at any time. */
const isLimited = ({ daily_from, daily_till }: CallRecord): boolean => daily_till - daily_from < day / 2;

const alwaysOpen = (row: CallRecord): CallRecord =>
  isLimited(row) ? { ...row, daily_from: 0, daily_till: day } : row;

/** The hours outside those of a record: of two parts of the day the later one. */
const inverted = (row: CallRecord): CallRecord => {
  if (!isLimited(row)) return row;
  if (row.daily_till < day) return { ...row, daily_from: row.daily_till, daily_till: day };
  return { ...row, daily_from: 0, daily_till: row.daily_from };
};

type Times = Pick<RetrieveCommand, 'localTimes' | 'defaultSecondOfDay'>;

/**
 * Judges calling hours by other times than the right ones, and when a portion is read only: otherwise OCS would read
 * and return the same record forever.
 */
const judgingBy = (judgment: () => (right: Times) => Times): Decoration =>
  faultyOcs(() => {
    const timesFor = judgment();
    return {
      before: (input) => [retrievedOtherwise(input, (rows) => rows.map(alwaysOpen))],
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'store' || effect.command.verb !== 'retrieve') return effect;
          return { ...effect, command: { ...effect.command, ...timesFor(effect.command) } };
        }),
    };
  });

/** Judges calling hours by another time of day in each time zone; UTC's own is given beside. */
const judgingZonesBy = (secondOfDay: (right: number, utc: number) => number): Decoration =>
  judgingBy(() => ({ localTimes, defaultSecondOfDay }) => ({
    localTimes: localTimes.map((time) => ({
      ...time,
      secondOfDay: secondOfDay(time.secondOfDay, defaultSecondOfDay),
    })),
    defaultSecondOfDay,
  }));

/** Faulty implementations of the hours in which records may be called. */
export const callingHoursFaults: readonly OcsFault[] = [
  {
    name: 'hours-ignored',
    breaks: ['PRV-20'],
    does: 'gives records at any time of the day',
    decoration: insertingOtherwise(alwaysOpen),
  },
  {
    name: 'hours-inverted',
    breaks: ['PRV-20'],
    does: 'gives records only outside their calling hours',
    decoration: insertingOtherwise(inverted),
  },
  {
    name: 'hours-at-load-only',
    breaks: ['PRV-20'],
    does: 'looks at the hours when the buffer is filled and not when the record is given',
    decoration: judgingZonesBy((right) => right),
  },
  {
    name: 'time-stands-still',
    breaks: ['PRV-20'],
    does: 'reads every portion by the time of the first one',
    decoration: judgingBy(() => {
      let first: Times | undefined;
      return ({ localTimes, defaultSecondOfDay }) => {
        first ??= { localTimes, defaultSecondOfDay };
        return first;
      };
    }),
  },
  {
    name: 'hours-in-system-time',
    breaks: ['PRV-35'],
    does: "judges every record's hours in UTC",
    decoration: judgingZonesBy((_, utc) => utc),
  },
  {
    name: 'time-zone-the-wrong-way',
    breaks: ['PRV-35'],
    does: "subtracts a time zone's offset instead of adding it",
    decoration: judgingZonesBy((right, utc) => (2 * utc - right + day) % day),
  },
  {
    name: 'half-a-day-late',
    breaks: ['PRV-35'],
    does: 'takes the afternoon for the morning',
    decoration: judgingZonesBy((right) => right % (day / 2)),
  },
];
