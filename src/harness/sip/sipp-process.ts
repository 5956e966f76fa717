import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
import { NotRunError } from '../case/case-outcome.ts';

/** Milliseconds between two looks whether a process has its port, and how often it is looked. */
const lookEvery = 15;
const mostLooks = 200;

/** Why cases with sipp cannot be run on this machine; undefined if they can. */
export function withoutSipp(): string | undefined {
  const { error } = spawnSync('sipp', ['-v']);
  return error === undefined ? undefined : 'There is no command sipp on this machine (Debian: sip-tester).';
}

/** A stock sipp that plays one telephone with a scenario. */
export class SippProcess {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #at: Endpoint;

  /** Starts it in a folder, where it finds its tone; it is given a port to listen at. */
  constructor(at: Endpoint, scenario: string, folder: string, options: readonly string[]) {
    const own = ['-i', at.address, '-mi', at.address, '-p', String(at.port), '-nostdin'];
    this.#at = at;
    this.#process = spawn('sipp', [...options, '-sf', scenario, ...own], { cwd: folder, stdio: 'ignore' });
    this.#ended = once(this.#process, 'close').catch(() => undefined);
    // Even if this process ends at once, none is left running.
    const kill = (): void => void this.#process.kill('SIGKILL');
    process.once('exit', kill);
    void this.#ended.then(() => process.off('exit', kill));
  }

  /** Waits until it has its port. Throws NotRunError if it does not start. */
  async listening(): Promise<void> {
    for (let looks = 0; looks < mostLooks; looks += 1) {
      if (this.#process.exitCode !== null || this.#process.pid === undefined) break;
      if (await hasListener(this.#at)) return;
    }
    const reason = `sipp has not started at ${this.#at.address}:${this.#at.port}.`;
    throw new NotRunError({ reason, missing: ['sipp'] });
  }

  /** Ends it, in whatever state its call is; its port is free then. */
  async end(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }
}

/** Whether a UDP port is in use: the system refuses a datagram to one that is not. */
function hasListener({ address, port }: Endpoint): Promise<boolean> {
  const socket = createSocket('udp4');
  return new Promise((resolve) => {
    const done = (isThere: boolean): void => {
      clearTimeout(patience);
      socket.close(() => resolve(isThere));
    };
    const patience = setTimeout(() => done(true), lookEvery);
    socket.once('error', () => {
      clearTimeout(patience);
      setTimeout(() => done(false), lookEvery);
    });
    // Between two messages, line ends mean nothing (RFC 3261, section 7.5).
    socket.connect(port, address, () => socket.send('\r\n\r\n'));
  });
}
