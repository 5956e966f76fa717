import { instantOf } from '../configuration/scheduled-time.ts';
import type { Machine } from '../machine/machine.ts';
import type { CallRecord } from '../machine/store-port.ts';

const day = 86_400;

/** Whether a record may be called at its current local time. */
export function isWithinDay(machine: Machine, row: CallRecord): boolean {
  const second = machine.provisioned.index.timeZones.secondOfDay(row.tz_dbid, machine.now);
  return row.daily_from <= second && second < row.daily_till;
}

/**
 * When a record outside its calling hours may be called next, in Unix seconds (001, Scheduling and Rescheduling
 * Records).
 */
export function nextOpening(machine: Machine, row: CallRecord): number {
  const { timeZones } = machine.provisioned.index;
  const now = Math.floor(machine.now / 1000);
  const midnight =
    now + timeZones.offset(row.tz_dbid, machine.now) - timeZones.secondOfDay(row.tz_dbid, machine.now);
  const today = instantOf(midnight + row.daily_from, row.tz_dbid, timeZones);
  return today > now ? today : instantOf(midnight + day + row.daily_from, row.tz_dbid, timeZones);
}
