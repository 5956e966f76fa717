import type {
  CallRecord,
  DoNotCallEntry,
  StoreCommand,
  StoreResult,
} from '../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../reference/machines.ts';

/** Milliseconds until a change can be seen. */
const lateness = 1000;

const timer = 'the list shows what was written';

/**
 * Shows some changes to a calling list a second late to those who look at it. OCS itself works as usual, with what it
 * has written.
 */
export function seenLate(isLate: (command: StoreCommand) => boolean): Decoration {
  const before = new Map<string, readonly CallRecord[]>();
  return {
    ocs(right) {
      before.clear();
      return {
        view: () => right.view(),
        buffer: (campaignGroup) => right.buffer(campaignGroup),
        handle(input, now) {
          if (input.kind === 'timer' && input.name === timer) {
            before.clear();
            return [];
          }
          const effects = right.handle(input, now);
          const isWriting = effects.some((effect) => effect.kind === 'store' && isLate(effect.command));
          return isWriting ? [...effects, { kind: 'setTimer', name: timer, at: now + lateness }] : effects;
        },
      };
    },
    store: (right) => ({
      execute(command, answer) {
        const { list } = 'list' in command ? command : {};
        if (typeof list !== 'string') return right.execute(command, answer);
        const old = before.get(list);
        if (command.verb === 'read' && old !== undefined) return answer({ ok: true, records: old });
        if (!isLate(command) || old !== undefined) return right.execute(command, answer);
        right.execute({ verb: 'read', list }, (read) => {
          if (read.ok) before.set(list, read.records);
          right.execute(command, answer);
        });
      },
      close: () => right.close(),
    }),
  };
}

/** Shows rows of a calling list in another way to a test; OCS itself works with what is written. */
export function showingRows(change: (row: CallRecord) => CallRecord): Decoration {
  return {
    store: (right) => ({
      execute: (command, answer) =>
        right.execute(command, (result) =>
          answer(
            command.verb === 'read' && result.ok
              ? { ...result, records: result.records.map(change) }
              : result,
          ),
        ),
      close: () => right.close(),
    }),
  };
}

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
