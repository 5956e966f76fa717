import type { KeyValue } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { UserEventInput } from '../faulty-ocs.ts';
import { isRequest } from '../watching-ocs.ts';
import { watchingSharing } from './faulty-sharing.ts';

/**
 * Of two agents who finish a record at once, the first is acknowledged, and the calling list has what the second has sent.
 * The first request waits for whatever comes next, which is then handled with it.
 */
export const finishingForSomebodyElse: Decoration = watchingSharing((past) => {
  let waiting: UserEventInput | undefined;
  return {
    before(input) {
      if (waiting !== undefined) {
        const first = waiting;
        waiting = undefined;
        if (!isRequest(input, 'RecordProcessed')) return [first, input];
        return [
          { ...first, userData: { ...first.userData, ...nameIn(input.userData.customer_name) } },
          input,
        ];
      }
      if (!isRequest(input, 'RecordProcessed') || (past.situationOf(input)?.holders ?? 0) < 2) return [input];
      waiting = input;
      return [];
    },
  };
});

function nameIn(name: KeyValue | undefined) {
  return name === undefined ? {} : { customer_name: name };
}
