import type { OcsEffect, OcsInput, OutboundContactServer } from '../../../ocs/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/reference-system.ts';

/** Handles that no record has, inside: for those that a desktop has made up. */
const firstForeign = 1_900_000_000;

/** Gives records other handles outside than the right OCS has inside, wherever they are told or asked for. */
export function renumberingHandles(told: (handle: number) => number): Decoration {
  return {
    ocs(right) {
      const numbers = new HandleNumbers(told);
      return {
        view: () => right.view(),
        buffer: (campaignGroup) => renumberedBuffer(right, campaignGroup, numbers),
        handle: (input, now) =>
          right.handle(inside(input, numbers), now).map((effect) => outside(effect, numbers)),
      };
    },
  };
}

/** Which number is which; also of handles that nobody has, so that an error repeats them. */
class HandleNumbers {
  readonly #told: (handle: number) => number;
  readonly #inside = new Map<number, number>();
  readonly #foreign = new Map<number, number>();

  constructor(told: (handle: number) => number) {
    this.#told = told;
  }

  outside(handle: number): number {
    const foreign = this.#foreign.get(handle);
    if (foreign !== undefined) return foreign;
    const told = this.#told(handle);
    this.#inside.set(told, handle);
    return told;
  }

  inside(told: number): number {
    const known = this.#inside.get(told);
    if (known !== undefined || told <= 0) return known ?? told;
    const foreign = firstForeign + this.#foreign.size;
    this.#foreign.set(foreign, told);
    return foreign;
  }
}

function inside(input: OcsInput, numbers: HandleNumbers): OcsInput {
  if (!('userData' in input)) return input;
  return { ...input, userData: withHandle(input.userData, (handle) => numbers.inside(handle)) };
}

function outside(effect: OcsEffect, numbers: HandleNumbers): OcsEffect {
  const renumber = (userData: UserData) => withHandle(userData, (handle) => numbers.outside(handle));
  if (effect.kind === 'userEvent' || effect.kind === 'statistics')
    return { ...effect, userData: renumber(effect.userData) };
  if (effect.kind !== 'thirdPartyServed' || effect.answer === undefined) return effect;
  return { ...effect, answer: renumber(effect.answer) };
}

function withHandle(userData: UserData, change: (handle: number) => number): UserData {
  const { GSW_RECORD_HANDLE: handle } = userData;
  return typeof handle === 'number' && Number.isInteger(handle)
    ? { ...userData, GSW_RECORD_HANDLE: change(handle) }
    : userData;
}

function renumberedBuffer(right: OutboundContactServer, campaignGroup: string, numbers: HandleNumbers) {
  const view = right.buffer(campaignGroup);
  if (view === undefined) return undefined;
  const records = view.records.map((record) => ({ ...record, handle: numbers.outside(record.handle) }));
  return { ...view, records };
}
