import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { chapterOf, readChapterTable } from '../corpus/chapter-table.ts';
import type { Chapter, Corpus } from '../corpus/corpus.ts';
import { keptCorpus } from '../corpus/kept-corpus.ts';
import { corpusOf, type FeatureText, loadFeatures } from '../corpus/load-corpus.ts';
import { codeExtension, codeFolder, kitFolder } from '../kernel/kit-folder.ts';
import type { Role } from './role.ts';
import { roles } from './roles.ts';

/**
 * The features of all roles, each with the chapter that it is a part of. A process that uses Node's cache of compiled
 * modules keeps them there. Throws KitError CORPUS_UNREADABLE or CHAPTERS_UNREADABLE if they cannot be read.
 */
export async function loadKitCorpus(of: readonly Role[] = roles): Promise<Corpus> {
  const features = await loadFeatures(of.flatMap((role) => role.features));
  const names = of.map(({ name }) => name);
  const read = () => corpusWithChapters(features, names);
  const folder = getCompileCacheDir();
  return folder === undefined ? read() : keptCorpus(fileIn(folder), keyOf(features, names), read);
}

async function corpusWithChapters(
  features: readonly FeatureText[],
  names: readonly string[],
): Promise<Corpus> {
  const corpus = corpusOf(features, names);
  const table = await readChapterTable(kitFolder);
  const withChapter = (feature: Chapter): Chapter => {
    const partOf = chapterOf(table, feature.role, feature.slug);
    return partOf === undefined ? feature : { ...feature, partOf };
  };
  return { ...corpus, chapters: corpus.chapters.map(withChapter) };
}

/** One for each kit on the machine, so that what is kept does not grow with every change. */
function fileIn(folder: string): string {
  return join(folder, `ocs-tck-corpus-${sha256(kitFolder).slice(0, 16)}.json`);
}

/** A fingerprint of what the corpus is made of: the features, the table of chapters, and the code that reads them. */
function keyOf(features: readonly FeatureText[], names: readonly string[]): string {
  const reading = join(codeFolder, 'src', 'corpus');
  const code = readdirSync(reading).filter((file) => file.endsWith(codeExtension));
  const files = [
    ...['features/chapters.yaml', 'package.json'].map((file) => join(kitFolder, file)),
    ...code.sort().map((file) => join(reading, file)),
    import.meta.filename,
  ];
  const made = [names, features, files.map((file) => readFileSync(file, 'utf8'))];
  return sha256(JSON.stringify(made));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
