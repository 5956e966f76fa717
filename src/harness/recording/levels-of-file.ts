import type { JsonObject } from '../../kernel/json.ts';
import type { WavContent } from '../../media/wav-reader.ts';

/** Milliseconds of one bar of a drawing, and the loudest sample that there can be. */
const barTime = 25;
const loudest = 32_768;

/** The levels of a file as a report draws them: for each channel, the peak of every 25 ms in percent of the loudest. */
export function levelsOfFile({ samples, rate }: WavContent): JsonObject {
  const length = Math.round((rate * barTime) / 1000);
  return { barTime, channels: samples.map((channel) => peaks(channel, length)) };
}

function peaks(channel: Int16Array, length: number): readonly number[] {
  return Array.from({ length: Math.ceil(channel.length / length) }, (_, n) => {
    let peak = 0;
    for (const sample of channel.subarray(n * length, (n + 1) * length))
      peak = Math.max(peak, Math.abs(sample));
    return Math.round((100 * peak) / loudest);
  });
}
