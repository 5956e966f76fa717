import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { chanceOf } from '../kernel/chance.ts';
import { recordStatus } from '../protocol/enumerations.generated.ts';
import { killDay } from './killed-day.ts';
import { breachesOf, type WholeDay, wholeDay } from './whole-day.ts';

const goal = { by: 'Overdial Rate', value: 3 } as const;
const plan = { mode: 'Predictive', agents: 10, records: 500, goal, hours: 0.4, seed: 1 } as const;

describe('a simulated day that is killed', () => {
  let whole: WholeDay;
  before(async () => {
    whole = await wholeDay(plan);
  });

  it('leaves each record in one state, and the first calls of the day', { timeout: 120_000 }, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-killed-day-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { calls, problems } = await killDay(plan, whole, folder, chanceOf(3));
    assert.deepEqual(problems, []);
    assert.ok(calls > 0 && calls <= whole.order.length, `${calls} calls were recorded`);
  });

  it('is found out if it has lost, doubled or half written something', () => {
    const records = [...whole.records.values()];
    const of = (change: (one: (typeof records)[0]) => typeof records) =>
      breachesOf(records.flatMap(change), whole);
    const [id = 0] = whole.order;
    const only = (record: (typeof records)[0], changed: typeof records) =>
      record.record_id === id ? changed : [record];
    assert.deepEqual(breachesOf(records, whole), []);
    assert.match(of((one) => only(one, [])).join(), /^record \d+ is lost,the call of record \d+ is missing$/);
    assert.match(of((one) => only(one, [one, one])).join(), /there twice/);
    assert.match(of((one) => only(one, [{ ...one, attempt: 2 }])).join(), /half written/);
    assert.match(
      of((one) => only(one, [{ ...one, record_status: recordStatus.Ready }])).join(),
      /has a call,the call of record \d+ is missing$/,
    );
    assert.match(
      of((one) => only(one, [{ ...one, record_status: recordStatus.Canceled }])).join(),
      /no record/,
    );
  });
});
