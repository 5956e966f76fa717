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
    let at = 2 * ((position + first) % this.#window) + channel;
    for (let n = first; n < end; n += 1) {
      this.#ring[at] = samples[n] ?? 0;
      at += 2;
      if (at >= this.#ring.length) at = channel;
    }
    if (first > 0) return 'too late';
    return end < samples.length ? 'too early' : 'placed';
  }

  /** Takes everything up to a position, the two channels by turns; empty if that was taken already. */
  take(until: number): Int16Array {
    const frames = Math.max(0, until - this.#taken);
    const interleaved = new Int16Array(2 * frames);
    // Beyond the window nothing can have been placed: it is silence.
    const held = Math.min(frames, this.#window);
    const from = this.#taken % this.#window;
    const unbroken = Math.min(held, this.#window - from);
    this.#move(from, unbroken, interleaved, 0);
    this.#move(0, held - unbroken, interleaved, unbroken);
    this.#taken += frames;
    return interleaved;
  }

  /** Takes frames out of the ring, and leaves silence there. */
  #move(from: number, frames: number, to: Int16Array, at: number): void {
    const [begin, end] = [2 * from, 2 * (from + frames)];
    to.set(this.#ring.subarray(begin, end), 2 * at);
    this.#ring.fill(0, begin, end);
  }
}
