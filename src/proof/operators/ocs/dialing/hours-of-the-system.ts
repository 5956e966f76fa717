import type { CallRecord } from '../../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { faultyOcs } from '../faulty-ocs.ts';
import { retrievedOtherwise } from '../faulty-records.ts';

const day = 86_400;

/**
 * Counts the hours in which records may be called from midnight of the system's time, which is `offset` seconds ahead of
 * UTC, no matter where the customer is (001, Default Record Information: system or local time). Hours of half a day or
 * more count as the whole day, and so do those that would go over midnight.
 */
export function countingHoursInSystemTime(offset: number): Decoration {
  return faultyOcs((view) => ({
    before(input, now) {
      const { timeZones } = view().primary.provisioned.index;
      return [
        retrievedOtherwise(input, (rows) =>
          rows.map((row) => movedBy(offset - timeZones.offset(row.tz_dbid, now), row)),
        ),
      ];
    },
    after: (effects, _, now) =>
      effects.map((effect) =>
        effect.kind === 'store' && effect.command.verb === 'retrieve'
          ? { ...effect, command: { ...effect.command, ...timesIn(offset, now, effect.command) } }
          : effect,
      ),
  }));
}

/** A record whose hours, counted in its own zone, are those that the system means. */
function movedBy(ahead: number, row: CallRecord): CallRecord {
  if (row.daily_till - row.daily_from >= day / 2) return row;
  const from = inDay(row.daily_from - ahead);
  const till = from + row.daily_till - row.daily_from;
  return till > day
    ? { ...row, daily_from: 0, daily_till: day }
    : { ...row, daily_from: from, daily_till: till };
}

/** The system's time of day, for every zone. */
function timesIn(
  offset: number,
  now: number,
  {
    localTimes,
  }: { readonly localTimes: readonly { readonly tzDbid: number; readonly secondOfDay: number }[] },
) {
  const secondOfDay = inDay(Math.floor(now / 1000) + offset);
  return {
    localTimes: localTimes.map((time) => ({ ...time, secondOfDay })),
    defaultSecondOfDay: secondOfDay,
  };
}

const inDay = (seconds: number): number => ((seconds % day) + day) % day;
