import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { KitError } from '../kernel/kit-error.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import type { Corpus } from './corpus.ts';
import { featureIds, parseFeature } from './parse-feature.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * Reads every `*.feature` below the folders (a single file may be given too), each for one of the given roles. Nothing
 * is run. `uri`s are relative to the kit's folder, with `/`, as Cucumber writes them: it always runs in that folder.
 *
 * @throws KitError `CORPUS_UNREADABLE` when a folder or a file cannot be read.
 */
export async function loadCorpus(
  featureFolders: readonly string[],
  roles: readonly string[],
): Promise<Corpus> {
  const newId = featureIds();
  const files = (await Promise.all(featureFolders.map(featureFiles))).flat().sort();
  const texts = await Promise.all(files.map(readText));
  return readCorpus(
    texts.flatMap(({ text, uri }) => parseFeature(text, uri, newId)),
    roles,
  );
}

async function featureFiles(folder: string): Promise<string[]> {
  if (folder.endsWith('.feature')) return [folder];
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    throw unreadable(folder, cause);
  }
  const features = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.feature'));
  return features.map((entry) => join(entry.parentPath, entry.name));
}

async function readText(file: string): Promise<{ text: string; uri: string }> {
  try {
    return { text: await readFile(file, 'utf8'), uri: relative(kitFolder, file).replaceAll('\\', '/') };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function unreadable(path: string, cause: unknown): KitError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new KitError(
    {
      code: 'CORPUS_UNREADABLE',
      message: `The features in ${path} cannot be read: ${why}.`,
      hint: 'Name a folder that holds *.feature files, or one such file.',
    },
    { cause },
  );
}
