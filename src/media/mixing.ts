const loudest = 32767;
const softest = -32768;

/** The sum of streams, as a conference sends it; what is too loud for 16 bits is cut off. All have the same length. */
export function mixed(streams: readonly Int16Array[]): Int16Array {
  const sum = new Int16Array(streams[0]?.length ?? 0);
  for (let n = 0; n < sum.length; n += 1) {
    let total = 0;
    for (const stream of streams) total += stream[n] ?? 0;
    sum[n] = Math.max(softest, Math.min(loudest, total));
  }
  return sum;
}

/** Samples that many times as loud. */
export function atLevel(samples: Int16Array, level: number): Int16Array {
  return level === 1 ? samples : samples.map((sample) => Math.round(sample * level));
}
