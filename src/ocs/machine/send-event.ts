import type { EventName } from '../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import type { Machine } from './machine.ts';

/** Sends a user event in OCS's envelope; `reference` is the GSW_REFERENCE_ID of the request it answers. */
export function sendEvent(
  machine: Machine,
  dn: string,
  event: EventName,
  pairs: UserData,
  reference?: KeyValue,
): void {
  const userData: Record<string, KeyValue> = {
    GSW_USER_EVENT: event,
    GSW_APPLICATION_ID: machine.provisioned.applicationId,
    ...pairs,
  };
  if (reference !== undefined) userData.GSW_REFERENCE_ID = reference;
  machine.effects.push({ kind: 'userEvent', dn, userData });
}
