import type { JsonObject } from '../../kernel/json.ts';
import { userDataOf } from './frame-user-data.ts';

/** With these a side only makes sure that everything is processed ("Order" in docs/link.md), or that it was received. */
const aside: ReadonlySet<unknown> = new Set(['RequestQueryAddress', 'EventAddressInfo', 'EventACK']);

/** What a frame says: OCS's name for it, else T-Library's; nothing if it only keeps order, or is no message. */
export function nameOfFrame(frame: JsonObject): string | undefined {
  const { messageType } = frame;
  if (typeof messageType !== 'string' || aside.has(messageType)) return undefined;
  const { GSW_AGENT_REQ_TYPE: request, GSW_USER_EVENT: event } = userDataOf(frame);
  return String(request ?? event ?? messageType);
}
