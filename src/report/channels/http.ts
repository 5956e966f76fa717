import { isJsonObject } from '../../kernel/json.ts';
import type { ChannelRenderer } from './channel-renderer.ts';

/** Requests over HTTP, each with its first line and its body, as JSON or as the text that arrived. */
export const http: ChannelRenderer = {
  messageName: ({ request }) => String(request),
  keys: ({ body }) =>
    Object.entries(isJsonObject(body) ? body : { body }).map(([key, value]) => ({
      key,
      value: JSON.stringify(value),
    })),
  rowClass: () => '',
};
