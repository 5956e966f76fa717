import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';

/** A key and its value as a reader sees them: with the type, and never blank. */
export interface KeyText {
  readonly key: string;
  readonly value: string;
}

/**
 * What a message is called: OCS's own name for a user event (`PreviewRecordRequest`, `Error 108`), else
 * T-Library's or the control method's (`dialing.start`, `answer to reset`).
 */
export function messageName(frame: JsonObject): string {
  const { messageType, method, answerTo, error } = frame;
  const data = userDataPairs(frame.userData);
  const own = data.find(({ key }) => key === 'GSW_AGENT_REQ_TYPE' || key === 'GSW_USER_EVENT')?.value;
  const code = data.find(({ key }) => key === 'GSW_ERROR_NUMBER')?.value;
  const carriesUserEvent = messageType === 'RequestDistributeUserEvent' || messageType === 'EventUserEvent';
  if (carriesUserEvent && code !== undefined) return `Error ${String(code)}`;
  if (carriesUserEvent && typeof own === 'string' && own !== '') return own;
  if (typeof messageType === 'string' && messageType !== '') return messageType;
  if (typeof method === 'string') return method;
  if (typeof answerTo === 'string') return `answer to ${answerTo}`;
  return error === undefined ? 'a message without a name' : 'an error answer';
}

/** Every key of a frame on its own line, nested ones indented, user data in the order in which it came. */
export function frameKeys(frame: JsonObject): KeyText[] {
  return Object.entries(frame).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (key !== 'userData') return nested(key, value, '');
    return [
      { key, value: '' },
      ...userDataPairs(value).flatMap((pair) => nested(pair.key, pair.value, '  ')),
    ];
  });
}

/**
 * A value with its type as Genesys names it: `12 (Int)`, `"x" (String)`, `true (Boolean)`; `nothing` for an
 * absent one.
 */
export function valueText(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `${JSON.stringify(value)} (String)`;
  if (typeof value === 'number') return `${value} (${Number.isInteger(value) ? 'Int' : 'Number'})`;
  if (typeof value === 'boolean') return `${value} (Boolean)`;
  if (value === null) return 'null';
  return JSON.stringify(value);
}

/** User data in either form (object, or a list of key, type and value) as pairs. */
export function userDataPairs(userData: JsonValue | undefined): { key: string; value: JsonValue }[] {
  if (Array.isArray(userData)) {
    return userData
      .filter(isJsonObject)
      .map(({ key, value }) => ({ key: String(key), value: value ?? null }));
  }
  if (!isJsonObject(userData)) return [];
  return Object.entries(userData).map(([key, value]) => ({ key, value: value ?? null }));
}

function nested(key: string, value: JsonValue, indent: string): KeyText[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isJsonObject)) {
    return value.flatMap((item, index) => nested(`${key}[${index}]`, item, indent));
  }
  if (!isJsonObject(value) || Object.keys(value).length === 0)
    return [{ key: indent + key, value: valueText(value) }];
  const inner = Object.entries(value).flatMap(([name, item]) => nested(name, item ?? null, `${indent}  `));
  return [{ key: indent + key, value: '' }, ...inner];
}
