import type { OutboundContactServer } from '../../../ocs/machine/ocs-interface.ts';
import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';

/** Inside handles that no record has: for handles that a desktop has made up. */
const firstForeign = 1_900_000_000;

/** The number that a handle of the right OCS gets; `application` is the OCS that has the record. */
type Numbering = (handle: number, application: KeyValue) => number;

/**
 * Gives records other handles outside than the right OCS has inside, in everything that is sent or received. Numbering
 * begins again with every reset.
 */
export function renumberingHandles(begin: () => Numbering): Decoration {
  return {
    ocs(right) {
      const numbers = new HandleNumbers(begin());
      return {
        view: () => right.view(),
        buffer: (campaignGroup) => renumberedBuffer(right, campaignGroup, numbers),
        handle: (input, now) =>
          right.handle(inside(input, numbers), now).map((effect) => outside(effect, numbers, right)),
      };
    },
  };
}

/** Maps the numbers; also for handles that nobody has, so that an error repeats them. */
class HandleNumbers {
  readonly #number: Numbering;
  readonly #told = new Map<number, number>();
  readonly #inside = new Map<string, number>();
  readonly #foreign = new Map<number, number>();

  constructor(number: Numbering) {
    this.#number = number;
  }

  outside(handle: number, application: KeyValue): number {
    const known = this.#foreign.get(handle) ?? this.#told.get(handle);
    if (known !== undefined) return known;
    const told = this.#number(handle, application);
    this.#told.set(handle, told);
    this.#inside.set(`${told} of ${application}`, handle);
    // For a request that does not say whose record it means.
    this.#inside.set(`${told} of ${undefined}`, handle);
    return told;
  }

  inside(told: number, application: KeyValue | undefined): number {
    const known = this.#inside.get(`${told} of ${application}`);
    if (known !== undefined || told <= 0) return known ?? told;
    const foreign = firstForeign + this.#foreign.size;
    this.#foreign.set(foreign, told);
    return foreign;
  }
}

function inside(input: OcsInput, numbers: HandleNumbers): OcsInput {
  if (!('userData' in input)) return input;
  const { GSW_APPLICATION_ID: application } = input.userData;
  return { ...input, userData: withHandle(input.userData, (handle) => numbers.inside(handle, application)) };
}

function outside(effect: OcsEffect, numbers: HandleNumbers, right: OutboundContactServer): OcsEffect {
  const renumber = (userData: UserData) =>
    withHandle(userData, (handle) =>
      numbers.outside(handle, userData.GSW_APPLICATION_ID ?? primaryOf(right)),
    );
  if (effect.kind === 'attachUserData')
    return { ...effect, userData: withAssured(effect.userData, renumber) };
  if ('userData' in effect) return { ...effect, userData: renumber(effect.userData) };
  if (effect.kind !== 'thirdPartyServed' || effect.answer === undefined) return effect;
  return { ...effect, answer: renumber(effect.answer) };
}

function withHandle(userData: UserData, change: (handle: number) => number): UserData {
  const { GSW_RECORD_HANDLE: handle } = userData;
  return typeof handle === 'number' && Number.isInteger(handle)
    ? { ...userData, GSW_RECORD_HANDLE: change(handle) }
    : userData;
}

/** An assured handle is that of a record as well. */
function withAssured(userData: UserData, renumber: (userData: UserData) => UserData): UserData {
  const { GSW_ASSURED_HANDLE: assured } = userData;
  if (assured === undefined) return userData;
  const { GSW_RECORD_HANDLE: handle = assured } = renumber({ GSW_RECORD_HANDLE: assured });
  return { ...userData, GSW_ASSURED_HANDLE: handle };
}

function renumberedBuffer(right: OutboundContactServer, campaignGroup: string, numbers: HandleNumbers) {
  const view = right.buffer(campaignGroup);
  if (view === undefined) return undefined;
  const records = view.records.map((record) => ({
    ...record,
    handle: numbers.outside(record.handle, primaryOf(right)),
  }));
  return { ...view, records };
}

const primaryOf = (right: OutboundContactServer): number => right.view().primary.provisioned.applicationId;
