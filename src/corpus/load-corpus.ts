import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { KitError } from '../kernel/kit-error.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import type { Corpus } from './corpus.ts';
import { featureIds, parseFeature } from './parse-feature.ts';
import { readCorpus } from './read-corpus.ts';

/** A feature as it is written; its `uri` is relative to the kit's folder, with `/`, as Cucumber, which runs there, has it. */
export interface FeatureText {
  readonly text: string;
  readonly uri: string;
}

/**
 * Reads every `*.feature` below the folders (a single file may be given too), each for one of the given roles. Nothing
 * is run.
 *
 * @throws KitError `CORPUS_UNREADABLE` when a folder or a file cannot be read.
 */
export async function loadCorpus(
  featureFolders: readonly string[],
  roles: readonly string[],
): Promise<Corpus> {
  return corpusOf(await loadFeatures(featureFolders), roles);
}

/** The texts of every `*.feature` below the folders. Throws KitError CORPUS_UNREADABLE. */
export async function loadFeatures(featureFolders: readonly string[]): Promise<readonly FeatureText[]> {
  const files = (await Promise.all(featureFolders.map(featureFiles))).flat().sort();
  return Promise.all(files.map(readText));
}

/** What features say. */
export function corpusOf(features: readonly FeatureText[], roles: readonly string[]): Corpus {
  const newId = featureIds();
  return readCorpus(
    features.flatMap(({ text, uri }) => parseFeature(text, uri, newId)),
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

async function readText(file: string): Promise<FeatureText> {
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
