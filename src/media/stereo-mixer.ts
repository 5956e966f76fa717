/** The two sides of a recording: 0 is the left channel of the file, 1 the right one (recording.md, sections 3 and 5). */
export type Channel = 0 | 1;

export type Placed = 'placed' | 'too late' | 'too early';

/**
 * Puts the samples of two parties beside each other, one party a channel. They may come in any order within a window;
 * what never comes is silence. Memory is two channels of the window, however much is placed.
 */
export class StereoMixer {
  readonly #window: number;
  readonly #ring: Int16Array;
  #taken = 0;

  /** The window in samples; what is placed further ahead of what was taken is refused. */
  constructor(window: number) {
    this.#window = window;
    this.#ring = new Int16Array(2 * window);
  }

  /** Samples of each channel that were taken so far: the length of the file. */
  get taken(): number {
    return this.#taken;
  }

  /** Places samples of a party; parts that are too late or too early are left out, and reported by the worse of the two. */
  place(channel: Channel, position: number, samples: Int16Array): Placed {
    const first = Math.max(0, this.#taken - position);
    const end = Math.min(samples.length, this.#taken + this.#window - position);
    for (let n = first; n < end; n += 1)
      this.#ring[2 * ((position + n) % this.#window) + channel] = samples[n] ?? 0;
    if (first > 0) return 'too late';
    return end < samples.length ? 'too early' : 'placed';
  }

  /** Takes everything up to a position, the two channels by turns; empty if that was taken already. */
  take(until: number): Int16Array {
    const frames = Math.max(0, until - this.#taken);
    const interleaved = new Int16Array(2 * frames);
    // Beyond the window nothing can have been placed: it is silence.
    const held = Math.min(frames, this.#window);
    for (let n = 0; n < held; n += 1) {
      const at = 2 * ((this.#taken + n) % this.#window);
      interleaved[2 * n] = this.#ring[at] ?? 0;
      interleaved[2 * n + 1] = this.#ring[at + 1] ?? 0;
      this.#ring[at] = 0;
      this.#ring[at + 1] = 0;
    }
    this.#taken += frames;
    return interleaved;
  }
}
