import type { RecordStore } from '../ocs/machine/store-port.ts';

/** A store that can be made to fail, to test error 113 and that nothing is lost. */
export interface FailingStore extends RecordStore {
  readonly failing: boolean;
  /** From now on no command reaches the store; each is answered as a database failure. */
  fail(): void;
  heal(): void;
}

/** Decorates a store so that it fails on demand. */
export function failingStore(store: RecordStore): FailingStore {
  let failing = false;
  return {
    get failing() {
      return failing;
    },
    execute(command, answer) {
      if (failing) answer({ ok: false, reason: 'the database is set to fail' });
      else store.execute(command, answer);
    },
    close: () => store.close(),
    fail: () => {
      failing = true;
    },
    heal: () => {
      failing = false;
    },
  };
}
