import { readFile } from 'node:fs/promises';
import { KitError, type OwnHintText } from '../../kernel/kit-error.ts';

/** The text of a file that a caller named; if it cannot be read, an error with this code and hint says why. */
export async function textOf(file: string, code: OwnHintText['code'], hint: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new KitError({ code, message: `${file} cannot be read: ${why}.`, hint }, { cause });
  }
}
