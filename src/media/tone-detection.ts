import { samplesPerSecond } from './g711.ts';

/** Amplitudes above which a tone is in a recording, and below which it is not (recording.md, "Acceptance"). */
export const presentFrom = 9000;
export const absentTo = 300;

/**
 * The amplitude of one frequency in samples (Goertzel): a pure tone gives its own amplitude, silence gives 0. The windows
 * of the acceptance are at least half a second, away from transitions; a shorter one hears neighboring frequencies.
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

/** Whether a tone is in samples; `unclear` between the two bounds: a cut, a mix at other levels, or noise. */
export function hears(samples: Int16Array, frequency: number): Heard {
  const amplitude = amplitudeAt(samples, frequency);
  if (amplitude >= presentFrom) return 'present';
  return amplitude <= absentTo ? 'absent' : 'unclear';
}
