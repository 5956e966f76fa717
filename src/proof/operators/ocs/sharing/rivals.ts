import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { KeyValue } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { UserEventInput } from '../faulty-ocs.ts';
import { errorTo, eventFor } from '../own-events.ts';
import { isRequest } from '../watching-ocs.ts';
import { watchingSharing } from './faulty-sharing.ts';

/** Requests by which an agent is done with a record. */
export const lastRequests: ReadonlySet<string> = new Set([
  'RecordProcessed',
  'RecordReject',
  'RequestRecordCancel',
  'DoNotCall',
]);

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

/** Refuses both of two agents who are done with a record at once. The first waits for whatever comes next. */
export const refusingRivals: Decoration = watchingSharing((past, floor) => {
  let waiting: UserEventInput | undefined;
  let refused: readonly UserEventInput[] = [];
  const isRival = (input: OcsInput): input is UserEventInput => {
    const situation = input.kind === 'userEvent' ? past.situationOf(input) : undefined;
    if (situation?.access !== 'full' || situation.holders < 2) return false;
    return lastRequests.has(situation.name);
  };
  return {
    before(input) {
      const before = waiting === undefined ? [] : [waiting];
      waiting = undefined;
      refused = isRival(input) && before.length > 0 ? [...before, input] : [];
      if (refused.length > 0) return [];
      if (!isRival(input)) return [...before, input];
      waiting = input;
      return [];
    },
    after: (effects) => [
      ...effects,
      ...refused.map((request) => eventFor(request.dn, errorTo(floor, request, 109))),
    ],
  };
});
