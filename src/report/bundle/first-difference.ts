import type { TranscriptEntry } from '../../kernel/case-record.ts';
import { messageKeys, messageName } from '../channels/message-text.ts';
import { entryLine } from '../transcript-text.ts';

/** Where two exchanges part; a line is absent where one of them has ended. */
export interface Difference {
  readonly before?: string;
  readonly now?: string;
}

/**
 * The first message that one exchange has in another place, between other parties, by another name or with other keys than
 * the other one. Times, ids and values differ from run to run, so they do not count. What sets the test bed up is left out:
 * every implementation is set up in its own way.
 */
export function firstDifference(
  before: readonly TranscriptEntry[],
  now: readonly TranscriptEntry[],
): Difference | undefined {
  const old = before.filter(isOfTheCase);
  const recent = now.filter(isOfTheCase);
  for (let at = 0; at < Math.max(old.length, recent.length); at += 1) {
    const [one, other] = [old[at], recent[at]];
    if (one && other && kindOf(one) === kindOf(other)) continue;
    return { ...(one ? { before: lineOf(one, other) } : {}), ...(other ? { now: lineOf(other, one) } : {}) };
  }
  return undefined;
}

function isOfTheCase({ channel }: TranscriptEntry): boolean {
  return channel !== 'control' && channel !== 'upper-tester';
}

function kindOf(entry: TranscriptEntry): string {
  return JSON.stringify([entry.channel, entry.from, entry.to, messageName(entry), [...keysOf(entry)].sort()]);
}

function keysOf(entry: TranscriptEntry): ReadonlySet<string> {
  return new Set(messageKeys(entry).map(({ key }) => key.trim()));
}

/** A message on one line, with the keys that the other one of the same name does not have. */
function lineOf(entry: TranscriptEntry, other: TranscriptEntry | undefined): string {
  const line = entryLine(entry, { findings: [], evidence: [] });
  if (other === undefined || messageName(other) !== messageName(entry)) return line;
  const theirs = keysOf(other);
  const own = [...keysOf(entry)].filter((key) => !theirs.has(key));
  return own.length === 0 ? line : `${line}  with ${own.join(', ')}`;
}
