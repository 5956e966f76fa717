/** A decoration that is to be compared with what it decorates, and who hears when it would differ. */
export interface Watched<D> {
  readonly decoration: D;
  readonly onDifference: () => void;
}

/** Faults or variants as they are watched. */
export function watching<D, Decorated extends { readonly decoration: D }>(
  all: readonly Decorated[],
  onDifference: (one: Decorated) => void,
): readonly Watched<D>[] {
  return all.map((one) => ({ decoration: one.decoration, onDifference: () => onDifference(one) }));
}
