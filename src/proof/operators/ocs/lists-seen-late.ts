import type { CallRecord, StoreCommand } from '../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../reference/reference-system.ts';

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
