import type { EventName } from '../../../../protocol/message-names.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { Floor } from '../floor.ts';
import { acknowledgmentOf } from '../own-events.ts';
import { answeringInstead, isRequest, rewritingRequests } from '../watching-ocs.ts';
import { dialedRecord } from './faulty-dialer.ts';

type Dialed = NonNullable<ReturnType<typeof dialedRecord>>;

/** Changes a type of request for records whose calls OCS has dialed. */
export function rewritingAboutDialed(
  type: string,
  change: (userData: UserData, record: Dialed) => UserData,
): Decoration {
  return rewritingRequests((request, floor) => {
    const record = dialedRecord(request.userData, floor);
    return record === undefined || !isRequest(request, type)
      ? request.userData
      : change(request.userData, record);
  });
}

/** Acknowledges a type of request for a record whose call OCS has dialed, and does nothing else. */
export function droppingAboutDialed(
  type: string,
  acknowledgment: EventName,
  more: (userData: UserData, record: Dialed, floor: Floor) => UserData = () => ({}),
): Decoration {
  return answeringInstead((request, floor) => {
    const record = dialedRecord(request.userData, floor);
    if (record === undefined || !isRequest(request, type)) return undefined;
    return {
      ...acknowledgmentOf(floor, request),
      GSW_USER_EVENT: acknowledgment,
      ...more(request.userData, record, floor),
    };
  });
}
