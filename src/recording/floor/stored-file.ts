import type { StoredFile } from '../media-server/recorded-bridge.ts';
import type { DirectoryFiles } from './directory-files.ts';

/** Milliseconds between two looks at the directory, and until a file is said to be missing: document 003 sets no time. */
const lookEvery = 50;
const longestWait = 5000;

/**
 * The file of a recording that another media server has written, once it has its own name. One that has not grown for all that
 * time has lost its writer: it is finished here.
 */
export async function storedFile(
  files: DirectoryFiles,
  recording: Pick<StoredFile, 'recordingId' | 'startedAt' | 'stoppedAt'>,
  pass: (milliseconds: number) => Promise<void>,
): Promise<StoredFile> {
  const file = `${recording.recordingId}.wav`;
  const before = await files.unfinishedSize(file);
  for (let waited = 0; waited < longestWait; waited += lookEvery) {
    if (await files.read(file)) return { ...recording, file, failure: undefined };
    await pass(lookEvery);
  }
  if (before !== undefined && before === (await files.unfinishedSize(file)))
    return { ...recording, file, failure: await files.recover(file), isRecovered: true };
  return { ...recording, file, failure: `the media server has stored no ${file}` };
}
