import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { KitError } from '../../kernel/kit-error.ts';
import type { CloseReason } from '../../link/frames/frame-connection.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { toBytes, type Wire } from '../../link/wires/wire.ts';
import { WireConnection } from '../../link/wires/wire-connection.ts';
import { withDeadline } from '../case/deadline.ts';
import { ControlClient } from '../run/control-client.ts';
import { PatientCaller } from '../run/patient-caller.ts';
import { type UpperTester, upperTesterPeer } from './upper-tester.ts';

/** How many characters of the desktop's standard error are kept: the end, which says why it died. */
const keptErrorOutput = 64 * 1024;

/** Milliseconds for the desktop to end in order, before it is killed. */
const graceMs = 2000;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * Starts a desktop under test whose upper tester speaks over standard input and output. It gets a process group of its
 * own, which ends with the upper tester: first by request, after two seconds by force. Fails with DESKTOP_START if the
 * command does not start or does not say hello, and tells what it wrote on standard error.
 */
export async function spawnDesktop(command: string, patience: number, token?: string): Promise<UpperTester> {
  let desktop: SpawnedDesktop | undefined;
  const start = async (): Promise<JsonRpcClient> => {
    await desktop?.end(); // Processes that a dead desktop started may still run.
    const child = spawn(command, { shell: true, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    const started = new SpawnedDesktop(child, command);
    desktop = started;
    return new JsonRpcClient(new WireConnection(new ProcessWire(child, command, () => started.errorOutput)));
  };
  const end = async (): Promise<void> => desktop?.end();
  const caller = await PatientCaller.over(start, patience);
  try {
    const client = await ControlClient.open(caller, token, upperTesterPeer);
    return { label: command, client, diesWithTheDesktop: true, close: end };
  } catch (cause) {
    await end();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw notStarted(command, why, desktop?.errorOutput ?? '', cause);
  }
}

/** The process that was started, and what it writes on standard error. */
class SpawnedDesktop {
  readonly #child: Child;
  readonly #gone: Promise<void>;
  #errorOutput = '';

  constructor(child: Child, command: string) {
    this.#child = child;
    // Even if this process ends at once: nothing that it started is left running.
    const kill = (): void => this.#signal('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#errorOutput = (this.#errorOutput + text).slice(-keptErrorOutput);
    });
    this.#gone = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', (error) => {
        this.#errorOutput += `${command}: ${error.message}\n`;
        resolve();
      });
    });
  }

  get errorOutput(): string {
    return this.#errorOutput.trim();
  }

  /** Ends the whole process group, with everything that the command started. */
  async end(): Promise<void> {
    this.#signal('SIGTERM');
    await withDeadline<void>(this.#gone, graceMs, () => undefined);
    this.#signal('SIGKILL');
    await withDeadline<void>(this.#gone, graceMs, () => undefined);
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) stream.destroy();
  }

  #signal(signal: 'SIGTERM' | 'SIGKILL'): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch (error) {
      // The group has ended already, which is what was wanted.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}

/** The standard streams of a process as a wire. */
class ProcessWire implements Wire {
  readonly peer: string;
  readonly #child: Child;
  readonly #closed: Promise<CloseReason>;

  /** `errorOutput` is what the desktop has written on standard error so far: it is reported with its end. */
  constructor(child: Child, command: string, errorOutput: () => string) {
    this.peer = command;
    this.#child = child;
    this.#closed = new Promise((resolve) => {
      child.once('error', ({ message }) => resolve({ kind: 'failed', sentence: `${command}: ${message}` }));
      child.once('exit', (code, signal) => {
        const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
        // Its last words may still be on their way.
        setImmediate(() => {
          const wrote = errorOutput() === '' ? '' : ` On standard error it wrote:\n${errorOutput()}`;
          resolve({ kind: 'ended', sentence: `The process of the desktop ended ${how}.${wrote}` });
        });
      });
    });
    // A desktop that is gone cannot be written to; its exit says that it is gone.
    child.stdin.on('error', () => undefined);
  }

  get backlog(): number {
    return this.#child.stdin.writableLength;
  }

  write(bytes: string | Uint8Array): void {
    if (this.#child.stdin.writable) this.#child.stdin.write(bytes);
  }

  read(reader: (bytes: Uint8Array) => void): void {
    this.#child.stdout.on('data', (bytes: Uint8Array) => reader(toBytes(bytes)));
  }

  onClose(listener: (why: CloseReason) => void): void {
    void this.#closed.then(listener);
  }

  end(): void {
    this.#child.stdin.end();
  }

  destroy(): void {
    this.#child.stdin.destroy();
  }
}

function notStarted(command: string, why: string, errorOutput: string, cause: unknown): KitError {
  const wrote = errorOutput === '' ? 'It wrote nothing on standard error.' : `It wrote:\n${errorOutput}`;
  return new KitError(
    { code: 'DESKTOP_START', message: `The desktop "${command}" did not say hello: ${why}`, hint: wrote },
    { cause },
  );
}
