import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { holds } from './day-audit.ts';
import { dayPlanOf } from './day-plan.fixture.ts';
import { dayPage } from './page/day-page.ts';
import { simulateDay } from './simulate-day.ts';

const ignore = () => {};

describe('ocs-tck simulate', () => {
  it('plays a day in a file, whose records are like those in memory; a file that holds one is refused', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-simulated-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const small = dayPlanOf({ agents: 3, records: 60, hours: 0.2 });
    const plan = { ...small, store: `sqlite:${join(folder, 'day.db')}` } as const;
    const { day, compared } = await simulateDay(plan, ignore);
    assert.ok(holds(day.audit));
    assert.deepEqual(
      compared.map(({ pacer, on }) => `${pacer}, ${on}`),
      [
        'ours, reference',
        'progressive, reference',
        'progressive, floor',
        'adaptive rule, floor',
        'ours, floor',
      ],
    );
    assert.deepEqual(day.figures, (await simulateDay(small, ignore)).day.figures);
    await assert.rejects(simulateDay(plan, ignore), { code: 'USAGE' });
  });

  it('draws a page without script, with all charts and the audit', async () => {
    const { day, compared } = await simulateDay(dayPlanOf({ agents: 3, records: 60, hours: 0.2 }), ignore);
    const broken = { fact: 'Each <attempt> is recorded once', breaches: ['record 1'] };
    const page = dayPage({ ...day, audit: [...day.audit, broken] }, compared);
    assert.equal(page.match(/<svg class="plot"/g)?.length, 6);
    assert.ok(!/<script|https?:\/\//.test(page));
    assert.ok(!/NaN|undefined|Infinity/.test(page));
    assert.match(page, /✗ broken<\/span> Each &lt;attempt&gt; is recorded once/);
    assert.match(page, /prefers-color-scheme:dark/);
  });
});
