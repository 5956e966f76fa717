import { KitError } from '../kernel/kit-error.ts';
import type { StoreResult } from '../ocs/machine/store-port.ts';
import type { KeptStore } from '../store/kept-store.ts';

/** Updates that may be behind: then the day waits until some are written, so that memory and their order stay small. */
const mostBehind = 500;

const written: StoreResult = { ok: true, records: [] };

/** A store whose updates are answered before they are written. */
export interface StoreWrittenBehind extends KeptStore {
  /** Fails with KitError STORE_FAILED if one of the updates has failed so far. */
  check(): void;
}

/**
 * Decorates the store of a simulated day: an update is answered at once, and written while the day goes on, many of them
 * in one transaction. Nobody outside hears an acknowledgment, and a day that was broken off is played again. What is
 * asked later still sees it, because a store keeps the order of what concerns the same list.
 */
export function writtenBehind(store: KeptStore): StoreWrittenBehind {
  let behind = 0;
  let failure: Extract<StoreResult, { ok: false }> | undefined;
  const end = (result: StoreResult) => {
    behind -= 1;
    if (!result.ok) failure ??= result;
  };
  return {
    ...store,
    execute(command, answer) {
      const waits = command.verb !== 'update' || behind >= mostBehind;
      if (waits) return store.execute(command, answer);
      behind += 1;
      store.execute(command, end);
      answer(written);
    },
    check() {
      if (failure !== undefined) throw failure.error ?? failed(failure.reason);
    },
  };
}

function failed(reason: string): KitError {
  return new KitError({
    code: 'STORE_FAILED',
    message: `The database failed while a day was played: ${reason}`,
    hint: 'See that it runs, and has room. Then play the day again on an empty store.',
  });
}
