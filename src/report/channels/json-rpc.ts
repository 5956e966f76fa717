import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import type { ChannelRenderer } from './channel-renderer.ts';
import type { KeyText } from './key-text.ts';

/** Calls of methods and their answers: what sets a case up or operates an implementation, and is not its subject. */
export const jsonRpc: ChannelRenderer = {
  messageName({ method, answerTo }) {
    if (typeof method === 'string') return method;
    return typeof answerTo === 'string' ? `answer to ${answerTo}` : 'a message without a name';
  },
  keys,
  rowClass: () => 'control',
};

/** Parameters, result or error, one member a line as JSON: a set-up is long, and its types show in JSON. */
function keys({ params, result, error }: JsonObject): readonly KeyText[] {
  const body = params ?? result ?? error;
  if (!isJsonObject(body)) return body === undefined ? [] : [{ key: 'result', value: JSON.stringify(body) }];
  return Object.entries(body).map(([key, value]) => ({ key, value: JSON.stringify(value) }));
}
