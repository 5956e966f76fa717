import type { TranscriptEntry } from '../../../kernel/case-record.ts';
import { number } from '../../../kernel/number-words.ts';
import { messageName } from '../../channels/message-text.ts';
import { escapeMarkup } from '../../markup.ts';

/** The most names that stand for folded messages. */
const named = 4;

/** Messages that do not matter as one row, which opens as a list if they are to be `shown`. */
export function foldedMarkup(entries: readonly TranscriptEntry[], shown: boolean): string {
  const count = `${number(entries.length, 'message')} folded`;
  if (!shown) return `<li class="pale">${count}</li>`;
  const items = entries.map(
    (entry) =>
      `<li><small>#${entry.n} +${Math.round(entry.elapsed)} ms</small>${escapeMarkup(`${entry.from} → ${entry.to} ${messageName(entry)}`)}</li>`,
  );
  return `<li class="fold pale"><details><summary>${escapeMarkup(`${count}: ${namesText(entries)}`)}</summary><ol>${items.join('')}</ol></details></li>`;
}

function namesText(entries: readonly TranscriptEntry[]): string {
  const counts = [...Map.groupBy(entries, messageName)].map(([name, { length }]) =>
    length === 1 ? name : `${name} ×${length}`,
  );
  return counts.slice(0, named).join(', ') + (counts.length > named ? ', …' : '');
}
