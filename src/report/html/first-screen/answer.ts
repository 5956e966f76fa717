import type { RunResult } from '../../run-result.ts';
import { cutShortSentence } from '../../words/cut-short.ts';

/** The shortest answer to the question whether an implementation conforms, with the class of its color. */
export interface Answer {
  readonly word: 'Yes' | 'No' | 'Not proved' | 'Unknown';
  readonly looks: 'pass' | 'fail' | 'inconclusive' | 'error' | 'none';
}

/**
 * Whether an implementation conforms. Yes needs a pass of everything, or of each class that it claims: what was not run
 * proves nothing, so a run that was cut short proves no more than it played. A recommendation that is not followed costs no class.
 */
export function answerOf(result: RunResult): Answer {
  const { verdict, counts, classes } = result;
  if (verdict === 'fail') return { word: 'No', looks: 'fail' };
  if (verdict === 'error') return { word: 'Unknown', looks: 'error' };
  if (verdict === 'none') return { word: 'Unknown', looks: 'none' };
  const claimed = classes.filter((one) => !/^(?:not claimed|only recommendations)/.test(one.verdict));
  const all = claimed.length > 0 && claimed.every((one) => one.verdict === 'pass');
  const whole = cutShortSentence(result) === undefined;
  if (whole && (counts.passed === counts.corpus || all)) return { word: 'Yes', looks: 'pass' };
  return { word: 'Not proved', looks: 'inconclusive' };
}
