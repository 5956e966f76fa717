import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf } from '../kernel/chance.ts';
import { killDay } from './killed-day.ts';
import { wholeDay } from './whole-day.ts';

const { values } = parseArgs({
  options: { points: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});

process.exitCode = await main(Number(values.points), Number(values.seed));

/** `npm run crash:day`: kills simulated days on a SQLite file, and compares each file with the whole day. */
async function main(points: number, seed: number): Promise<number> {
  const goal = { by: 'Overdial Rate', value: 3 } as const;
  const plan = { mode: 'Predictive', agents: 20, records: 1500, goal, hours: 0.5, seed } as const;
  const whole = await wholeDay(plan);
  const chance = chanceOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-crash-day-'));
  let bad = 0;
  for (let point = 1; point <= points; point += 1) {
    const { calls, problems } = await killDay(plan, whole, folder, chance);
    bad += problems.length;
    console.log(`crash day: kill ${point} of ${points}: ${calls} of ${whole.order.length} calls recorded`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
  rmSync(folder, { recursive: true });
  console.log(`crash day: ${points} kills, ${bad} problems (seed ${seed})`);
  return bad === 0 ? 0 : 1;
}
