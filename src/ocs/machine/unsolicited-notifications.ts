import type { EventName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Machine } from './machine.ts';
import { sendEvent } from './send-event.ts';

/** Sends a desktop a notification that it did not request, without a reference id (ruling 22). */
export function notify(machine: Machine, dn: string, event: EventName, pairs: UserData): void {
  sendEvent(machine, dn, event, pairs);
}
