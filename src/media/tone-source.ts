import { samplesPerSecond } from './g711.ts';

/** A sine of one frequency; each party of a call plays its own, so that a recording itself shows who was heard when. */
export interface Tone {
  /** Hertz. */
  readonly frequency: number;
  /** Peak of the wave, in steps of a 16-bit sample. */
  readonly amplitude: number;
}

/** Tones of the three devices (recording.md, "Acceptance for a recorded call"). */
export const deviceTones = {
  D1: { frequency: 1000, amplitude: 12000 },
  D2: { frequency: 400, amplitude: 12000 },
  D3: { frequency: 700, amplitude: 12000 },
} as const satisfies Readonly<Record<string, Tone>>;

/** Samples of a tone without end; the phase goes on from one piece to the next, so that no cut can be heard. */
export class ToneSource {
  readonly #tone: Tone;
  #played = 0;

  constructor(tone: Tone) {
    this.#tone = tone;
  }

  /** The next samples, at 8,000 a second. */
  next(count: number): Int16Array {
    const { frequency, amplitude } = this.#tone;
    const step = (2 * Math.PI * frequency) / samplesPerSecond;
    const piece = Int16Array.from({ length: count }, (_, n) =>
      Math.round(amplitude * Math.sin(step * (this.#played + n))),
    );
    // A second holds a whole number of waves of every whole frequency: counting on within it loses nothing.
    this.#played = (this.#played + count) % samplesPerSecond;
    return piece;
  }
}
