import { number } from '../../kernel/number-words.ts';
import type { RunResult } from '../run-result.ts';
import { rulesByKind } from '../words/rule-kinds.ts';
import type { ClassResult } from './judge-classes.ts';

/**
 * How many recommendations of a class that passes are not followed: ` (2 recommendations not followed)`, or an empty text.
 * They do not cost the class, and its readers have to hear of them.
 */
export function classAdvice({ verdict, rules }: ClassResult, result: RunResult): string {
  if (verdict !== 'pass') return '';
  const kinds = rulesByKind(result);
  const notFollowed = [
    ...kinds['recommendation not followed'],
    ...kinds['recommendation not followed by the same causes'],
  ].filter(({ id }) => rules.includes(id));
  return notFollowed.length === 0 ? '' : ` (${number(notFollowed.length, 'recommendation')} not followed)`;
}
