import type { EventName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Machine } from './machine.ts';
import { sendEvent } from './send-event.ts';

/** Tells a desktop something that it did not ask for: without a reference id (ruling 22). */
export function notify(machine: Machine, dn: string, event: EventName, pairs: UserData): void {
  sendEvent(machine, dn, event, pairs);
}
