import type { LinkFrame } from '../../desktop/machine/ports.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { decodeUserData, type UserDataForm } from '../../protocol/user-data-codec.ts';

/** A frame with decoded user data, or one sentence that says why it could not be read. */
export type ReadFrame = { readonly frame: LinkFrame } | { readonly problem: string };

type Decoded = { readonly fields: JsonObject } | { readonly problem: string };

/**
 * Reads a frame of T-Server: its own user data, and those of the calls that it reports (EventAddressInfo). Without a form,
 * each list is read in the form that it has: a server of the Workspace API may mix them.
 */
export function readFrame(json: JsonObject, form?: UserDataForm): ReadFrame {
  const { messageType } = json;
  if (typeof messageType !== 'string') return { problem: 'a frame without messageType.' };
  const own = decoded(json, form);
  if ('problem' in own) return own;
  const { calls } = json;
  const read = Array.isArray(calls) ? calls.map((call: JsonValue) => readCall(call, form)) : [];
  const [problem] = read.filter((one) => 'problem' in one);
  if (problem !== undefined) return problem;
  const all = read.flatMap((one) => ('fields' in one ? one.fields : []));
  const frame = { ...own.fields, ...(Array.isArray(calls) && { calls: all }), messageType };
  return { frame: frame as LinkFrame }; // Its user data has just been decoded.
}

/** What is no call is left to the desktop, which does not know it. */
function readCall(call: JsonValue, form?: UserDataForm): Decoded {
  return isJsonObject(call) ? decoded(call, form) : { fields: {} };
}

function decoded(fields: JsonObject, form?: UserDataForm): Decoded {
  const { userData } = fields;
  if (userData === undefined) return { fields };
  const read = decodeUserData(userData, form ?? (isJsonObject(userData) ? 'object' : 'pairs'));
  return 'problem' in read ? read : { fields: { ...fields, userData: read.userData } };
}
