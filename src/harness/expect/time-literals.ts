import type { LiteralContext } from './literal-context.ts';
import type { Matcher } from './matcher.ts';
import { type TestBedTimeZone, testBedTimeZones } from './test-bed-time-zones.ts';

const minute = 60_000;

type ToText = (match: RegExpExecArray, context: LiteralContext) => string | number;

/**
 * Dates and times of day as GSW_DATE_TIME, to the minute, relative to the time of the system under test; in UTC unless
 * a zone is named.
 */
export const timeLiterals: readonly (readonly [RegExp, ToText])[] = [
  [
    /^the time in (\d+) minutes?(?: in (\w+))?( with a short year)?$/,
    ([, minutes, zone, short], { now }) => {
      const text = dateTimeIn(zone ?? 'GMT', now + Number(minutes) * minute);
      return short === undefined ? text : text.replace(/\/\d\d(\d\d) /, '/$1 ');
    },
  ],
  [
    /^the time (\d+) minutes? ago(?: in (\w+))?$/,
    ([, minutes, zone], { now }) => dateTimeIn(zone ?? 'GMT', now - Number(minutes) * minute),
  ],
  [
    /^the Unix time (\d+) minutes? ago$/,
    ([, minutes], { now }) => (Math.floor(now / minute) - Number(minutes)) * 60,
  ],
  [
    /^the Unix time in (\d+) minutes?$/,
    ([, minutes], { now }) => (Math.floor(now / minute) + Number(minutes)) * 60,
  ],
];

/** Whether a cell means a time before or after now. */
export function isRelativeTime(cell: string): boolean {
  return timeLiterals.some(([pattern]) => pattern.test(cell));
}

/** The time of the last request that had one, whether its year has two digits or four (ruling 46). */
export function requestedTime({ requestedTime: wanted }: LiteralContext): Matcher {
  return {
    description: `the time that was requested, ${wanted === undefined ? 'none' : `"${wanted}"`}`,
    matches: (value) =>
      typeof value === 'string' && wanted !== undefined && fullYear(value) === fullYear(wanted),
  };
}

/**
 * Unix seconds some minutes from now, by the implementation's own clock: it may count whole seconds, and some time
 * passes between its reading of the clock and the kit's.
 */
export function aboutUnixTimeIn(minutes: number, { now }: LiteralContext): Matcher {
  const second = Math.floor(now / 1000) + minutes * 60;
  return {
    description: `about ${second}, the Unix time in ${minutes} minutes`,
    matches: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= second - 60 && value <= second + 120,
  };
}

function fullYear(dateTime: string): string {
  return dateTime.replace(/\/(\d\d) /, '/20$1 ');
}

function dateTimeIn(zone: string, at: number): string {
  // For a name that the test bed does not know, the runtime throws its own error below.
  const timeZone = testBedTimeZones[zone as TestBedTimeZone]?.javaName ?? zone;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}/${part('day')}/${part('year')} ${part('hour')}:${part('minute')}`;
}
