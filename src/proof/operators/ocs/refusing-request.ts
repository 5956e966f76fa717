import type { ErrorCode } from '../../../protocol/errors.generated.ts';
import type { Decoration } from '../../../reference/reference-system.ts';
import type { UserEventInput } from './faulty-ocs.ts';
import type { Floor } from './floor.ts';
import { errorTo } from './own-events.ts';
import { answeringInstead, isRequest } from './watching-ocs.ts';

/** Refuses a type of request instead of the right OCS, which does not see it: always, or only if `when` says so. */
export function refusingRequest(
  type: string,
  number: ErrorCode,
  when: (request: UserEventInput, floor: Floor) => boolean = () => true,
): Decoration {
  return answeringInstead((request, floor) =>
    isRequest(request, type) && when(request, floor) ? errorTo(floor, request, number) : undefined,
  );
}
