import { countingIds } from '../../instant-messages/counting-ids.ts';
import { Exchange, type Machines, type Passage, referenceMachines } from '../../instant-messages/exchange.ts';
import type { Floor } from '../../instant-messages/machine/floor.ts';
import { parts } from '../../instant-messages/machine/parties.ts';
import type { ImUnderTest } from './im-under-test.ts';

/** Changes the machines of a reference: what a fault, a variant or a guard is. */
export type ImDecoration = (right: Machines, floor: Floor) => Machines;

/** When every case begins, in virtual time. */
export const beginning = Date.UTC(2030, 2, 4, 15);

/** The reference in this process, in virtual time. */
export class EmbeddedIm implements ImUnderTest {
  readonly label: string;
  readonly control = undefined;
  readonly offered = undefined;
  decoration: ImDecoration = (right) => right;
  #exchange: Exchange | undefined;

  constructor(label = 'embedded reference') {
    this.label = label;
  }

  async begin(floor: Floor, see: (passage: Passage) => void): Promise<void> {
    const machines = this.decoration(referenceMachines(floor, countingIds()), floor);
    this.#exchange = new Exchange(machines, beginning, see);
  }

  async send(...passages: readonly Passage[]): Promise<void> {
    this.#exchange?.sendAtOnce(passages);
  }

  async customer(kind: 'customerCalls' | 'customerHangsUp', phone: string, dn: string): Promise<void> {
    this.#exchange?.give(parts.switch, { kind, phone, dn });
  }

  async advance(ms: number): Promise<void> {
    this.#exchange?.advance(ms);
  }
}
