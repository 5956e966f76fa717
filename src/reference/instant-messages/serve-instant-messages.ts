import { countingIds } from '../../instant-messages/counting-ids.ts';
import { Exchange, type Machines, type Passage, referenceMachines } from '../../instant-messages/exchange.ts';
import type { Floor } from '../../instant-messages/machine/floor.ts';
import { parts } from '../../instant-messages/machine/parties.ts';
import { fromLink, toLink } from '../../instant-messages/passages-on-link.ts';
import { isSut, machinesUnderTest, type Sut } from '../../instant-messages/sut.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { suiteVersion } from '../../kernel/suite-version.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { serveJsonRpc } from '../../link/json-rpc/json-rpc.ts';
import { wrongInFloor } from './floor-schema.ts';

const beginning = Date.UTC(2030, 2, 4, 15);

/** Wraps the machines of each case, as a fault does. */
type Decorate = (right: Machines, floor: Floor) => Machines;

/** Serves the reference, or a part of it, as a system under test is reached (docs/link.md, Instant messages). */
export function serveInstantMessages(
  connection: FrameConnection,
  decorate: Decorate = (right) => right,
): void {
  const served = new ServedParts(decorate);
  serveJsonRpc(connection, {
    hello: () => ({
      role: 'instant-messages',
      implementation: 'ocs-tck reference',
      version: suiteVersion,
      capabilities: ['reset', 'give', 'customer', 'clock.advance'],
    }),
    reset: (params) => served.reset(params),
    give: (params) => served.answer((exchange) => exchange.sendAtOnce(fromLink(params))),
    customer: ({ kind, phone, dn }) =>
      served.answer((exchange) => exchange.give(parts.switch, customerOf(kind, phone, dn))),
    'clock.advance': ({ ms }) => served.answer((exchange) => exchange.advance(millisecondsOf(ms))),
  });
}

class ServedParts {
  readonly #decorate: Decorate;
  #exchange: Exchange | undefined;
  #leaving: Passage[] = [];

  constructor(decorate: Decorate) {
    this.#decorate = decorate;
  }

  /** Begins a case with the parts that are under test. */
  reset({ sut, floor }: JsonObject): JsonObject {
    if (!isSut(sut)) throw refused('"sut" must be whole, strategy or connector');
    const given = floorOf(floor);
    const machines = this.#decorate(referenceMachines(given, countingIds()), given);
    this.#leaving = [];
    this.#exchange = new Exchange(machinesUnderTest(sut, machines), beginning, (passage) => {
      if (!isPartOf(sut, passage.to)) this.#leaving.push(passage);
    });
    return this.#left();
  }

  /** What leaves these parts in consequence of something. */
  answer(work: (exchange: Exchange) => void): JsonObject {
    if (this.#exchange === undefined) throw refused('"reset" comes first');
    work(this.#exchange);
    return this.#left();
  }

  #left(): JsonObject {
    const frames = toLink(this.#leaving);
    this.#leaving = [];
    return frames;
  }
}

function isPartOf(sut: Sut, name: string): boolean {
  switch (sut) {
    case 'whole':
      return Object.values(parts).some((part) => part === name);
    case 'strategy':
      return name === parts.router;
    case 'connector':
      return name === parts.connector;
  }
}

/** The harness is the only caller of this reference; what its schema does not allow is refused as a whole. */
function floorOf(value: unknown): Floor {
  const problem = wrongInFloor(value);
  if (problem !== undefined) throw refused(problem);
  return value as Floor; // Just checked against its schema.
}

function millisecondsOf(ms: unknown): number {
  if (typeof ms !== 'number' || !(ms >= 0)) throw refused('"ms" must be a number that is not negative');
  return ms;
}

function customerOf(kind: unknown, phone: unknown, dn: unknown) {
  if (kind !== 'customerCalls' && kind !== 'customerHangsUp')
    throw refused('"kind" must be customerCalls or customerHangsUp');
  return { kind, phone: String(phone), dn: String(dn) } as const;
}

function refused(what: string): KitError {
  return new KitError({
    code: 'IM_FRAMES',
    message: `The parameters are wrong: ${what}.`,
    hint: 'docs/link.md, "Instant messages", says what they are.',
  });
}
