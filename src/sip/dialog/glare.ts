/**
 * How long to wait, in milliseconds, before an INVITE that met another one (491) is tried again (RFC 3261, section 14.1): 2.1
 * to 4 seconds for the side that has chosen the Call-ID, up to 2 for the other one, so that they do not meet again.
 */
export function glareDelay(hasChosenCallId: boolean, chance: number): number {
  const steps = hasChosenCallId ? 210 + Math.floor(chance * 191) : Math.floor(chance * 201);
  return 10 * steps;
}

/** Seconds of Retry-After for an INVITE that came while another one was not answered (section 14.2): up to 10. */
export function retryAfter(chance: number): number {
  return Math.floor(chance * 11);
}
