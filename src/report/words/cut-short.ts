import { number } from '../../kernel/number-words.ts';
import type { RunResult } from '../run-result.ts';

/**
 * That a run ended before it had played all of its cases, why, and how many it left: `The run was interrupted by SIGTERM. 52
 * of its 65 cases were not played.` Nothing for a run that came to its end. What the profile rules out is none of its cases.
 */
export function cutShortSentence({ chapters }: Pick<RunResult, 'chapters'>): string | undefined {
  const cases = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const left = cases.filter(({ notRun }) => notRun?.by === 'cut short');
  const [first] = left;
  if (first === undefined) return undefined;
  const all = left.length + cases.filter(({ verdict }) => verdict !== 'none').length;
  const were = left.length === 1 ? 'was' : 'were';
  return `${first.notRun?.reason} ${left.length} of its ${number(all, 'case')} ${were} not played.`;
}
