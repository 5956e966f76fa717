/** What one side of a link shows and trusts, all as PEM. */
export interface LinkTls {
  /** Certificates of the authorities to trust, instead of the system's. */
  readonly ca?: string;
  /** Own certificate, with `key`; a server that asks for it gets it. */
  readonly cert?: string;
  readonly key?: string;
  /** Certificates that their authority has revoked. */
  readonly crl?: string;
}

/** Node's settings for a side that connects. */
export function tlsSettings({ ca, cert, key, crl }: LinkTls): LinkTls {
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(crl === undefined ? {} : { crl }),
  };
}

/** The alerts with which a server refuses a client by its certificate (RFC 8446, section 6.2). */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE/, 'it asks for a certificate'],
  [/CERTIFICATE_EXPIRED/, 'it says that the certificate has expired'],
  [/CERTIFICATE_REVOKED/, 'it says that the certificate is revoked'],
  [/UNKNOWN_CA/, 'it does not know the authority of the certificate'],
  [/(?:BAD|UNSUPPORTED)_CERTIFICATE|CERTIFICATE_UNKNOWN/, 'it does not accept the certificate'],
];

/** What a server says nothing about: it may hang up without an alert if it does not accept a certificate. */
export const hungUp =
  'hung up before it had said anything, as a server does that does not accept the certificate of this side';

/** What to do if a server refuses this side by its certificate, or asks for one. */
export const clientHint =
  'Give a certificate that the other side trusts, and its key: --tls-cert and --tls-key.';

/** Why the other side refuses this side's certificate, by the code of Node's error; nothing if it is something else. */
export function certificateRefusal(nodeCode: string): string | undefined {
  return refusals.find(([pattern]) => pattern.test(nodeCode))?.[1];
}
