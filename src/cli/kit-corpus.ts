import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { KitError } from '../kernel/kit-error.ts';
import { kitFolder } from '../kernel/kit-folder.ts';

/** The kit's own features; a corpus that breaks its conventions is not used, for it would prove nothing. */
export async function kitCorpus(): Promise<Corpus> {
  const corpus = await loadCorpus([join(kitFolder, 'features')]);
  const problem = corpus.problems[0];
  if (!problem) return corpus;
  throw new KitError({
    code: 'CORPUS',
    message: `${problem.uri}:${problem.line}: ${problem.sentence} (${corpus.problems.length} in all)`,
    hint: 'docs/contributor.md has the conventions of the features.',
  });
}
