import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import type { ChannelRenderer } from './channel-renderer.ts';
import { type KeyText, nested } from './key-text.ts';

/** Frames of the CTI link: T-Library's, with OCS's user events in them. */
export const cti: ChannelRenderer = {
  messageName,
  keys: frameKeys,
  rowClass: (frame) => (plumbing.has(messageName(frame)) ? 'plumbing' : ''),
};

/** Messages between a desktop and T-Server that carry nothing from or to OCS. */
const plumbing: ReadonlySet<string> = new Set(
  [
    'RequestRegisterClient EventLinkConnected RequestRegisterAddress EventRegistered RequestUnregisterAddress',
    'EventUnregistered RequestQueryAddress EventAddressInfo EventACK',
  ].flatMap((line) => line.split(' ')),
);

/** OCS's own name for a user event (`PreviewRecordRequest`, `Error 108`), else T-Library's. */
function messageName({ messageType, userData }: JsonObject): string {
  const data = userDataPairs(userData);
  const own = data.find(({ key }) => key === 'GSW_AGENT_REQ_TYPE' || key === 'GSW_USER_EVENT')?.value;
  const code = data.find(({ key }) => key === 'GSW_ERROR_NUMBER')?.value;
  const carriesUserEvent = messageType === 'RequestDistributeUserEvent' || messageType === 'EventUserEvent';
  if (carriesUserEvent && code !== undefined) return `Error ${String(code)}`;
  if (carriesUserEvent && typeof own === 'string' && own !== '') return own;
  if (typeof messageType === 'string' && messageType !== '') return messageType;
  return 'a message without a name';
}

/** Every key of a frame on its own line, nested ones indented, user data in the order of arrival. */
function frameKeys(frame: JsonObject): KeyText[] {
  return Object.entries(frame).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (key !== 'userData') return nested(key, value, '');
    return [
      { key, value: '' },
      ...userDataPairs(value).flatMap((pair) => nested(pair.key, pair.value, '  ')),
    ];
  });
}

/** User data in either form (object, or a list of key, type and value) as pairs. */
function userDataPairs(userData: JsonValue | undefined): { key: string; value: JsonValue }[] {
  if (Array.isArray(userData)) {
    return userData
      .filter(isJsonObject)
      .map(({ key, value }) => ({ key: String(key), value: value ?? null }));
  }
  if (!isJsonObject(userData)) return [];
  return Object.entries(userData).map(([key, value]) => ({ key, value: value ?? null }));
}
