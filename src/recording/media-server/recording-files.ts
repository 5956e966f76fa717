import type { WavTarget } from '../../media/wav-writer.ts';

/** Where recordings are kept: the media server writes there, the indexer reads. */
export interface RecordingFiles {
  /** Begins a file under a temporary name; rejects if it cannot be created. */
  create(name: string): Promise<WavTarget>;
  /** A finished file; undefined if there is none of that name. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** Finished files in memory, for floors in virtual time. */
export class MemoryFiles implements RecordingFiles {
  readonly #finished = new Map<string, Uint8Array>();
  /** A reason why nothing can be written: a full disk. */
  broken: string | undefined;

  get names(): readonly string[] {
    return [...this.#finished.keys()];
  }

  async create(name: string): Promise<WavTarget> {
    let bytes = Buffer.alloc(0);
    const refuse = (): void => {
      if (this.broken !== undefined) throw new Error(this.broken);
    };
    refuse();
    return {
      write: async (piece, position) => {
        refuse();
        const end = position + piece.length;
        if (end > bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(end - bytes.length)]);
        bytes.set(piece, position);
      },
      finish: async () => void this.#finished.set(name, bytes),
      abandon: async () => undefined,
    };
  }

  async read(name: string): Promise<Uint8Array | undefined> {
    return this.#finished.get(name);
  }
}
