import { KitError } from '../../kernel/kit-error.ts';
import type { LocalTime } from '../machine/store-port.ts';
import type { TimeZone } from './configuration.ts';

/** Time zones of calling records, by DBID. A zone that is not configured counts as UTC. */
export interface TimeZones {
  /** GSW_TZ_NAME. */
  name(tzDbid: number): string;
  /** GSW_TZ_OFFSET: seconds to add to UTC, daylight saving time included. */
  offset(tzDbid: number, now: number): number;
  /** Seconds since local midnight. */
  secondOfDay(tzDbid: number, now: number): number;
  /** The same in UTC. */
  defaultSecondOfDay(now: number): number;
  /** The time of day in every configured zone. */
  localTimes(now: number): readonly LocalTime[];
}

/** A zone changes its offset only on a quarter of an hour. */
const quarter = 15 * 60_000;
const day = 86_400;

interface Zone {
  readonly name: string;
  offset(now: number): number;
}

const utc: Zone = { name: 'UTC', offset: () => 0 };

/** Throws KitError CONFIGURATION_TIME_ZONE for a name that is not an IANA name. */
export function createTimeZones(configured: readonly TimeZone[]): TimeZones {
  const zones = new Map(configured.map((zone) => [zone.dbid, createZone(zone)]));
  const zoneOf = (tzDbid: number) => zones.get(tzDbid) ?? utc;
  const secondOfDay = (zone: Zone, now: number) => {
    const local = Math.floor(now / 1000) + zone.offset(now);
    return ((local % day) + day) % day;
  };
  return {
    name: (tzDbid) => zoneOf(tzDbid).name,
    offset: (tzDbid, now) => zoneOf(tzDbid).offset(now),
    secondOfDay: (tzDbid, now) => secondOfDay(zoneOf(tzDbid), now),
    defaultSecondOfDay: (now) => secondOfDay(utc, now),
    localTimes: (now) =>
      [...zones].map(([tzDbid, zone]) => ({ tzDbid, secondOfDay: secondOfDay(zone, now) })),
  };
}

function createZone({ name, javaName }: TimeZone): Zone {
  return { name, offset: offsetOf(javaName) };
}

/**
 * Offset function of each IANA name. Creating and using an Intl format is slow, and a suite provisions the same zones
 * again and again.
 */
const offsets = new Map<string, (now: number) => number>();

function offsetOf(javaName: string): (now: number) => number {
  const known = offsets.get(javaName);
  if (known !== undefined) return known;
  const offset = withMemory(createFormat(javaName));
  offsets.set(javaName, offset);
  return offset;
}

function withMemory(format: Intl.DateTimeFormat): (now: number) => number {
  let known = { quarter: Number.NaN, offset: 0 };
  return (now) => {
    const current = Math.floor(now / quarter);
    if (current !== known.quarter) known = { quarter: current, offset: readOffset(format, now) };
    return known.offset;
  };
}

function createFormat(javaName: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: javaName, timeZoneName: 'longOffset' });
  } catch (cause) {
    throw new KitError(
      {
        code: 'CONFIGURATION_TIME_ZONE',
        message: `The time zone ${JSON.stringify(javaName)} is not known.`,
        hint: 'Use a name of the IANA time zone database, such as America/New_York.',
      },
      { cause },
    );
  }
}

/** Reads `GMT`, `GMT-05:00` or `GMT+00:19:32`. */
function readOffset(format: Intl.DateTimeFormat, now: number): number {
  const text = format.formatToParts(now).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? [];
  const offset = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return sign === '-' ? -offset : offset;
}
