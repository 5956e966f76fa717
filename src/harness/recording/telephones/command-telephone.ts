import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { JsonObject } from '../../../kernel/json.ts';
import { KitError } from '../../../kernel/kit-error.ts';
import { deviceTones } from '../../../media/tone-source.ts';
import type { DeviceName } from '../../../recording/devices/device.ts';
import type { AddressBook } from '../../../recording/machine/address-book.ts';
import type { TraceEntry } from '../../../recording/machine/trace.ts';
import { AwaitedRequest } from '../../sip/awaited-request.ts';
import { OtherTelephone } from './other-telephones.ts';

/** Milliseconds until a telephone has to be ready for calls. */
const longestStart = 10_000;

/**
 * A telephone under test, which a command starts: it learns from its environment who and where it is, prints a line when it is
 * ready, and takes lines of JSON that tell it what to do (docs/link.md, "Recorded calls").
 */
export class CommandTelephone extends OtherTelephone {
  readonly #name: DeviceName;
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #awaited: AwaitedRequest;

  constructor(command: string, name: DeviceName, book: AddressBook) {
    super();
    this.#name = name;
    this.#awaited = new AwaitedRequest(name);
    const [own, server] = [book.endOf(name), book.endOf('SIP Server')];
    const env = {
      ...process.env,
      OCS_TCK_DEVICE: name,
      OCS_TCK_ADDRESS: `${own.address}:${own.port}`,
      OCS_TCK_SIP_SERVER: `${server.address}:${server.port}`,
      OCS_TCK_TONE: String(deviceTones[name].frequency),
    };
    this.#process = spawn(command, { shell: true, detached: true, stdio: ['pipe', 'pipe', 'inherit'], env });
    this.#process.stdin?.on('error', () => undefined);
    this.#ended = once(this.#process, 'close').catch(() => undefined);
    const kill = (): void => this.#kill();
    process.once('exit', kill);
    void this.#ended.then(() => process.off('exit', kill));
  }

  /** Waits for its first line. Throws KitError SIP_CLIENT_START. */
  async ready(): Promise<void> {
    const lines = createInterface({ input: this.#process.stdout ?? process.stdin });
    const patience = AbortSignal.timeout(longestStart);
    const isReady = await Promise.race([
      once(lines, 'line', { signal: patience }).then(
        () => true,
        () => false,
      ),
      this.#ended.then(() => false),
    ]);
    if (isReady) return;
    throw new KitError({
      code: 'SIP_CLIENT_START',
      message: `The command of the telephone ${this.#name} has printed no line.`,
      hint: 'It is to print one as soon as it can be called: recording.devices of the profile has the command.',
    });
  }

  dial(dn: string): Promise<void> {
    return this.#tell({ dial: dn }, 'INVITE');
  }

  hangUp(): Promise<void> {
    return this.#tell({ hangUp: true }, 'BYE');
  }

  refer(dn: string): Promise<void> {
    return this.#tell({ refer: dn }, 'REFER');
  }

  seen(entry: TraceEntry): void {
    if (entry.kind === 'sip' && entry.from === this.#name && entry.message.kind === 'request')
      this.#awaited.saw(entry.message.method);
  }

  async close(): Promise<void> {
    this.#awaited.giveUp();
    this.#kill();
    await this.#ended;
  }

  #tell(line: JsonObject, method: string): Promise<void> {
    this.#process.stdin?.write(`${JSON.stringify(line)}\n`);
    return this.#awaited.until(method);
  }

  /** With everything that the command has started. */
  #kill(): void {
    const { pid, exitCode, signalCode } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    process.kill(-pid, 'SIGKILL');
  }
}
