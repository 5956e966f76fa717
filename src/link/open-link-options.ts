import type { ConnectionOptions } from './frames/frame-connection.ts';
import type { LinkTls } from './link-tls.ts';

/** How a link is opened. */
export interface OpenLinkOptions extends ConnectionOptions, LinkTls {
  /** Milliseconds within which the link must open; 5000 by default. */
  readonly timeoutMs?: number;
}
