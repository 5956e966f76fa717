import { countingIds } from '../../instant-messages/counting-ids.ts';
import { Exchange, type Passage, referenceMachines } from '../../instant-messages/exchange.ts';
import type { Floor } from '../../instant-messages/machine/floor.ts';
import { parts } from '../../instant-messages/machine/parties.ts';
import { machinesBeside, type Sut } from '../../instant-messages/sut.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { ImMethod } from '../../reference/instant-messages/im-schemas.ts';
import { framesIn, toLink } from '../../reference/instant-messages/passages-on-link.ts';
import type { ControlClient } from '../run/control-client.ts';
import { beginning } from './embedded-im.ts';
import type { ImUnderTest } from './im-under-test.ts';
import type { JudgedPart } from './judged-parts.ts';

/** Frames go back and forth a few times in what a step does. */
const mostHandOvers = 500;

/** A system, a strategy or a connector behind a socket; the reference plays the other parts. */
export class RemoteIm implements ImUnderTest {
  readonly label: string;
  readonly control: ControlClient;
  readonly partUnderTest?: JudgedPart;
  readonly #sut: Sut;
  readonly #remote: ReadonlySet<string>;
  #exchange: Exchange | undefined;
  #leaving: Passage[] = [];

  constructor(label: string, control: ControlClient, sut: Sut) {
    this.label = label;
    this.control = control;
    this.#sut = sut;
    if (sut !== 'whole') this.partUnderTest = sut;
    this.#remote = new Set(namesOf(sut));
  }

  /** The kit plays the customers unless the whole system is under test. */
  get offered(): readonly string[] {
    const { capabilities } = this.control.hello;
    return this.#remote.has(parts.switch) ? capabilities : [...capabilities, 'customer'];
  }

  async begin(floor: Floor, see: (passage: Passage) => void): Promise<void> {
    this.#leaving = [];
    const shown: unknown = JSON.parse(JSON.stringify(floor));
    const begun = await this.control.ask('reset', { sut: this.#sut, floor: shown as JsonObject }); // A floor is an object.
    const machines = machinesBeside(this.#sut, referenceMachines(floor, countingIds()));
    this.#exchange = new Exchange(machines, beginning, (passage) => {
      see(passage);
      if (this.#remote.has(passage.to)) this.#leaving.push(passage);
    });
    this.#exchange.sendAtOnce(framesIn('reset', begun));
    await this.#handOver();
  }

  async send(...passages: readonly Passage[]): Promise<void> {
    this.#exchange?.sendAtOnce(passages);
    await this.#handOver();
  }

  async customer(kind: 'customerCalls' | 'customerHangsUp', phone: string, dn: string): Promise<void> {
    if (this.#remote.has(parts.switch)) await this.#call('customer', { kind, phone, dn });
    else this.#exchange?.give(parts.switch, { kind, phone, dn });
    await this.#handOver();
  }

  async advance(ms: number): Promise<void> {
    this.#exchange?.advance(ms);
    await this.#handOver();
    await this.#call('clock.advance', { ms });
    await this.#handOver();
  }

  async restore(milliseconds: number): Promise<void> {
    await this.control.restore(milliseconds);
  }

  /** Hands over what is for the other side until nothing is left, with what comes back meanwhile. */
  async #handOver(): Promise<void> {
    for (let times = 0; this.#leaving.length > 0; times += 1) {
      if (times === mostHandOvers) throw neverRests(this.label);
      const frames = this.#leaving;
      this.#leaving = [];
      await this.#call('give', toLink(frames));
    }
  }

  async #call(method: ImMethod, params: JsonObject): Promise<void> {
    this.#exchange?.sendAtOnce(framesIn(method, await this.control.ask(method, params)));
  }
}

function neverRests(label: string): KitError {
  return new KitError({
    code: 'PRODUCT_FLOODS',
    message: `${label} has sent something after each of ${mostHandOvers} answers in a row.`,
    hint: 'See in the transcript what it keeps sending, and what it is answered.',
  });
}

function namesOf(sut: Sut): readonly string[] {
  switch (sut) {
    case 'whole':
      return Object.values(parts);
    case 'strategy':
      return [parts.router];
    case 'connector':
      return [parts.connector];
  }
}
