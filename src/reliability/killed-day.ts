import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { kitFolder } from '../kernel/kit-folder.ts';
import { recordStatus } from '../protocol/enumerations.generated.ts';
import type { DayPlan } from '../simulated-day/day-plan.ts';
import { createSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { breachesOf, recordsIn, type WholeDay } from './whole-day.ts';

/** Lines of progress after which a day is killed at most, and milliseconds later. */
const mostLines = 10;
const longestDelay = 40;

/** What a killed day has left. */
export interface KilledDay {
  /** How many calls it had recorded. */
  readonly calls: number;
  readonly problems: readonly string[];
}

/** Kills a day on a new file in a folder, and compares the file with the day as it would have been. */
export async function killDay(
  plan: Omit<DayPlan, 'store'>,
  whole: WholeDay,
  folder: string,
  chance: () => number,
): Promise<KilledDay> {
  const file = join(folder, 'day.db');
  for (const suffix of ['', '-wal', '-shm', '-server']) rmSync(`${file}${suffix}`, { force: true });
  await playAndKill({ ...plan, store: `sqlite:${file}` }, folder, chance);
  const damage = damageOf(file);
  const { calls, problems } = await lookInto(file, whole);
  return { calls, problems: damage === 'ok' ? problems : [`the file is damaged: ${damage}`, ...problems] };
}

/** `ocs-tck simulate` in a process of its own, until kill -9. */
async function playAndKill(plan: DayPlan, folder: string, chance: () => number): Promise<void> {
  const { agents, records: list, hours, seed, mode, store } = plan;
  const options = { agents, list, hours, seed, mode, store, reports: join(folder, 'reports') };
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const command = [join(kitFolder, 'src/cli/ocs-tck.js'), 'simulate', ...words];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let left = Math.ceil(chance() * mostLines);
  for await (const _ of createInterface({ input: child.stderr })) {
    left -= 1;
    if (left <= 0) break;
  }
  await pause(chance() * longestDelay);
  child.kill('SIGKILL');
  await ended;
}

/** What the database says of its own integrity. */
function damageOf(file: string): string {
  const database = new DatabaseSync(file);
  const [answer] = database.prepare('pragma integrity_check').all();
  database.close();
  return String(answer?.integrity_check);
}

/** What is in the file, as it was left, and after a server of the same application has taken it over. */
async function lookInto(file: string, whole: WholeDay): Promise<KilledDay> {
  const store = createSqliteStore({ file });
  try {
    const saved = await store.restore();
    if (saved === undefined) return { calls: 0, problems: ['the file holds no configuration'] };
    const left = await recordsIn(store);
    await store.takeApplications([saved.configuration.applicationId]);
    const taken = (await recordsIn(store)).filter((one) => one.record_status === recordStatus.Retrieved);
    const calls = left.filter((one) => one.record_status === recordStatus.Updated).length;
    const kept = taken.map(({ record_id }) => `record ${record_id} is Retrieved after the restart`);
    return { calls, problems: [...breachesOf(left, whole), ...kept] };
  } finally {
    await store.close();
  }
}
