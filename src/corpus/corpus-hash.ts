import { createHash } from 'node:crypto';
import type { Corpus } from './corpus.ts';

/** Of a corpus that a process has read, since it may play several runs of it. */
const hashesKnown = new WeakMap<Corpus, string>();

/**
 * A fingerprint of what the corpus demands (SHA-256, hexadecimal): two runs with the same hash were judged by the same
 * rules and cases. A scenario's line in its file, and ids that change from run to run, do not count.
 */
export function corpusHash(corpus: Corpus): string {
  const hash = hashesKnown.get(corpus) ?? hashOf(corpus);
  hashesKnown.set(corpus, hash);
  return hash;
}

function hashOf(corpus: Corpus): string {
  const demands = corpus.chapters.map(({ slug, role, title, text, rules }) => ({
    slug,
    role,
    title,
    text,
    rules: rules.map((rule) => ({
      ...rule,
      cases: rule.cases.map(({ id, title, tags, steps }) => ({ id, title, tags, steps })),
    })),
  }));
  return createHash('sha256').update(JSON.stringify(demands)).digest('hex');
}
