import type { Corpus } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import type { Role } from './role.ts';
import { roles } from './roles.ts';

/** The features of all roles. Throws KitError CORPUS_UNREADABLE if they cannot be read. */
export function loadKitCorpus(of: readonly Role[] = roles): Promise<Corpus> {
  return loadCorpus(
    of.flatMap(({ features }) => features),
    of.map(({ name }) => name),
  );
}
