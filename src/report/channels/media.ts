import type { JsonObject } from '../../kernel/json.ts';
import type { ChannelRenderer } from './channel-renderer.ts';
import { nested } from './key-text.ts';

/** What happens to media, to files and to the index of recordings: streams that begin, reports, queries and rows. */
export const media: ChannelRenderer = {
  messageName: ({ event, kind, codec }) =>
    [event ?? kind ?? 'an event without a name', ...(codec === undefined ? [] : [codec])]
      .map(String)
      .join(', '),
  keys: (frame) => Object.entries(frame).flatMap(([key, value]) => keysOf(key, value)),
  rowClass: ({ kind }) => (kind === undefined ? '' : 'plumbing'),
};

/** Levels are drawn, with a link to their file (src/report/html/ladder/levels-drawing.ts), and not listed. */
function keysOf(key: string, value: JsonObject[string]) {
  return value === undefined || ['event', 'levels', 'url'].includes(key) ? [] : nested(key, value, '');
}
