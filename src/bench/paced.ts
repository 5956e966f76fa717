/** Waits until so many milliseconds after a start. */
function until(begun: number, ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, begun + ms - performance.now())));
}

/**
 * Does something at a rate, each time whether or not what came before is done; gives how long each took from when it was due,
 * in milliseconds, from the shortest to the longest. Nothing is left out if this side is late: its delay counts.
 */
export async function timesAtRate(
  times: number,
  perSecond: number,
  work: (n: number) => Promise<void>,
): Promise<readonly number[]> {
  const begun = performance.now();
  const under: Promise<number>[] = [];
  for (let n = 0; n < times; n += 1) {
    const due = (n * 1000) / perSecond;
    await until(begun, due);
    under.push(work(n).then(() => performance.now() - begun - due));
  }
  return (await Promise.all(under)).toSorted((one, other) => one - other);
}

/** The value that a part of sorted values does not exceed. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
