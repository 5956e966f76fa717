import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { kitFolder } from '../../../kernel/kit-folder.ts';
import type { DeviceName } from '../../../recording/devices/device.ts';
import type { AddressBook } from '../../../recording/machine/address-book.ts';
import type { TraceEntry } from '../../../recording/machine/trace.ts';
import { AwaitedRequest } from '../../sip/awaited-request.ts';
import { tellSipp } from '../../sip/sipp-control.ts';
import { SippProcess } from '../../sip/sipp-process.ts';
import { OtherTelephone } from './other-telephones.ts';

const scenarios = join(kitFolder, 'sipp');

/** A telephone that stock sipp plays: it waits for calls until it is to call. What it does on its own, its scenario says. */
export class SippTelephone extends OtherTelephone {
  readonly #name: DeviceName;
  readonly #book: AddressBook;
  readonly #folder: string;
  readonly #awaited: AwaitedRequest;
  #process: SippProcess;
  #callId = '';

  /** Starts it in a folder with its tone. */
  constructor(name: DeviceName, book: AddressBook, folder: string) {
    super();
    this.#name = name;
    this.#book = book;
    this.#folder = folder;
    this.#awaited = new AwaitedRequest(name);
    this.#process = this.#start('telephone-called.xml', []);
  }

  /** Waits until it can be called. Throws NotRunError if it does not start. */
  ready(): Promise<void> {
    return this.#process.listening();
  }

  async dial(dn: string): Promise<void> {
    await this.#process.end();
    this.#callId = `${this.#name}-${randomUUID()}`;
    const { address, port } = this.#book.endOf('SIP Server');
    const call = ['-m', '1', '-s', dn, '-key', 'device', this.#name, '-cid_str', this.#callId];
    this.#process = this.#start('telephone-calling.xml', [`${address}:${port}`, ...call]);
    await this.#awaited.until('INVITE');
  }

  hangUp(): Promise<void> {
    this.#tell('hang up');
    return this.#awaited.until('BYE');
  }

  refer(dn: string): Promise<void> {
    this.#tell(`transfer to sip:${dn}@${this.#book.endOf('SIP Server').address}`);
    return this.#awaited.until('REFER');
  }

  /** Takes note of the call that it is in, and of what it sends. */
  seen(entry: TraceEntry): void {
    if (entry.kind !== 'sip' || entry.message.kind !== 'request') return;
    const { method, headers } = entry.message;
    if (entry.to === this.#name && method === 'INVITE') this.#callId = headers.callId;
    if (entry.from === this.#name) this.#awaited.saw(method);
  }

  close(): Promise<void> {
    this.#awaited.giveUp();
    return this.#process.end();
  }

  #start(scenario: string, options: readonly string[]): SippProcess {
    const at = this.#book.endOf(this.#name);
    return new SippProcess(at, join(scenarios, scenario), this.#folder, options);
  }

  #tell(what: string): void {
    tellSipp(this.#book.endOf(this.#name), this.#callId, 'MESSAGE', what);
  }
}
