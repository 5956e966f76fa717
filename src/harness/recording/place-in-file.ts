import { samplesPerSecond } from '../../media/g711.ts';
import type { WavContent } from '../../media/wav-reader.ts';
import type { RecordingRow } from '../../recording/indexer/recording-index.ts';
import type { RecordingWorld, Talk } from './recording-world.ts';

/**
 * Where a talk is in the file of a recording, in milliseconds. The file begins when the media server has answered that it
 * records; if it was not told so by MSML, it begins when the index says.
 */
export function placeInFile(world: RecordingWorld, row: RecordingRow | undefined, { from, to }: Talk): Talk {
  const [start] = world.seen.starts;
  const told = start && world.seen.answerTo(start)?.at;
  const began = told ?? (row?.started_at ? Date.parse(row.started_at) : world.talks[0]?.from) ?? 0;
  return { from: from - began, to: to - began };
}

/** Samples of each channel at such a place. */
export function samplesAt({ samples }: WavContent, { from, to }: Talk): readonly Int16Array[] {
  const at = (time: number): number => Math.max(0, Math.round((time * samplesPerSecond) / 1000));
  return samples.map((channel) => channel.slice(at(from), at(to)));
}
