import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { kitFolder } from '../kernel/kit-folder.ts';

/** `ocs-tck serve` in a process of its own, which can be killed. */
export interface KillableServer {
  /** Its process id. */
  readonly pid: number;
  readonly url: string;
  readonly controlUrl: string;
  /** Milliseconds from its start until it listened. */
  readonly startedIn: number;
  /** kill -9. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one on free ports. Fails if it ends before it listens. */
export async function startKillable(args: readonly string[]): Promise<KillableServer> {
  const begun = performance.now();
  const command = [join(kitFolder, 'src/cli/ocs-tck.js'), 'serve', ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout }))
    return killable(child, line, performance.now() - begun);
  throw new Error('The server ended before it listened.');
}

/** The server of a process that has said in a line where it listens. */
export function killable(child: ChildProcess, line: string, startedIn: number): KillableServer {
  const [url = '', controlUrl = ''] = line.match(/tcp:\/\/[\d.]+:\d+/g) ?? [];
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const { pid = 0 } = child;
  return { pid, url, controlUrl, startedIn, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}
