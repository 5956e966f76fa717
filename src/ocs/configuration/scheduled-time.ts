import { type Refusal, refuse } from '../machine/refusal.ts';
import type { TimeZones } from './time-zones.ts';

const day = 86_400_000;
const minute = 60;

/** Format of GSW_DATE_TIME: two-digit years are in this century (ruling 46). */
const format = /^(\d\d)\/(\d\d)\/(\d\d|\d{4}) (\d\d):(\d\d)$/;

/**
 * The instant, in Unix seconds, that a GSW_DATE_TIME stands for in a record's time zone. 111 if it is not a date and
 * time (ruling 183), 110 for a minute that is past (ruling 182).
 */
export function scheduledTime(
  text: string,
  tzDbid: number,
  timeZones: TimeZones,
  now: number,
): number | Refusal {
  const local = readLocal(text);
  if (local === undefined) return refuse(111);
  const instant = instantOf(local / 1000, tzDbid, timeZones);
  return instant < Math.floor(now / 1000 / minute) * minute ? refuse(110) : instant;
}

/** The instant of a local time in a time zone, in Unix seconds; the local time is given as if it were UTC. */
export function instantOf(local: number, tzDbid: number, timeZones: TimeZones): number {
  return local - offsetAt(local * 1000, tzDbid, timeZones);
}

/** An instant (Unix seconds) as OCS writes it in GSW_DATE_TIME: in the record's time zone, with a four-digit year. */
export function dateTimeText(instant: number, tzDbid: number, timeZones: TimeZones): string {
  const local = new Date((instant + timeZones.offset(tzDbid, instant * 1000)) * 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${two(local.getUTCMonth() + 1)}/${two(local.getUTCDate())}/${local.getUTCFullYear()}`;
  return `${date} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}

/** A GSW_DATE_TIME with a year of four digits (ruling 46). */
export function fullYear(dateTime: string): string {
  return dateTime.replace(/\/(\d\d) /, '/20$1 ');
}

/** The date and time as if they were UTC, in Unix milliseconds. */
function readLocal(text: string): number | undefined {
  const match = format.exec(text);
  if (match === null) return undefined;
  const [month = 0, dayOfMonth = 0, givenYear = 0, hour = 0, minutes = 0] = match.slice(1).map(Number);
  const year = givenYear < 100 ? 2000 + givenYear : givenYear;
  const local = Date.UTC(year, month - 1, dayOfMonth, hour, minutes);
  const date = new Date(local);
  const same =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minutes;
  return same ? local : undefined;
}

/**
 * The UTC offset at a local time. A time that occurs twice, when clocks are set back, is the first of the two; a time
 * that is skipped, when clocks are set forward, takes the offset before the change, which moves it one hour later
 * (ruling 47).
 */
function offsetAt(local: number, tzDbid: number, timeZones: TimeZones): number {
  const before = timeZones.offset(tzDbid, local - day);
  const after = timeZones.offset(tzDbid, local + day);
  const holds = (offset: number) => timeZones.offset(tzDbid, local - offset * 1000) === offset;
  return !holds(before) && holds(after) ? after : before;
}
