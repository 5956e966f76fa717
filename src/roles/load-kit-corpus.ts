import { chapterOf, readChapterTable } from '../corpus/chapter-table.ts';
import type { Chapter, Corpus } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import type { Role } from './role.ts';
import { roles } from './roles.ts';

/**
 * The features of all roles, each with the chapter that it is a part of. Throws KitError CORPUS_UNREADABLE or
 * CHAPTERS_UNREADABLE if they cannot be read.
 */
export async function loadKitCorpus(of: readonly Role[] = roles): Promise<Corpus> {
  const [corpus, table] = await Promise.all([
    loadCorpus(
      of.flatMap(({ features }) => features),
      of.map(({ name }) => name),
    ),
    readChapterTable(kitFolder),
  ]);
  const withChapter = (feature: Chapter): Chapter => {
    const partOf = chapterOf(table, feature.role, feature.slug);
    return partOf === undefined ? feature : { ...feature, partOf };
  };
  return { ...corpus, chapters: corpus.chapters.map(withChapter) };
}
