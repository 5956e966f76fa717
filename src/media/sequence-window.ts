/** How many sequence numbers behind the highest a packet may be, and still be told from a duplicate. */
const remembered = 256;

/** A gap from which on a number is not believed, until the next packet has the next one (RFC 3550, appendix A.1). */
const widestGap = 3000;

export type SequencePlace = 'next' | 'after a gap' | 'late' | 'duplicate' | 'out of sequence';

/** Sequence numbers of one stream, made to count beyond 65,535 (RFC 3550, appendix A.1). */
export class SequenceWindow {
  readonly #seen = new Float64Array(remembered).fill(-1);
  #first = 0;
  #highest = -1;
  #accepted = 0;
  #lostBefore = 0;
  /** The number that would show that the sender has begun anew. */
  #anew: number | undefined;

  /** Packets that never came, as far as is known now (RFC 3550, appendix A.3). */
  get lost(): number {
    const since = this.#highest < 0 ? 0 : this.#highest - this.#first + 1 - this.#accepted;
    return this.#lostBefore + since;
  }

  take(sequence: number): SequencePlace {
    if (this.#highest < 0) return this.#begin(sequence);
    const ahead = (sequence - this.#highest) & 0xffff;
    if (ahead >= widestGap && ahead <= 0x10000 - remembered) return this.#jump(sequence);
    const extended = this.#highest + (ahead < widestGap ? ahead : ahead - 0x10000);
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

  /** A sender that begins anew, without a new synchronization source, is believed with its second packet. */
  #jump(sequence: number): SequencePlace {
    if (sequence !== this.#anew) {
      this.#anew = (sequence + 1) & 0xffff;
      return 'out of sequence';
    }
    this.#lostBefore = this.lost;
    this.#seen.fill(-1);
    this.#highest = -1;
    this.#accepted = 0;
    this.#anew = undefined;
    this.#begin(sequence);
    return 'after a gap';
  }

  #accept(extended: number): void {
    this.#seen[extended % remembered] = extended;
    this.#first = Math.min(this.#first, extended);
    this.#highest = Math.max(this.#highest, extended);
    this.#accepted += 1;
  }
}
