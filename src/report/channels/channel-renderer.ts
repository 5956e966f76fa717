import type { JsonObject } from '../../kernel/json.ts';
import type { KeyText } from './key-text.ts';

/** How messages of one channel are shown in transcripts and drawings. */
export interface ChannelRenderer {
  /** What a message is called. */
  messageName(frame: JsonObject): string;
  /** Its content, one line per key. */
  keys(frame: JsonObject): readonly KeyText[];
  /** Class of its row in a drawing: messages that are not about the case's subject are paler. */
  rowClass(frame: JsonObject): 'control' | 'plumbing' | '';
}
