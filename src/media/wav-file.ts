import { link, open, unlink } from 'node:fs/promises';
import { frameLength, type WavFormat, wavHeader, wavHeaderLength } from './wav-header.ts';
import { parseWav } from './wav-reader.ts';
import type { WavTarget } from './wav-writer.ts';

/** A file that is still written has this after its name. */
export const unfinishedSuffix = '.part';

/**
 * A file on the disk. It has a temporary name until it is finished and synced, and never replaces another one. Rejects if
 * it cannot be created: a directory that is missing or read-only, a recording of that name under way. `syncs` says when it
 * is its turn to be synced.
 */
export async function openWavFile(
  path: string,
  syncs: (sync: () => Promise<void>) => Promise<void> = (sync) => sync(),
): Promise<WavTarget> {
  const unfinished = path + unfinishedSuffix;
  const file = await open(unfinished, 'wx');
  return {
    async write(bytes, position) {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    },
    async finish() {
      await syncs(() => file.sync());
      await file.close();
      await giveName(unfinished, path);
    },
    // Whatever ended the file has been reported; a descriptor that was closed already says nothing new.
    abandon: () => file.close().catch(() => undefined),
  };
}

/** A link refuses a name that exists, which a renaming would replace. */
async function giveName(unfinished: string, path: string): Promise<void> {
  await link(unfinished, path);
  await unlink(unfinished);
}

export type WavRecovery =
  | { readonly ok: true; readonly frames: number }
  | { readonly ok: false; readonly why: string };

/**
 * Finishes a file whose writer was killed: cuts an incomplete frame off, fixes the header, syncs, and gives the file its
 * name (`path`, without the suffix). What is no beginning of a file of ours stays as it is. Rejects if the disk refuses.
 */
export async function recoverWav(path: string): Promise<WavRecovery> {
  const unfinished = path + unfinishedSuffix;
  const file = await open(unfinished, 'r+');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(wavHeaderLength), 0, wavHeaderLength, 0);
    const format = formatOf(buffer.subarray(0, bytesRead));
    if (format === undefined)
      return { ok: false, why: `${unfinished} does not begin with a complete header.` };
    const frames = Math.floor((size - wavHeaderLength) / frameLength(format));
    const length = frames * frameLength(format);
    await file.truncate(wavHeaderLength + length);
    await file.write(wavHeader(format, length), 0, wavHeaderLength, 0);
    await file.sync();
    await giveName(unfinished, path);
    return { ok: true, frames };
  } finally {
    await file.close();
  }
}

function formatOf(header: Uint8Array): WavFormat | undefined {
  const parsed = header.length === wavHeaderLength ? parseWav(header) : undefined;
  return parsed?.ok ? parsed.wav : undefined;
}
