import { readStep } from '../../corpus/read-step.ts';

/** What a case states: the texts of its steps after `Then`, with those that go on with `And`. */
export function outcomesIn(steps: readonly string[]): readonly string[] {
  let isOutcome = false;
  return steps.flatMap((step) => {
    const keyword = step.slice(0, step.indexOf(' '));
    if (keyword !== 'And' && keyword !== 'But') isOutcome = keyword === 'Then';
    return isOutcome ? [readStep(step).text] : [];
  });
}
