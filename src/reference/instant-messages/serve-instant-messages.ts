import { countingIds } from '../../instant-messages/counting-ids.ts';
import { Exchange, type Machines, type Passage, referenceMachines } from '../../instant-messages/exchange.ts';
import type { Floor } from '../../instant-messages/machine/floor.ts';
import { parts } from '../../instant-messages/machine/parties.ts';
import { machinesUnderTest, type Sut } from '../../instant-messages/sut.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { JsonRpcError, type JsonRpcMethod, serveJsonRpc } from '../../link/json-rpc/json-rpc.ts';
import { TokenGate } from '../../link/token-gate.ts';
import type { ImMethodParams } from '../../protocol/instant-messages.generated.ts';
import { controlErrors, invalidParams, notPossible, refuseWrongToken } from '../control/control-refusal.ts';
import { implementationName, implementationVersion } from '../implementation.ts';
import { areParams, type ImMethod, wrongIn } from './im-schemas.ts';
import { fromLink, toLink } from './passages-on-link.ts';

const beginning = Date.UTC(2030, 2, 4, 15);

/** Wraps the machines of each case, as a fault does. */
export type Decorate = (right: Machines, floor: Floor) => Machines;

/** Serves the reference, or a part of it, as a system under test is reached (docs/link.md, Instant messages). */
export function serveInstantMessages(
  connection: FrameConnection,
  { decorate = (right) => right, token }: { readonly decorate?: Decorate; readonly token?: string } = {},
): void {
  const served = new ServedParts(decorate);
  const gate = new TokenGate(connection, token);
  serveJsonRpc(connection, {
    hello: checked('hello', (params) => {
      refuseWrongToken(gate, params.token);
      served.open();
      return {
        role: 'instant-messages',
        implementation: implementationName,
        version: implementationVersion,
        capabilities: ['reset', 'give', 'customer', 'clock.advance'],
      };
    }),
    reset: checked('reset', (params) => served.reset(params)),
    give: checked('give', ({ frames }) => served.answer((exchange) => exchange.sendAtOnce(fromLink(frames)))),
    customer: checked('customer', (params) =>
      served.answer((exchange) => exchange.give(parts.switch, params)),
    ),
    'clock.advance': checked('clock.advance', ({ ms }) => served.answer((exchange) => exchange.advance(ms))),
  });
}

/** A method whose parameters are refused (-32602) if its schema, or that of a frame, does not accept them. */
function checked<Method extends ImMethod>(
  method: Method,
  carryOut: (params: ImMethodParams[Method]) => JsonObject,
): JsonRpcMethod {
  return (params) => {
    if (!areParams(method, params)) throw invalidParams(wrongIn(method, 'params', params) ?? '');
    return carryOut(params);
  };
}

class ServedParts {
  readonly #decorate: Decorate;
  #exchange: Exchange | undefined;
  #leaving: Passage[] = [];
  #isOpen = false;

  constructor(decorate: Decorate) {
    this.#decorate = decorate;
  }

  /** Somebody has said hello, with the right token if one is asked for. */
  open(): void {
    this.#isOpen = true;
  }

  /** Begins a case with the parts that are under test. */
  reset({ sut, floor }: ImMethodParams['reset']): JsonObject {
    if (!this.#isOpen) throw new JsonRpcError(controlErrors.helloFirst, 'Say hello before reset.');
    const machines = this.#decorate(referenceMachines(floor, countingIds()), floor);
    this.#leaving = [];
    this.#exchange = new Exchange(machinesUnderTest(sut, machines), beginning, (passage) => {
      if (!isPartOf(sut, passage.to)) this.#leaving.push(passage);
    });
    return this.#left();
  }

  /** What leaves these parts in consequence of something. */
  answer(work: (exchange: Exchange) => void): JsonObject {
    if (this.#exchange === undefined) throw notPossible('"reset" comes first.');
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
