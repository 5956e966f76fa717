import type { KeyText } from './key-text.ts';

/** Keys that say what a message is about, most decisive first; those of no list follow in their order. */
const decisive: readonly string[] = [
  'GSW_USER_EVENT',
  'GSW_AGENT_REQ_TYPE',
  'GSW_ERROR_NUMBER',
  'GSW_ERROR',
  'GSW_ERROR_DESCRIPTION',
  'errorCode',
  'errorMessage',
  'GSW_RECORD_HANDLE',
  'GSW_PHONE',
  'GSW_REFERENCE_ID',
];

/** Keys of a frame that only say how it was carried. */
const carrying: ReadonlySet<string> = new Set([
  'messageType',
  'sequenceNumber',
  'time',
  'thisDN',
  'referenceId',
]);

/**
 * The content of a message for a reader who sees only its first lines: what decides comes first, what only carries it
 * last, and user data stand without their own line. A key that holds others keeps them.
 */
export function decisiveKeys(keys: readonly KeyText[]): readonly KeyText[] {
  const whole = wholeKeys(keys);
  return whole.sort(([one], [other]) => weightOf(one) - weightOf(other)).flat();
}

/** Each key with what it holds; keys of user data are as good as keys of the frame. */
function wholeKeys(keys: readonly KeyText[]): (readonly [KeyText, ...KeyText[]])[] {
  const whole: [KeyText, ...KeyText[]][] = [];
  let inUserData = false;
  for (const one of keys) {
    const isOfFrame = !one.key.startsWith(' ');
    if (isOfFrame) inUserData = one.key === 'userData' && one.value === '';
    if (isOfFrame && inUserData) continue;
    const own = inUserData ? { ...one, key: one.key.slice(2) } : one;
    const last = whole.at(-1);
    if (last && own.key.startsWith(' ')) last.push(own);
    else whole.push([own]);
  }
  return whole;
}

function weightOf({ key }: KeyText): number {
  const place = decisive.indexOf(key);
  if (place !== -1) return place;
  return decisive.length + (carrying.has(key) ? 1 : 0);
}
