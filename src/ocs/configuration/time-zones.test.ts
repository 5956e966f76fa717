import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTimeZones } from './time-zones.ts';

const zones = createTimeZones([
  { dbid: 1, name: 'EST', javaName: 'America/New_York' },
  { dbid: 2, name: 'IST', javaName: 'Asia/Kolkata' },
  { dbid: 3, name: 'GMT', javaName: 'Europe/London' },
]);
const hour = 3600;

for (const [what, dbid, at, offset, secondOfDay] of [
  ['standard time', 1, Date.UTC(2030, 0, 1, 12), -5 * hour, 7 * hour],
  ['daylight saving time', 1, Date.UTC(2030, 6, 1, 12), -4 * hour, 8 * hour],
  ['the second before clocks go forward', 1, Date.UTC(2030, 2, 10, 6, 59, 59), -5 * hour, 2 * hour - 1],
  ['the second after', 1, Date.UTC(2030, 2, 10, 7), -4 * hour, 3 * hour],
  ['the day before', 1, Date.UTC(2030, 0, 1, 3), -5 * hour, 22 * hour],
  ['midnight', 1, Date.UTC(2030, 0, 1, 5), -5 * hour, 0],
  ['a time before 1970', 1, Date.UTC(1969, 11, 31, 23), -5 * hour, 18 * hour],
  ['half hours', 2, Date.UTC(2030, 0, 1, 20), 5.5 * hour, 1.5 * hour],
  ['no offset', 3, Date.UTC(2030, 0, 1, 0, 0, 1), 0, 1],
  ['a zone that is not configured', 99, Date.UTC(2030, 6, 1, 12), 0, 12 * hour],
  ['milliseconds', 99, Date.UTC(2030, 6, 1, 0, 0, 5, 999), 0, 5],
] as const) {
  test(`local time: ${what}`, () => {
    assert.equal(zones.offset(dbid, at), offset);
    assert.equal(zones.secondOfDay(dbid, at), secondOfDay);
  });
}

test('all zones at once agree with each of them', () => {
  const now = Date.UTC(2030, 0, 1, 12);
  assert.deepEqual(zones.localTimes(now), [
    { tzDbid: 1, secondOfDay: 7 * hour },
    { tzDbid: 2, secondOfDay: 17.5 * hour },
    { tzDbid: 3, secondOfDay: 12 * hour },
  ]);
  assert.equal(zones.defaultSecondOfDay(now), 12 * hour);
  assert.deepEqual([zones.name(1), zones.name(99)], ['EST', 'UTC']);
});

test('a name that is not in the IANA database is a clear error', () => {
  assert.throws(() => createTimeZones([{ dbid: 1, name: 'X', javaName: 'Mars/Olympus' }]), {
    code: 'CONFIGURATION_TIME_ZONE',
  });
});
