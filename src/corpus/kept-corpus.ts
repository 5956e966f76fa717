import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isJsonObject } from '../kernel/json.ts';
import type { Corpus } from './corpus.ts';

/**
 * The corpus that was kept in a file under a key, or else the one that `read` gives, which is kept in its place. The key
 * has to tell apart everything that the corpus is made of. Reading features takes a quarter of the time of a short run.
 */
export async function keptCorpus(
  file: string,
  key: string,
  read: () => Corpus | Promise<Corpus>,
): Promise<Corpus> {
  const kept = corpusIn(file, key);
  if (kept !== undefined) return kept;
  const corpus = await read();
  keep(file, { key, corpus });
  return corpus;
}

/** What is in the file, if it is our own and was kept under the key. */
function corpusIn(file: string, key: string): Corpus | undefined {
  try {
    const { uid } = statSync(file);
    if (process.getuid !== undefined && uid !== process.getuid()) return undefined;
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    // Under this key only a corpus has been written, by this code.
    return isJsonObject(kept) && kept.key === key ? (kept.corpus as unknown as Corpus) : undefined;
  } catch {
    return undefined; // There is none, or it is no use: the features are read.
  }
}

/** Another process finds the old file or the new one, never a part of it. */
function keep(file: string, kept: { readonly key: string; readonly corpus: Corpus }): void {
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync(beside, JSON.stringify(kept), { mode: 0o600 });
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true }); // A disk that is full, or not ours to write: the next run reads the features.
  }
}
