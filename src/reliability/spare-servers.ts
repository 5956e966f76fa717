import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type KillableServer, killable } from './killable-server.ts';
import type { StoreKind } from './stores.ts';

/** A process that has loaded the reference, and is waiting for the store that it is to serve. */
interface Spare {
  readonly child: ChildProcess;
  readonly lines: Interface;
}

/**
 * Servers that are killed and replaced again and again. Most of a start is loading modules, so the next process does
 * that while the last one works; what is left is what a crash has to do with: opening the store and going on there.
 */
export class SpareServers {
  readonly #kind: StoreKind;
  #spare: Spare;

  constructor(kind: StoreKind) {
    this.#kind = kind;
    this.#spare = spare(kind);
  }

  /** A server on the store, and a new spare one. Fails if it ends before it listens. */
  async start(location: string): Promise<KillableServer> {
    const { child, lines } = this.#spare;
    this.#spare = spare(this.#kind);
    const begun = performance.now();
    const listening = once(lines, 'line');
    const ended = once(lines, 'close').then(() => {
      throw new Error('The server ended before it listened.');
    });
    child.stdin?.write(`${location}\n`);
    const [line]: unknown[] = await Promise.race([listening, ended]);
    return killable(child, String(line), performance.now() - begun);
  }

  close(): void {
    this.#spare.child.kill('SIGKILL');
  }
}

function spare(kind: StoreKind): Spare {
  const script = fileURLToPath(import.meta.resolve('./waiting-server.ts'));
  const child = spawn(process.execPath, [script, kind], { stdio: ['pipe', 'pipe', 'inherit'] });
  return { child, lines: createInterface(child.stdout) };
}
