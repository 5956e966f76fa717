import type { RecordStore } from '../ocs/machine/store-port.ts';

/** How a database behaves that is far away or overloaded. */
export interface Unsteadiness {
  /** A number from 0 up to 1, another one each time. */
  readonly chance: () => number;
  /** Calls back that many milliseconds later. */
  readonly later: (ring: () => void, milliseconds: number) => void;
  /** Longest delay of an answer in milliseconds; each has its own, so answers change places. */
  readonly longestDelay: number;
  /** Share of the commands that fail, from 0 to 1. They are not carried out. */
  readonly failing: number;
}

/** Decorates a store as the port allows at worst: commands take effect in their order, answers come late and in any. */
export function unsteadyStore(store: RecordStore, unsteadiness: Unsteadiness): RecordStore {
  const { chance, later, longestDelay, failing } = unsteadiness;
  return {
    execute(command, answer) {
      const late: typeof answer = (result) => later(() => answer(result), chance() * longestDelay);
      if (chance() < failing) late({ ok: false, reason: 'the database is out of reach' });
      else store.execute(command, late);
    },
    close: () => store.close(),
  };
}
