import { isJsonObject, type JsonObject, type JsonValue } from '../../../kernel/json.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { encodeUserData, type UserDataForm } from '../../../protocol/user-data-codec.ts';

/** A frame that the harness has made up, with its user data in the form that the client has asked for. */
export function inForm(frame: JsonObject, form: UserDataForm): JsonObject {
  const { userData } = frame;
  // What the harness makes up is user data, as an object.
  return isJsonObject(userData) ? { ...frame, userData: encodeUserData(userData as UserData, form) } : frame;
}

/** EventAddressInfo with further calls. */
export function withCalls(frame: JsonObject, more: readonly JsonObject[], form: UserDataForm): JsonObject {
  const known: readonly JsonValue[] = Array.isArray(frame.calls) ? frame.calls : [];
  return { ...frame, calls: [...known, ...more.map((call) => inForm(call, form))] };
}
