import { type Case, type Corpus, casesOf } from '../../corpus/corpus.ts';

/** Feature files as Cucumber wants them named: without lines if all of their cases are wanted, else with lines. */
export function pathsOf(corpus: Corpus, cases: readonly Case[]): readonly string[] {
  const wanted = Map.groupBy(cases, ({ uri }) => uri);
  const all = Map.groupBy(casesOf(corpus), ({ uri }) => uri);
  return [...wanted].map(([uri, some]) => {
    const whole = all.get(uri)?.length === some.length;
    return whole ? uri : `${uri}:${some.map(({ line }) => line).join(':')}`;
  });
}
