import type { ConnectionOptions } from './frames/frame-connection.ts';

/** How a link is opened. */
export interface OpenLinkOptions extends ConnectionOptions {
  /** Certificates (PEM) of the authorities to trust, in place of the system's. */
  readonly ca?: string;
  /** Milliseconds within which the link must stand; 5000 unless given. */
  readonly timeoutMs?: number;
}
