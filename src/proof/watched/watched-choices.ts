import { isDeepStrictEqual } from 'node:util';

/** Decisions of a node, each a function. */
export type Choices<C> = { readonly [K in keyof C]: (...asked: never[]) => unknown };

/** Another way to make the decisions of a node. */
export type OtherChoices<C> = (right: C) => C;

/**
 * The right decisions, with others beside them that change nothing: `onDifference` is called with the place of each that
 * decides something else about the same question.
 */
export function watchedChoices<C extends Choices<C>>(
  right: C,
  others: readonly (OtherChoices<C> | undefined)[],
  onDifference: (place: number) => void,
): C {
  const made = others.map((other) => other?.(right));
  const watched = Object.entries(right).map(([name, decide]) => [
    name,
    (...asked: unknown[]): unknown => {
      // The names are those of the right decisions, each of which takes what it is asked here.
      const ask = (of: unknown) => (of as Record<string, (...asked: unknown[]) => unknown>)[name]?.(...asked);
      const decided = (decide as (...asked: unknown[]) => unknown)(...asked);
      for (const [place, other] of made.entries())
        if (other && !isDeepStrictEqual(ask(other), decided)) onDifference(place);
      return decided;
    },
  ]);
  return Object.fromEntries(watched) as C; // Every decision of the right ones, under its name.
}
