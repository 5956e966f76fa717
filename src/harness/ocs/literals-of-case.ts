import type { LiteralContext } from '../expect/literal-context.ts';
import type { TestAgent } from './agents/test-agent.ts';
import type { OcsWorld } from './ocs-world.ts';

/** What the literals in the steps of a case mean: values of its records and its test bed, and the present time. */
export class LiteralsOfCase {
  readonly #world: OcsWorld;
  /** Which copy of the records of its place a case means if it was not given a record. */
  #copy: number | undefined;
  /** Digits that make numbers of nobody the case's own. */
  #strangers: string | undefined;

  constructor(world: OcsWorld) {
    this.#world = world;
  }

  /** What the literals of a step about an actor mean now; without an actor, of one about nobody. */
  of(actor?: TestAgent): LiteralContext {
    const { testBed, testBedControl, actors } = this.#world;
    return {
      applicationId: testBed.applicationId,
      backupApplicationId: testBed.backupApplicationId,
      now: testBedControl.now,
      referenceId: actor?.lastRequest?.referenceId,
      record: actor?.record,
      firstRecord: actor?.received[0],
      chainedRecord: actor?.received.findLast((record) => record.GSW_USER_EVENT === 'ChainedRecord'),
      recordOf: (name) => [...actors.values()].find((other) => other.name === name)?.record,
      recordWith: (phone) =>
        actor?.received.findLast((record) => record.GSW_PHONE === this.#here(phone, actor)),
      here: (value, key) => this.#here(value, actor, key),
      known: (value, key) =>
        this.#phoneOfCase(actor) === undefined ? testBed.place?.anyCopyOf(value, key) : undefined,
      scriptId: (script) => testBed.scriptId(script),
      requestedTime: this.#world.requestedTime,
    };
  }

  /** A value of the features on the standing test bed: the names of its place, the numbers of the case's records. */
  #here(value: string | number, actor?: TestAgent, key?: string): string | number {
    const { testBed, run } = this.#world;
    const { place } = testBed;
    if (!place) return value;
    if (place.isOfNobody(value)) {
      this.#strangers ??= run.nextStrangers();
      return `${value}${this.#strangers}`;
    }
    const phone = this.#phoneOfCase(actor);
    if (phone !== undefined) return place.here(value, place.copyOf(phone), key);
    this.#copy ??= place.untouchedCopy();
    return place.here(value, this.#copy, key);
  }

  /** The number of a record that this actor was given, or another one. */
  #phoneOfCase(actor?: TestAgent): string | undefined {
    const others = [...this.#world.actors.values()].flatMap(({ received }) => received);
    const phone = (actor?.received[0] ?? others[0])?.GSW_PHONE;
    return typeof phone === 'string' ? phone : undefined;
  }
}
