import type { ConnectionOptions } from './frames/frame-connection.ts';

/** How a link is opened. */
export interface OpenLinkOptions extends ConnectionOptions {
  /** Certificates (PEM) of the authorities to trust, instead of the system's. */
  readonly ca?: string;
  /** Milliseconds within which the link must open; 5000 by default. */
  readonly timeoutMs?: number;
}
