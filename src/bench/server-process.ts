import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { kitFolder } from '../kernel/kit-folder.ts';

/** A server in a process of its own, so that its client does not slow it down. */
export interface ServerProcess {
  /** The addresses that it printed: `tcp://127.0.0.1:port`, in order. */
  readonly urls: readonly string[];
  stop(): Promise<void>;
}

/** Starts a script of the kit that prints one line with its addresses once it listens. */
export async function startServerProcess(script: string, args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(kitFolder, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(child);
  return { urls: line.match(/tcp:\/\/[\d.]+:\d+/g) ?? [], stop: () => stop(child) };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The server has no standard output.');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('The server ended before it listened.');
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
