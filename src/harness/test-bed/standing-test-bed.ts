import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { standingTestBedOf } from './set-up-steps.ts';
import type { KindOfName, NamesByKind, StandingNames } from './standing-names.ts';
import { type PlacedCase, StandingPlace } from './standing-place.ts';
import { TestBed } from './test-bed.ts';
import type { TestBedState } from './test-bed-campaigns.ts';

/** A case as far as its set-up goes. */
export interface CaseWithSteps extends PlacedCase {
  readonly steps: readonly string[];
}

/** A set-up for fewer cases is not worth its own agents and campaigns. */
const casesOfAPlace = 3;
/** Records of a list that a case may use up: those on desktops, and those in OCS's buffer. */
const recordsOfACase = 4;

/** Application id of the OCS of the standing test bed, unless the profile names another. */
export const standingApplicationId = 101;

/**
 * The test bed for an implementation without a control link: somebody sets it up once, and all cases are played on it.
 * It has a place for each set-up that enough cases share and that exists without driving anything.
 */
export class StandingTestBed {
  readonly places: readonly StandingPlace[];
  readonly #byFingerprint: ReadonlyMap<string, StandingPlace>;

  private constructor(places: readonly StandingPlace[]) {
    this.places = places;
    this.#byFingerprint = new Map(places.map((place) => [place.testBed.fingerprint, place]));
  }

  /** For all cases that need only a set-up that can exist beforehand; `system` has the system's own names. */
  static for(cases: readonly CaseWithSteps[], system: StandingNames = {}): StandingTestBed {
    const usual = runningTestBed();
    const shared = Map.groupBy(cases, ({ steps }) => standingTestBedOf(steps)?.fingerprint ?? '');
    shared.delete('');
    const ofUsual = shared.get(usual.fingerprint) ?? [];
    shared.delete(usual.fingerprint);
    const others = [...shared.values()].filter((list) => list.length >= casesOfAPlace);
    const places = [ofUsual, ...others.sort((one, other) => other.length - one.length)];
    let firstNumber = 0;
    return new StandingTestBed(
      places.map((list, n) => {
        const testBed = standingTestBedOf(list[0]?.steps ?? []) ?? usual;
        const copies = { count: recordsOfACase * list.length, firstNumber };
        firstNumber += copies.count;
        return new StandingPlace(n, testBed, list, copies, system);
      }),
    );
  }

  /** Whether one of its places has this set-up. */
  stands(fingerprint: string): boolean {
    return this.#byFingerprint.has(fingerprint);
  }

  /** The place whose set-up is the one that a case has asked for. */
  placeFor(testBed: TestBed): StandingPlace | undefined {
    return this.#byFingerprint.get(testBed.fingerprint);
  }

  /** The names of all that stands, by kind. */
  get names(): NamesByKind {
    const ofPlaces = this.places.map(({ names }) => names);
    const all = (kind: KindOfName): readonly string[] => ofPlaces.flatMap((names) => names[kind]);
    return {
      campaigns: all('campaigns'),
      campaignGroups: all('campaignGroups'),
      callingLists: all('callingLists'),
      agents: all('agents'),
      dns: all('dns'),
      phones: all('phones'),
    };
  }

  /** Parameters of the control method `provision`: all of it, for an OCS with this application id. */
  provisioning(applicationId = standingApplicationId): JsonObject {
    const parts = this.places.map((place) => place.provisioning());
    const all = (key: string): readonly JsonValue[] => parts.flatMap((part) => listOf(part[key]));
    return {
      ...runningTestBed().provisioning(),
      applicationId,
      options: Object.assign({}, ...this.places.map(({ options }) => options)),
      agents: all('agents'),
      agentGroups: all('agentGroups'),
      callingLists: all('callingLists'),
      campaigns: all('campaigns'),
      campaignGroups: all('campaignGroups'),
    };
  }

  /** How its campaign groups, which are not loaded at first, are brought into the states that they must stand in. */
  get verbs(): readonly { readonly verb: 'load' | 'start' | 'stop'; readonly campaignGroup: string }[] {
    return this.places.flatMap((place) =>
      place.testBed.groups.flatMap(({ name, state }) =>
        wayTo[state].map((verb) => ({ verb, campaignGroup: place.nameOf(name) })),
      ),
    );
  }
}

const wayTo = {
  'not loaded': [],
  loaded: ['load'],
  running: ['load', 'start'],
  stopped: ['load', 'start', 'stop'],
} as const satisfies Record<TestBedState, readonly string[]>;

function runningTestBed(): TestBed {
  const testBed = new TestBed();
  testBed.main.state = 'running';
  return testBed;
}

function listOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
