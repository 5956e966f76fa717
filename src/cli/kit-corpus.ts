import type { Corpus } from '../corpus/corpus.ts';
import { KitError } from '../kernel/kit-error.ts';
import { loadKitCorpus } from '../roles/load-kit-corpus.ts';

let ofKit: Promise<Corpus> | undefined;

/**
 * The kit's own features, which are read once; a corpus that breaks its conventions is not used, since it would prove
 * nothing.
 */
export function kitCorpus(): Promise<Corpus> {
  ofKit ??= readKitCorpus();
  return ofKit;
}

async function readKitCorpus(): Promise<Corpus> {
  const corpus = await loadKitCorpus();
  const problem = corpus.problems[0];
  if (!problem) return corpus;
  throw new KitError({
    code: 'CORPUS',
    message: `${problem.uri}:${problem.line}: ${problem.sentence} (${corpus.problems.length} in all)`,
    hint: 'docs/contributor.md has the conventions of the features.',
  });
}
