import { type Corpus, casesOf } from '../../corpus/corpus.ts';
import { withoutSecrets } from '../../kernel/secrets.ts';
import { buildRunResult } from '../../report/build-run-result.ts';
import type { ReportKind } from '../../report/report-kinds.ts';
import { readRunFile, type StoredCase } from '../../report/run-file.ts';
import type { RunFacts, RunResult } from '../../report/run-result.ts';
import { writeReports } from '../../report/write-reports.ts';

/** What the players of a run have produced. */
export interface PlayedRun {
  /** Files with what the cases left. */
  readonly files: readonly string[];
  /** Files with Cucumber's messages; empty unless they were asked for. */
  readonly messages: readonly string[];
  readonly problems: readonly string[];
  readonly facts: RunFacts;
}

/** Puts together the results of all players of a run, in the corpus's order, and writes the reports. */
export async function finishRun(
  { files, messages, problems, facts }: PlayedRun,
  folder: string,
  options: { readonly reports: readonly ReportKind[]; readonly maskKeys: boolean },
): Promise<RunResult> {
  const cases = inOrder(
    files.flatMap((file) => readRunFile(file).cases),
    facts.corpus,
  );
  const result = buildRunResult(cases, problems.map(withoutSecrets), facts);
  await writeReports({ result, cases, messages }, folder, options);
  return result;
}

function inOrder(cases: readonly StoredCase[], corpus: Corpus): readonly StoredCase[] {
  const places = new Map(casesOf(corpus).map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: StoredCase): number => places.get(id) ?? places.size;
  return [...cases].sort((one, other) => placeOf(one) - placeOf(other));
}
