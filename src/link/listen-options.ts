import type { Socket } from 'node:net';
import { KitError } from '../kernel/kit-error.ts';
import type { ConnectionOptions } from './frames/frame-connection.ts';
import type { LinkLimits } from './link-limits.ts';
import type { LinkTls } from './link-tls.ts';

/** Where and how a server takes links. */
export interface ListenOptions extends ConnectionOptions {
  /** `tcp` by default; with `tls` it is TLS over TCP, or wss. */
  readonly transport?: 'tcp' | 'websocket';
  /** 127.0.0.1 by default; any address that is not loopback needs both `tls` and `token`. */
  readonly host?: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Private key and certificate, PEM. */
  readonly tls?: TlsIdentity;
  /** What peers may take; `defaultLinkLimits` where left out. */
  readonly limits?: Partial<LinkLimits>;
  /** Takes connections that begin with an HTTP request, over plain TCP; without it, these are links with bad frames. */
  readonly http?: (socket: Socket) => void;
  /** The token that the server will ask for; the caller compares it, with `constantTimeEquals`. */
  readonly token?: string;
}

/** The key and certificate of a TLS listener, PEM; with an authority, it takes only clients that have its certificate. */
export interface TlsIdentity extends LinkTls {
  readonly key: string;
  readonly cert: string;
}

/** Node's settings for a side that listens. */
export function listenerTls(tls: TlsIdentity) {
  return { ...tls, requestCert: tls.ca !== undefined, rejectUnauthorized: tls.ca !== undefined };
}

/** Node refuses a bad key or certificate when the server is made. */
export function withSoundIdentity<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new KitError(
      {
        code: 'LINK_CERTIFICATE',
        message: `The TLS key or certificate cannot be used: ${error instanceof Error ? error.message : error}.`,
        hint: 'Give a private key and the certificate that belongs to it, both as PEM.',
      },
      { cause: error },
    );
  }
}
