import { Exchange, type Machines, type Passage, referenceMachines } from '../../instant-messages/exchange.ts';
import type { Floor } from '../../instant-messages/machine/floor.ts';
import { parts } from '../../instant-messages/machine/parties.ts';
import type { IdSource } from '../../kernel/id-source.ts';
import type { ImUnderTest } from './im-under-test.ts';

/** Changes the machines of a reference: what a fault, a variant or a guard is. */
export type ImDecoration = (right: Machines, floor: Floor) => Machines;

const beginning = Date.UTC(2030, 2, 4, 15);

/** The reference in this process, in virtual time. */
export class EmbeddedIm implements ImUnderTest {
  readonly label: string;
  readonly control = undefined;
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

/** Identifiers that count, so that a case can be repeated. */
export function countingIds(): IdSource {
  const series = new Map<string, number>();
  const next = (name: string): number => {
    const n = (series.get(name) ?? 0) + 1;
    series.set(name, n);
    return n;
  };
  return { next, guid: () => next('guid').toString(16).toUpperCase().padStart(32, '0') };
}
