import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { kitFolder } from '../kernel/kit-folder.ts';

/** A server in a process of its own, so that its client does not slow it down. */
export interface ServerProcess {
  /** The addresses that it printed, in order: `tcp://127.0.0.1:port`, `wss://127.0.0.1:port/link`. */
  readonly urls: readonly string[];
  readonly pid: number | undefined;
  /** The memory that it takes now, in MB; nothing where the system does not say it. */
  megabytes(): number | undefined;
  stop(): Promise<void>;
}

/** Starts a script of the kit that prints one line with its addresses once it listens. */
export async function startServerProcess(script: string, args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(kitFolder, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(child);
  return {
    urls: line.match(/\b(?:tcp|tls|wss?|https?):\/\/\S+/g) ?? [],
    pid: child.pid,
    megabytes: () => megabytesOf(child.pid),
    stop: () => stop(child),
  };
}

function megabytesOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return undefined;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
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
