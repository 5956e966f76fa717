import type { RunResult } from '../run-result.ts';

/**
 * What is wrong with the run as a whole, for formats that count tests: a run without any case proves nothing, and their
 * readers take what has no failure for green.
 */
export function runProblems({
  problems,
  verdict,
}: Pick<RunResult, 'problems' | 'verdict'>): readonly string[] {
  return verdict === 'none' ? [...problems, 'Nothing was run, so nothing is proved.'] : problems;
}
