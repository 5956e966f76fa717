import { type Corpus, casesOf } from '../../corpus/corpus.ts';
import { withoutSecrets } from '../../kernel/secrets.ts';
import { buildRunResult } from '../../report/build-run-result.ts';
import { compareRuns } from '../../report/compare/compare-runs.ts';
import { readRunFile, type StoredCase } from '../../report/run-file.ts';
import type { RunFacts, RunResult } from '../../report/run-result.ts';
import { type ReportOptions, writeReports } from '../../report/write-reports.ts';
import { previousRun } from './previous-run.ts';

/** What the players of a run have produced. */
export interface PlayedRun {
  /** Files with what the cases left. */
  readonly files: readonly string[];
  /** Files with Cucumber's messages; empty unless they were asked for. */
  readonly messages: readonly string[];
  readonly problems: readonly string[];
  readonly facts: RunFacts;
}

/**
 * Puts together the results of all players of a run, in the corpus's order, says what changed since the run whose reports
 * are in the folder, and writes the reports in their place.
 */
export async function finishRun(
  { files, messages, problems, facts }: PlayedRun,
  folder: string,
  options: ReportOptions,
): Promise<RunResult> {
  const cases = inOrder(
    files.flatMap((file) => readRunFile(file).cases),
    facts.corpus,
  );
  const built = buildRunResult(cases, problems.map(withoutSecrets), facts);
  const previous = await previousRun(folder);
  const sinceLastRun = previous && compareRuns(previous, built);
  const result = sinceLastRun ? { ...built, sinceLastRun } : built;
  await writeReports({ result, cases, messages }, folder, options);
  return result;
}

function inOrder(cases: readonly StoredCase[], corpus: Corpus): readonly StoredCase[] {
  const places = new Map(casesOf(corpus).map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: StoredCase): number => places.get(id) ?? places.size;
  return [...cases].sort((one, other) => placeOf(one) - placeOf(other));
}
