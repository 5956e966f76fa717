import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { UserEventInput } from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';
import { acknowledgmentOf, errorTo, eventFor } from '../own-events.ts';
import { answeringInstead, isRequest, watchingOcs } from '../watching-ocs.ts';

/** The record of a request's handle, no matter whose it is. */
export function recordNamed({ userData }: UserEventInput, { view }: Floor) {
  return view.primary.records.get(Number(userData.GSW_RECORD_HANDLE));
}

/** Whether a request is about a record for which a ReadyTime was acknowledged. */
export function isAboutAnnounced(request: UserEventInput, floor: Floor): boolean {
  return recordNamed(request, floor)?.readyAnnounced === true;
}

/** Acknowledges some ReadyTime requests instead of the right OCS, which does not see them. */
export function acknowledgingReadyTime(
  when: (request: UserEventInput, floor: Floor) => boolean,
  more: (request: UserEventInput, floor: Floor) => UserData = () => ({}),
): Decoration {
  return answeringInstead((request, floor) =>
    isRequest(request, 'ReadyTime') && when(request, floor)
      ? { ...acknowledgmentOf(floor, request), ...more(request, floor) }
      : undefined,
  );
}

/** Answers 120 to every ReadyTime but the first for each of something. */
export function takingOneReadyTimeFor(what: (request: UserEventInput) => unknown): Decoration {
  return watchingOcs((floor) => {
    const seen = new Set<unknown>();
    let own: UserData | undefined;
    return {
      before(input) {
        own = undefined;
        if (!isRequest(input, 'ReadyTime')) return [input];
        if (seen.has(what(input))) own = errorTo(floor, input, 120);
        seen.add(what(input));
        return own === undefined ? [input] : [];
      },
      after: (effects, input) =>
        own === undefined || input.kind !== 'userEvent' ? effects : [eventFor(input.dn, own)],
    };
  });
}
