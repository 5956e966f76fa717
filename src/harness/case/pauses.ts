/**
 * Pauses between one look and the next at something that may still come, in milliseconds: short at first, and together
 * as long as the patience.
 */
export function* pauses(patience: number): Generator<number> {
  let left = patience;
  for (let next = 20; left > 0; next *= 2) {
    const pause = Math.min(next, left);
    left -= pause;
    yield pause;
  }
}
