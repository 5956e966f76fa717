import type { CallRecord, DoNotCallEntry, StoreResult } from '../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../reference/reference-system.ts';

/** How many looks at a table it takes until it shows what was added. */
const looks = 2;

/** Calling lists show an added record only after several looks. */
export function additionsShownLate(): Decoration {
  return {
    store: (right) => {
      const hidden = new Map<number, number>();
      return {
        execute(command, answer) {
          right.execute(command, (result) => {
            if (command.verb === 'add' && result.ok)
              for (const { record_id } of result.records) hidden.set(record_id, looks);
            answer(command.verb === 'read' ? withoutHidden(result, hidden) : result);
          });
        },
        close: () => right.close(),
      };
    },
  };
}

function withoutHidden(result: StoreResult, hidden: Map<number, number>): StoreResult {
  if (!result.ok) return result;
  const isShown = ({ record_id }: CallRecord): boolean => (hidden.get(record_id) ?? 0) === 0;
  const records = result.records.filter(isShown);
  for (const [id, left] of hidden) hidden.set(id, Math.max(0, left - 1));
  return { ...result, records };
}

/** The do-not-call list shows a new entry only after several looks. */
export function entriesShownLate(): Decoration {
  return {
    store: (right) => {
      let hidden: readonly DoNotCallEntry[] = [];
      let left = 0;
      return {
        execute(command, answer) {
          right.execute(command, (result) => {
            if (command.verb === 'addDoNotCall' && result.ok) {
              hidden = command.entries;
              left = looks;
            }
            if (command.verb !== 'readDoNotCall' || !result.ok || left === 0) return answer(result);
            left -= 1;
            return answer({ ...result, entries: result.entries?.slice(0, -hidden.length) ?? [] });
          });
        },
        close: () => right.close(),
      };
    },
  };
}
