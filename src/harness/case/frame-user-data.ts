import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { decodeUserData } from '../../protocol/user-data-codec.ts';

/** User data of a frame; what cannot be read is kept as an empty list: the link's own schema reports what is wrong. */
export function userDataOf(frame: JsonObject): UserData {
  const json = frame.userData;
  if (json === undefined) return {};
  const decoded = decodeUserData(json, isJsonObject(json) ? 'object' : 'pairs');
  return 'userData' in decoded ? decoded.userData : {};
}
