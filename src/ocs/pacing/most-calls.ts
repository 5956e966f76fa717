/** The largest number of calls, up to a limit, that is still allowed; undefined if not even none is. */
export function mostCalls(limit: number, allowed: (calls: number) => boolean): number | undefined {
  if (!allowed(0)) return undefined;
  let [good, bad] = [0, Math.max(0, Math.floor(limit)) + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (allowed(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
