import { samplesPerSecond } from './g711.ts';

/**
 * Amplitudes from which a tone is there, and up to which it is not. A tone has 12,000 at its source; a media server may change
 * levels, by mixing voices or by gain control, and packets may be lost on a busy machine: a sixth is a voice still.
 */
const presentFrom = 2000;
const absentTo = 300;

/** Samples of a window, 100 ms: all tones have a whole number of periods in it, and in a packet, so that none is heard as another. */
const windowLength = samplesPerSecond / 10;

/**
 * The amplitude of one frequency in samples (Goertzel): a pure tone gives its own amplitude, silence gives 0. A short
 * window hears neighboring frequencies, unless both have a whole number of periods in it.
 */
export function amplitudeAt(samples: Int16Array, frequency: number): number {
  if (samples.length === 0) return 0;
  const angle = (2 * Math.PI * frequency) / samplesPerSecond;
  const coefficient = 2 * Math.cos(angle);
  let last = 0;
  let lastButOne = 0;
  for (const sample of samples) {
    const next = sample + coefficient * last - lastButOne;
    lastButOne = last;
    last = next;
  }
  const power = last * last + lastButOne * lastButOne - coefficient * last * lastButOne;
  return (2 * Math.sqrt(Math.max(0, power))) / samples.length;
}

export type Heard = 'present' | 'absent' | 'unclear';

/** Whether a tone is in samples, from their beginning to their end; `unclear` if it is only in a part of them, or very low. */
export function hears(samples: Int16Array, frequency: number): Heard {
  const count = Math.max(1, Math.floor(samples.length / windowLength));
  const levels = Array.from({ length: count }, (_, n) =>
    amplitudeAt(samples.subarray(n * windowLength, (n + 1) * windowLength), frequency),
  );
  if (levels.every((level) => level >= presentFrom)) return 'present';
  return levels.every((level) => level <= absentTo) ? 'absent' : 'unclear';
}
