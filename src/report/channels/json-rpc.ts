import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import type { ChannelRenderer } from './channel-renderer.ts';
import type { KeyText } from './key-text.ts';

/** Method calls and their answers: they set a case up or operate an implementation, and are not the case's subject. */
export const jsonRpc: ChannelRenderer = {
  messageName({ method, answerTo }) {
    if (typeof method === 'string') return method;
    return typeof answerTo === 'string' ? `answer to ${answerTo}` : 'a message without a name';
  },
  keys,
  rowClass: () => 'control',
};

/** Parameters, result or error, one member per line as JSON: a set-up is long, and JSON shows its types. */
function keys({ params, result, error }: JsonObject): readonly KeyText[] {
  const body = params ?? result ?? error;
  if (!isJsonObject(body)) return body === undefined ? [] : [{ key: 'result', value: JSON.stringify(body) }];
  return Object.entries(body).map(([key, value]) => ({ key, value: JSON.stringify(value) }));
}
