import type { CallRecord } from '../../../ocs/machine/store-port.ts';
import type { Decoration } from '../../../reference/machines.ts';

export type Chain = readonly CallRecord[];

/** Takes the chains of each portion read from a list in another order. */
export function retrievingInOrder(order: (chains: readonly Chain[]) => readonly Chain[]): Decoration {
  return {
    store: (right) => ({
      execute(command, answer) {
        right.execute(command, (result) => {
          if (command.verb !== 'retrieve' || !result.ok) return answer(result);
          const chains = [...Map.groupBy(result.records, ({ chain_id }) => chain_id).values()];
          return answer({ ...result, records: order(chains).flat() });
        });
      },
      close: () => right.close(),
    }),
  };
}
