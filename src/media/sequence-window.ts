/** How many sequence numbers behind the highest a packet may be, and still be told from a duplicate. */
const remembered = 256;

export type SequencePlace = 'next' | 'after a gap' | 'late' | 'duplicate' | 'too old';

/** Sequence numbers of one stream, made to count beyond 65,535 (RFC 3550, appendix A.1). */
export class SequenceWindow {
  readonly #seen = new Float64Array(remembered).fill(-1);
  #first = 0;
  #highest = -1;
  #accepted = 0;

  /** Packets that never came, as far as is known now (RFC 3550, appendix A.3). */
  get lost(): number {
    return this.#highest < 0 ? 0 : Math.max(0, this.#highest - this.#first + 1 - this.#accepted);
  }

  take(sequence: number): SequencePlace {
    if (this.#highest < 0) return this.#begin(sequence);
    const ahead = (sequence - this.#highest) & 0xffff;
    const extended = this.#highest + (ahead < 0x8000 ? ahead : ahead - 0x10000);
    if (extended <= this.#highest - remembered) return 'too old';
    if (this.#seen[extended % remembered] === extended) return 'duplicate';
    const place = extended < this.#highest ? 'late' : ahead === 1 ? 'next' : 'after a gap';
    this.#accept(extended);
    return place;
  }

  /** One round above zero, so that packets from before the first one still have a positive number. */
  #begin(sequence: number): SequencePlace {
    this.#first = sequence + 0x10000;
    this.#accept(this.#first);
    return 'next';
  }

  #accept(extended: number): void {
    this.#seen[extended % remembered] = extended;
    this.#first = Math.min(this.#first, extended);
    this.#highest = Math.max(this.#highest, extended);
    this.#accepted += 1;
  }
}
