import { randomUUID } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { join } from 'node:path';
import { KitError } from '../../../kernel/kit-error.ts';
import { kitFolder } from '../../../kernel/kit-folder.ts';
import type { DeviceName } from '../../../recording/devices/device.ts';
import { notOurs } from '../../../recording/floor/real-floor.ts';
import type { FloorDevice } from '../../../recording/floor/recording-floor.ts';
import type { AddressBook } from '../../../recording/machine/address-book.ts';
import type { TraceEntry } from '../../../recording/machine/trace.ts';
import { SippProcess } from './sipp-process.ts';

/** Milliseconds until a telephone that was told to do something is taken for broken. */
const longestWait = 5000;

const scenarios = join(kitFolder, 'sipp');

/** A telephone that stock sipp plays: it waits for calls until it is to call. What it does on its own, its scenario says. */
export class SippTelephone implements FloorDevice {
  readonly #name: DeviceName;
  readonly #book: AddressBook;
  readonly #folder: string;
  #process: SippProcess;
  #callId = '';
  #awaited: { readonly method: string; readonly sent: () => void } | undefined;

  /** Starts it in a folder with its tone. */
  constructor(name: DeviceName, book: AddressBook, folder: string) {
    this.#name = name;
    this.#book = book;
    this.#folder = folder;
    this.#process = this.#start('telephone-called.xml', []);
  }

  /** Waits until it can be called. Throws NotRunError if it does not start. */
  ready(): Promise<void> {
    return this.#process.listening();
  }

  get call(): never {
    throw notOurs('device');
  }

  get heard(): never {
    throw notOurs('device');
  }

  get behavior(): never {
    throw notOurs('device');
  }

  sendOutOfTurn(): never {
    throw notOurs('device');
  }

  async dial(dn: string): Promise<void> {
    await this.#process.end();
    this.#callId = `${this.#name}-${randomUUID()}`;
    const { address, port } = this.#book.endOf('SIP Server');
    const call = ['-m', '1', '-s', dn, '-key', 'device', this.#name, '-cid_str', this.#callId];
    this.#process = this.#start('telephone-calling.xml', [`${address}:${port}`, ...call]);
    await this.#hasSent('INVITE');
  }

  hangUp(): Promise<void> {
    this.#tell('hang up');
    return this.#hasSent('BYE');
  }

  refer(dn: string): Promise<void> {
    this.#tell(`transfer to sip:${dn}@${this.#book.endOf('SIP Server').address}`);
    return this.#hasSent('REFER');
  }

  /** Takes note of the call that it is in, and of what it sends. */
  seen(entry: TraceEntry): void {
    if (entry.kind !== 'sip' || entry.message.kind !== 'request') return;
    const { method, headers } = entry.message;
    if (entry.to === this.#name && method === 'INVITE') this.#callId = headers.callId;
    if (entry.from === this.#name && method === this.#awaited?.method) this.#awaited.sent();
  }

  close(): Promise<void> {
    this.#awaited?.sent();
    return this.#process.end();
  }

  /** Throws KitError RECORDING_DEVICE if it does not send it in time. */
  #hasSent(method: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(silent(this.#name, method)), longestWait);
      const sent = (): void => {
        clearTimeout(patience);
        this.#awaited = undefined;
        resolve();
      };
      this.#awaited = { method, sent };
    });
  }

  #start(scenario: string, options: readonly string[]): SippProcess {
    const at = this.#book.endOf(this.#name);
    return new SippProcess(at, join(scenarios, scenario), this.#folder, options);
  }

  /** sipp has no commands for a call; its scenario takes them as a MESSAGE in the dialog, which is no part of the call. */
  #tell(what: string): void {
    const { address, port } = this.#book.endOf(this.#name);
    const socket = createSocket('udp4');
    const text = [
      `MESSAGE sip:${this.#name}@${address}:${port} SIP/2.0`,
      `Via: SIP/2.0/UDP ${address};branch=z9hG4bK${randomUUID()}`,
      'From: <sip:ocs-tck@localhost>;tag=1',
      `To: <sip:${this.#name}@${address}>`,
      `Call-ID: ${this.#callId}`,
      'CSeq: 1 MESSAGE',
      'Max-Forwards: 70',
      'Content-Type: text/plain',
      `Content-Length: ${what.length}`,
      '',
      what,
    ];
    socket.send(text.join('\r\n'), port, address, () => socket.close());
  }
}

function silent(name: DeviceName, method: string): KitError {
  return new KitError({
    code: 'RECORDING_DEVICE',
    message: `${name} was told to send ${method}, and has not done so in ${longestWait / 1000} seconds.`,
    hint: 'See what sipp says with the scenario of the folder sipp.',
  });
}
