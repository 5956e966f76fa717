/** What a message may cost its reader. Beyond a limit it is refused, before anything in it is looked at. */
export interface SipLimits {
  /** Bytes of a whole message, with its body. */
  readonly bytes: number;
  /** Header lines after unfolding, and values of headers, of which a line may have many. */
  readonly headers: number;
}

/** 64 KiB as for a datagram, and more headers than any call of ours needs (recording.md, "Bad input"). */
export const sipLimits: SipLimits = { bytes: 65_536, headers: 512 };
