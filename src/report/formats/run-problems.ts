import type { RunResult } from '../run-result.ts';
import { cutShortSentence } from '../words/cut-short.ts';

/**
 * What is wrong with the run as a whole, for formats that count tests: a run without any case proves nothing, and neither
 * does the rest of one that was cut short, but their readers take what has no failure for green.
 */
export function runProblems(result: Pick<RunResult, 'problems' | 'verdict' | 'chapters'>): readonly string[] {
  const { problems, verdict } = result;
  const cut = cutShortSentence(result);
  return [
    ...problems,
    ...(cut === undefined ? [] : [cut]),
    ...(verdict === 'none' ? ['Nothing was run, so nothing is proved.'] : []),
  ];
}
