/** For each key of a type, what its value must be like; what the reports rely on is checked, no matter who wrote a file. */
export type Shape<Type> = Readonly<Record<keyof Type, (value: unknown) => boolean>>;

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isList(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

/** Allows a value to be left out. */
export const optional =
  (fits: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || fits(value);

/** The first key whose value is not as the shape says. */
export function misfit<Type>(
  shape: Shape<Type>,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  const entries: readonly [string, (value: unknown) => boolean][] = Object.entries(shape);
  return entries.find(([key, fits]) => !fits(value[key]))?.[0];
}
