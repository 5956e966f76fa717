import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kitFolder } from '../kernel/kit-folder.ts';

/** What a command took. */
export interface Measured {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Largest resident set of the process, or of that of its processes which needed most, in MB. */
  readonly peakMegabytes: number;
}

/** Runs a script of the kit in a process of its own; fails where it does not end with 0, for what failed is not measured. */
export async function measureCommand(script: string, args: readonly string[]): Promise<Measured> {
  const peaks = await mkdtemp(join(tmpdir(), 'ocs-tck-bench-'));
  try {
    const began = performance.now();
    await runToItsEnd(script, args, peaks);
    const seconds = (performance.now() - began) / 1000;
    return { seconds, peakMegabytes: await highestPeak(peaks) };
  } finally {
    await rm(peaks, { recursive: true });
  }
}

function runToItsEnd(script: string, args: readonly string[], peaks: string): Promise<void> {
  const preload = pathToFileURL(join(import.meta.dirname, 'tell-peak-memory.ts'));
  const env = { ...process.env, OCS_TCK_BENCH_PEAKS: peaks, NODE_OPTIONS: `--import=${preload.href}` };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(kitFolder, script), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${script} ${args.join(' ')} ended with ${code}: what failed is not measured`));
    });
  });
}

/** Each process left its own. */
async function highestPeak(folder: string): Promise<number> {
  const files = await readdir(folder);
  if (files.length === 0) throw new Error('No process told its peak memory.');
  const peaks = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return (Math.max(...peaks.map(Number)) * 1024) / 1e6;
}
