/** The three times from which all timers follow, in milliseconds (RFC 3261, table 4). */
export interface SipTimes {
  /** Estimate of a round trip. */
  readonly t1: number;
  /** The longest time between retransmissions other than of an INVITE. */
  readonly t2: number;
  /** How long a message stays in the network. */
  readonly t4: number;
}

export const sipTimes: SipTimes = { t1: 500, t2: 4000, t4: 5000 };

/** Timers B, D, F, H, J, L and M, and how long a 2xx waits for its ACK (RFC 3261, section 13.3.1.4). */
export function longTime({ t1 }: SipTimes): number {
  return 64 * t1;
}
