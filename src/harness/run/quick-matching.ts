import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';

/** The expression of a step definition: what a text says for its parameters, or null for a text of another step. */
interface StepExpression {
  readonly regexp: RegExp;
  match(text: string): readonly unknown[] | null;
}

/**
 * Has step definitions remember what they matched. Cucumber asks all of them about every step, and the one that fits three
 * times, each time working out where in the text every parameter stands, which is much of its own part of a run. The same
 * few thousand texts come again and again. Gives the same library.
 */
export function withQuickMatching(support: ISupportCodeLibrary): ISupportCodeLibrary {
  // Cucumber's type hides what a library holds.
  const { stepDefinitions } = support as ISupportCodeLibrary & {
    readonly stepDefinitions: readonly { readonly expression: StepExpression }[];
  };
  for (const { expression } of stepDefinitions) remember(expression);
  return support;
}

function remember(expression: StepExpression): void {
  const { regexp } = expression;
  const match = expression.match.bind(expression);
  const known = new Map<string, readonly unknown[] | null>();
  expression.match = (text) => {
    if (!regexp.test(text)) return null;
    const found = known.get(text) ?? match(text);
    known.set(text, found);
    return found;
  };
}
