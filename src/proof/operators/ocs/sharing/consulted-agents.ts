import type { Decoration } from '../../../../reference/machines.ts';
import type { UserEventInput } from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';
import { errorTo } from '../own-events.ts';
import { answeringInstead, type OwnAnswer } from '../watching-ocs.ts';
import { hearingCalls, watchingSharing } from './faulty-sharing.ts';

/** Answers some requests of agents at whose DN there is, or was, a consultation call. */
export function answeringInConsultations(
  answer: (request: UserEventInput, floor: Floor) => OwnAnswer,
): Decoration {
  const consulted = new Set<string>();
  const hearing = hearingCalls((call) => {
    if (call.callType === 'Consult') consulted.add(call.dn);
    return [call];
  });
  const answering = answeringInstead((request, floor) =>
    consulted.has(request.dn) ? answer(request, floor) : undefined,
  );
  return {
    ocs: (right) => {
      consulted.clear();
      return answering.ocs?.(hearing.ocs?.(right) ?? right) ?? right;
    },
  };
}

/** Refuses requests by number if they name a number of a record that their sender may only look at. */
export const refusingByNumber: Decoration = watchingSharing((past, floor) => {
  let refused: UserEventInput | undefined;
  const isOfReadRecord = (request: UserEventInput): boolean => {
    const { GSW_PHONE: phone, GSW_RECORD_HANDLE: own } = request.userData;
    const named = [...floor.view.primary.records.values()].find(({ row }) => row.contact_info === phone);
    if (named === undefined || own !== undefined) return false;
    const userData = { ...request.userData, GSW_RECORD_HANDLE: named.handle };
    return past.situationOf({ ...request, userData })?.access === 'readonly';
  };
  return {
    before(input) {
      refused = input.kind === 'userEvent' && isOfReadRecord(input) ? input : undefined;
      return refused === undefined ? [input] : [];
    },
    after: (effects) =>
      refused === undefined
        ? effects
        : [{ kind: 'userEvent', dn: refused.dn, userData: errorTo(floor, refused, 101) }],
  };
});
