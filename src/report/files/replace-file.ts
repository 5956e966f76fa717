import { appendFileSync, closeSync, openSync, renameSync, rmSync } from 'node:fs';

/** Reports hold customers' data: only their owner may read them. */
export const ownerOnly = 0o600;

/**
 * Replaces a file by what is written beside it, at once and as a whole: a reader finds the old one or the new one,
 * and if the disk is full the old one stays. A link is replaced, not followed.
 */
export async function replaceFile(
  path: string,
  write: (beside: string) => void | Promise<void>,
): Promise<void> {
  const beside = createBeside(path);
  try {
    await write(beside);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The same for a text that is at hand, or comes in pieces. */
export function replaceFileSync(path: string, text: string | Iterable<string>): void {
  const beside = createBeside(path);
  try {
    for (const piece of typeof text === 'string' ? [text] : text) appendFileSync(beside, piece);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Writes a file that must not be there yet: fails with EEXIST if it is. Like a replaced one it is there as a whole, and
 * for its owner only.
 */
export function writeNewFile(path: string, text: string): void {
  closeSync(openSync(path, 'wx', ownerOnly));
  try {
    replaceFileSync(path, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** An empty file of our own: what a run that was killed has left there goes, and a link is not followed. */
function createBeside(path: string): string {
  const beside = `${path}.new`;
  rmSync(beside, { force: true });
  closeSync(openSync(beside, 'wx', ownerOnly));
  return beside;
}
