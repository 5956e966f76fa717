/** What one peer, and all together, may take from a server ("Limits" in docs/link.md). */
export interface LinkLimits {
  /** Milliseconds within which TLS and WebSocket must have shaken hands. */
  readonly handshakeMs: number;
  /** Milliseconds within which an open link must have sent its first byte; infinity for no limit. */
  readonly firstByteMs: number;
  /** Milliseconds without traffic after which the system asks whether the peer is still there (TCP keep-alive). */
  readonly keepAliveMs: number;
  /** Connections at once; more are closed when they come. */
  readonly connections: number;
  /** Bytes that may wait for all peers that do not read, together. */
  readonly backlogOfAll: number;
}

export const defaultLinkLimits: LinkLimits = {
  handshakeMs: 10_000,
  firstByteMs: 60_000,
  keepAliveMs: 60_000,
  connections: 20_000,
  backlogOfAll: 128 * 1024 * 1024,
};

/** Wrong tokens on one link before it is closed. */
export const wrongTokens = 3;
