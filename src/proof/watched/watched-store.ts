import type { RecordStore, StoreCommand, StoreResult } from '../../ocs/machine/store-port.ts';
import { isSame } from './watch.ts';

interface Given {
  readonly command: StoreCommand;
  readonly answer: (result: StoreResult) => void;
  /** What the decorated store has answered. */
  readonly heard: StoreResult[];
}

/**
 * The right store, and over it a decorated one that changes nothing: it differs if it does not hand on each command at
 * once, as it is, or does not hand on the answer.
 */
export function watchedStore(
  right: RecordStore,
  decorate: (right: RecordStore) => RecordStore,
  onDifference: () => void,
): RecordStore {
  let differs = false;
  let given: Given | undefined;
  const note = (): void => {
    differs = true;
    onDifference();
  };
  const answered = ({ answer, heard }: Given, result: StoreResult): void => {
    if (heard.length !== 1 || !isSame(heard[0], result)) note();
    answer(result);
  };
  const decorated = decorate({
    execute(command, answer) {
      const passed = given;
      if (differs || passed === undefined || !isSame(command, passed.command)) return note();
      given = undefined;
      right.execute(passed.command, (result) => {
        answer(result);
        answered(passed, result);
      });
    },
    close: () => right.close(),
  });
  return {
    execute(command, answer) {
      const heard: StoreResult[] = [];
      given = { command, answer, heard };
      if (!differs) decorated.execute(command, (result) => void heard.push(result));
      if (given === undefined) return;
      given = undefined;
      note();
      right.execute(command, answer);
    },
    close: () => right.close(),
  };
}
