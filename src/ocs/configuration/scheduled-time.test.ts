import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduledTime } from './scheduled-time.ts';
import { createTimeZones } from './time-zones.ts';

const zones = createTimeZones([
  { dbid: 1, name: 'EST', javaName: 'America/New_York' },
  { dbid: 2, name: 'IST', javaName: 'Asia/Kolkata' },
]);
const now = Date.UTC(2030, 0, 1, 12, 0, 30);
const at = (text: string, zone = 1) => scheduledTime(text, zone, zones, now);

for (const [what, text, zone, instant] of [
  ['standard time', '01/02/2030 09:30', 1, Date.UTC(2030, 0, 2, 14, 30)],
  ['daylight saving time', '07/02/2030 09:30', 1, Date.UTC(2030, 6, 2, 13, 30)],
  ['half hours', '01/02/2030 09:30', 2, Date.UTC(2030, 0, 2, 4)],
  ['a year of two digits', '01/02/31 09:30', 2, Date.UTC(2031, 0, 2, 4)],
  ['a time that never comes: an hour on', '03/10/2030 02:30', 1, Date.UTC(2030, 2, 10, 7, 30)],
  ['a time that comes twice: the first', '11/03/2030 01:30', 1, Date.UTC(2030, 10, 3, 5, 30)],
  ['the minute before clocks go forward', '03/10/2030 01:59', 1, Date.UTC(2030, 2, 10, 6, 59)],
  ['the minute after', '03/10/2030 03:00', 1, Date.UTC(2030, 2, 10, 7)],
  ['a leap day', '02/29/2032 00:00', 2, Date.UTC(2032, 1, 28, 18, 30)],
  ['this very minute', '01/01/2030 07:00', 1, Date.UTC(2030, 0, 1, 12)],
] as const) {
  test(`scheduled: ${what}`, () => assert.equal(at(text, zone), instant / 1000));
}

test('a minute that is past is Invalid Time', () => {
  assert.deepEqual(at('01/01/2030 06:59'), { refused: 110 });
  assert.deepEqual(at('12/31/2029 23:59'), { refused: 110 });
});

for (const text of [
  '02/29/2031 10:00',
  '02/30/2030 10:00',
  '13/01/2030 10:00',
  '01/01/2030 24:00',
  '01/01/2030 10:60',
  '1/1/30 10:00',
  '25/45/00',
  '01/01/130 10:00',
  '',
]) {
  test(`${JSON.stringify(text)} is Invalid Time Format`, () => assert.deepEqual(at(text), { refused: 111 }));
}
