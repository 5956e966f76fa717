import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { dayPlanOf } from './day-plan.fixture.ts';
import type { DayPlan } from './day-plan.ts';
import { playDay } from './play-day.ts';

function play(changes: Partial<DayPlan> = {}) {
  return playDay(dayPlanOf(changes), createSqliteStore({ file: ':memory:' }));
}

describe('a simulated day on the whole reference', () => {
  it('balances: switch, OCS and database agree, and nothing is left behind', async () => {
    const { audit, figures } = await play();
    assert.deepEqual(
      audit.filter(({ breaches }) => breaches.length > 0),
      [],
    );
    assert.ok(figures.answered > 40, `${figures.answered} calls were answered`);
  });

  it('loses nobody in Progressive mode', async () => {
    const { figures } = await play({ mode: 'Progressive' });
    assert.equal(figures.overdialed, 0);
    assert.ok(figures.occupancy > 0.6 && figures.occupancy < 0.85, `occupancy ${figures.occupancy}`);
  });

  for (const mode of ['Progressive with Seizing', 'Predictive with Seizing'] as const)
    it(`balances in ${mode}: each engaging call ends, and no customer is lost between two calls`, async () => {
      const { audit, figures } = await play({ mode });
      assert.deepEqual(
        audit.filter(({ breaches }) => breaches.length > 0),
        [],
      );
      assert.ok(figures.answered > 40, `${figures.answered} calls were answered`);
      assert.ok(figures.occupancy > 0.5, `occupancy ${figures.occupancy}`);
    });

  it('is the same again for the same seed, and another for another seed', async () => {
    const [one, again, other] = [await play(), await play(), await play({ seed: 2 })];
    assert.deepEqual(again, one);
    assert.notDeepEqual(other.figures, one.figures);
  });

  it('goes on with idle agents when the list is used up', async () => {
    const { audit, figures } = await play({ records: 40 });
    assert.equal(figures.dialed, 40);
    assert.ok(figures.listEndedAt !== null && figures.listEndedAt < 1200);
    assert.ok(audit.every(({ breaches }) => breaches.length === 0));
  });
});
