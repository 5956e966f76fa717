import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unfinishedSuffix } from '../../media/wav-file.ts';
import { parseWav } from '../../media/wav-reader.ts';

/** So many samples of silence in a row are a packet that is missing: a tone has none. */
const packet = 160;

/** What is in the files of a directory. */
export interface FilesFound {
  /** Files with their own name, and a header that is exact. */
  readonly whole: number;
  /** Missing packets between the first and the last sound of a channel, of all files. */
  readonly holes: number;
  /** The shortest, in seconds. */
  readonly shortest: number;
}

/** Whether files of a directory are still written: on a busy machine calls end late, and disks are slow. */
export async function areUnfinished(directory: string): Promise<boolean> {
  return (await readdir(directory)).some((name) => name.endsWith(unfinishedSuffix));
}

/** Reads every recording of a directory. */
export async function filesIn(directory: string): Promise<FilesFound> {
  let whole = 0;
  let holes = 0;
  let shortest = Infinity;
  for (const name of (await readdir(directory)).filter((one) => one.endsWith('.wav'))) {
    const parsed = parseWav(await readFile(join(directory, name)));
    if (!parsed.ok || !parsed.wav.exact) continue;
    whole += 1;
    shortest = Math.min(shortest, (parsed.wav.samples[0]?.length ?? 0) / parsed.wav.rate);
    for (const channel of parsed.wav.samples) holes += holesOf(channel);
  }
  return { whole, holes, shortest };
}

function holesOf(samples: Int16Array): number {
  const last = samples.findLastIndex((sample) => sample !== 0);
  let silent = 0;
  let missing = 0;
  for (let n = samples.findIndex((sample) => sample !== 0); n >= 0 && n < last; n += 1) {
    silent = Math.abs(samples[n] ?? 0) < 20 ? silent + 1 : 0;
    if (silent > 0 && silent % packet === 0) missing += 1;
  }
  return missing;
}
