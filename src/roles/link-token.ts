import { readFileSync } from 'node:fs';
import { keepSecret } from '../kernel/secrets.ts';
import { usageError } from '../kernel/usage-error.ts';

/** Environment variables with the token of the links, or the file that holds it: on the command line others would see it. */
const tokenVariable = 'OCS_TCK_TOKEN';
const tokenFileVariable = 'OCS_TCK_TOKEN_FILE';

/**
 * The token of the links, if there is one; no output shows it from then on ("Security" in docs/link.md).
 *
 * @throws KitError `USAGE` if its file cannot be read.
 */
export function linkToken(): string | undefined {
  const token = process.env[tokenVariable] ?? tokenInFile(process.env[tokenFileVariable]);
  return token === undefined ? undefined : keepSecret(token);
}

/** The file's first line. */
function tokenInFile(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw usageError(`${tokenFileVariable} names ${file}, which cannot be read.`, why);
  }
}
