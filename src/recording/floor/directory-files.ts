import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FewAtOnce } from '../../media/few-at-once.ts';
import { openWavFile, recoverWav, unfinishedSuffix } from '../../media/wav-file.ts';
import type { WavTarget } from '../../media/wav-writer.ts';
import type { RecordingFiles } from '../media-server/recording-files.ts';

/**
 * Files that are synced at a time: a process does not end before what it has asked the disk for is done, and a busy disk takes
 * a minute for some hundred of them.
 */
const mostSyncs = 4;

/** Recordings in a directory; a name with a path in it is none. */
export class DirectoryFiles implements RecordingFiles {
  readonly directory: string;
  /** A reason why nothing can be written from now on: a full disk. */
  broken: string | undefined;
  readonly #syncs = new FewAtOnce(mostSyncs);

  constructor(directory: string) {
    this.directory = directory;
  }

  async create(name: string): Promise<WavTarget> {
    this.#refuseIfBroken();
    const target = await openWavFile(this.#pathOf(name), (sync) => this.#syncs.run(sync));
    return {
      write: async (bytes, position) => {
        this.#refuseIfBroken();
        await target.write(bytes, position);
      },
      finish: () => target.finish(),
      abandon: () => target.abandon(),
    };
  }

  #refuseIfBroken(): void {
    if (this.broken !== undefined) throw new Error(this.broken);
  }

  async read(name: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.#pathOf(name));
    } catch (error) {
      // A file that cannot be read is one that is not there.
      if (error instanceof Error && 'code' in error) return undefined;
      throw error;
    }
  }

  /** Bytes of a file that is still written; undefined if there is none. */
  async unfinishedSize(name: string): Promise<number | undefined> {
    try {
      return (await stat(this.#pathOf(name) + unfinishedSuffix)).size;
    } catch (error) {
      if (error instanceof Error && 'code' in error) return undefined; // Nobody writes it.
      throw error;
    }
  }

  /** Finishes a file whose writer was killed; gives why it cannot be finished. */
  async recover(name: string): Promise<string | undefined> {
    const recovery = await recoverWav(this.#pathOf(name));
    return recovery.ok ? undefined : recovery.why;
  }

  #pathOf(name: string): string {
    if (name === '' || basename(name) !== name) throw new Error(`${name} is not a name of a file.`);
    return join(this.directory, name);
  }
}
