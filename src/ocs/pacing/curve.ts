/** Values at 0, 1, 2, …: straight lines in between, constant outside. */
export type Curve = readonly number[];

export function valueAt(curve: Curve, x: number): number {
  const last = curve.length - 1;
  if (x <= 0) return curve[0] ?? 0;
  if (x >= last) return curve[last] ?? 0;
  const below = Math.floor(x);
  const low = curve[below] ?? 0;
  const high = curve[below + 1] ?? low;
  return low + (high - low) * (x - below);
}

/** Where a curve that never falls first reaches a value. */
export function firstReaching(curve: Curve, value: number): number {
  const above = curve.findIndex((reached) => reached >= value);
  if (above < 0) return curve.length - 1;
  if (above === 0) return 0;
  const low = curve[above - 1] ?? 0;
  const high = curve[above] ?? low;
  return above - 1 + (value - low) / (high - low);
}
