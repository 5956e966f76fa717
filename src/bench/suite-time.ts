import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kitFolder } from '../kernel/kit-folder.ts';
import { median } from './throughput.ts';

export interface SuiteTime {
  /** Seconds, start of the process to its end, median. */
  readonly empty: number;
  readonly suite: number;
  /** Seconds from the start of the process until the first case has begun. */
  readonly firstScenario: number;
}

/** The whole command with all its reports, against the same features with empty steps; in turns. */
export async function measureSuite(rounds: number): Promise<SuiteTime> {
  const reports = await mkdtemp(join(tmpdir(), 'ocs-tck-bench-'));
  const times = { empty: [] as number[], suite: [] as number[], first: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.empty.push((await timed('src/bench/run-empty-steps.ts', [])).whole);
    const suite = await timed('src/cli/main.ts', ['run', '--role', 'ocs', '--reports', reports]);
    times.suite.push(suite.whole);
    const first = await timed('src/cli/main.ts', ['run', '--role', 'ocs', '--reports', reports, 'ENV-08/1']);
    times.first.push(first.whole);
  }
  await rm(reports, { recursive: true });
  return { empty: median(times.empty), suite: median(times.suite), firstScenario: median(times.first) };
}

function timed(script: string, args: readonly string[]): Promise<{ whole: number }> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(kitFolder, script), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve({ whole: (performance.now() - began) / 1000 });
      else reject(new Error(`${script} ${args.join(' ')} ended with ${code}: what failed is not measured`));
    });
  });
}
