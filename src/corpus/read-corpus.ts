import type { Envelope, GherkinDocument, Pickle } from '@cucumber/messages';
import { type Chapter, type Corpus, type CorpusProblem, casesOf } from './corpus.ts';
import { readChapter } from './read-chapter.ts';

/**
 * The corpus in a stream of Cucumber's messages: takes the Gherkin documents, pickles and parse errors, ignores the
 * rest. `roles` are the names that features may be tagged with, in the corpus's order. Never throws because of a
 * feature's content: all mistakes are in `problems`, sorted by place.
 */
export function readCorpus(envelopes: Iterable<Envelope>, roles: readonly string[]): Corpus {
  const documents: GherkinDocument[] = [];
  const pickles: Pickle[] = [];
  const problems: CorpusProblem[] = [];
  for (const { gherkinDocument, pickle, parseError } of envelopes) {
    if (gherkinDocument) documents.push(gherkinDocument);
    if (pickle) pickles.push(pickle);
    if (parseError) {
      const { uri = '', location } = parseError.source;
      problems.push({ uri, line: location?.line ?? 0, sentence: `Not Gherkin: ${parseError.message}` });
    }
  }
  const byUri = Map.groupBy(pickles, (pickle) => pickle.uri);
  const chapters: Chapter[] = [];
  for (const document of documents) {
    const { feature, uri = '' } = document;
    if (!feature) {
      problems.push({ uri, line: 1, sentence: 'The file has no feature.' });
      continue;
    }
    const read = readChapter({ ...document, feature }, byUri.get(uri) ?? [], roles);
    chapters.push(read.chapter);
    problems.push(...read.problems);
  }
  chapters.sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role) || byNumber(one, other));
  return { chapters, problems: [...problems, ...duplicates(chapters)].sort(byPlace) };
}

function duplicates(chapters: readonly Chapter[]): CorpusProblem[] {
  const rules = chapters.flatMap((chapter) =>
    chapter.rules.map((rule) => ({ id: rule.id, uri: chapter.uri, line: rule.cases[0]?.line ?? 1 })),
  );
  const cases = casesOf({ chapters });
  return [...repeated('rule', rules), ...repeated('case', cases)];
}

function repeated(
  kind: string,
  things: readonly { readonly id: string; readonly uri: string; readonly line: number }[],
): CorpusProblem[] {
  const groups = [...Map.groupBy(things, (thing) => thing.id).values()];
  return groups.flatMap(([first, ...others]) =>
    others.map(({ id, uri, line }) => ({
      uri,
      line,
      sentence: `The ${kind} id ${id} is used twice; the first is at ${first?.uri}:${first?.line}.`,
    })),
  );
}

function byNumber(one: Chapter, other: Chapter): number {
  return one.number - other.number || compareText(one.uri, other.uri);
}

function byPlace(one: CorpusProblem, other: CorpusProblem): number {
  return compareText(one.uri, other.uri) || one.line - other.line;
}

/** By code units, so that the order is the same under every locale. */
function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
