import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { KitError } from '../../kernel/kit-error.ts';
import { ownerOnly } from './replace-file.ts';

const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants;
/** A link that somebody else has put there is not followed; Windows cannot refuse it. */
const forWriting = O_CREAT | O_TRUNC | O_WRONLY | (O_NOFOLLOW ?? 0);

/**
 * A file of a reports folder that grows piece by piece. A piece is written as a whole: on a disk that is almost full, the
 * system takes a part of it first. Throws KitError REPORTS_NOT_WRITTEN.
 */
export class WrittenFile {
  readonly #path: string;
  readonly #file: number;

  constructor(path: string) {
    this.#path = path;
    this.#file = this.#orNotWritten(() => openSync(path, forWriting, ownerOnly));
  }

  write(piece: string | Uint8Array): void {
    this.#orNotWritten(() => writeFileSync(this.#file, piece));
  }

  close(): void {
    closeSync(this.#file);
  }

  #orNotWritten<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      throw notWritten(dirname(this.#path), cause);
    }
  }
}

/** The error of a reports folder that cannot be written to. */
export function notWritten(folder: string, cause: unknown): KitError {
  if (cause instanceof KitError) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new KitError(
    {
      code: 'REPORTS_NOT_WRITTEN',
      message: `The reports cannot be written to ${folder}: ${why}.`,
      hint: 'Name a folder that you may write to, on a disk with free space.',
    },
    { cause },
  );
}
