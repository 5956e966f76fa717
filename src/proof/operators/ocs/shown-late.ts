import type { CallRecord, DoNotCallEntry, StoreResult } from '../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../reference/reference-system.ts';

/** How often a table is looked at before it shows what was added to it. */
const looks = 2;

/** Has calling lists show a record that was added only when they have been looked at for some time. */
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

/** Has the do-not-call table show what was entered only when it has been looked at for some time. */
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
