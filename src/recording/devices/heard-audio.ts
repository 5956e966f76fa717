import { samplesPerSecond } from '../../media/g711.ts';

const perMillisecond = samplesPerSecond / 1000;

interface Piece {
  readonly at: number;
  readonly samples: Int16Array;
}

/** What a device hears, each packet at the time that its timestamp means. */
export class HeardAudio {
  readonly #pieces: Piece[] = [];

  /** Samples of which the first belongs at a time, in milliseconds. */
  add(at: number, samples: Int16Array): void {
    this.#pieces.push({ at, samples });
  }

  /** What was heard between two times; where nothing came, it is silence. */
  between(from: number, to: number): Int16Array {
    const heard = new Int16Array(Math.max(0, Math.round((to - from) * perMillisecond)));
    for (const { at, samples } of this.#pieces) {
      const place = Math.round((at - from) * perMillisecond);
      const cut = Math.max(0, -place);
      if (cut < samples.length && place < heard.length)
        heard.set(samples.subarray(cut, heard.length - place), place + cut);
    }
    return heard;
  }
}
