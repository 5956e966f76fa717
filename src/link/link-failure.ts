import { KitError, type OwnHintText } from '../kernel/kit-error.ts';
import { certificateRefusal, clientHint, hungUp } from './link-tls.ts';

/** What a failure to connect or to listen means, by the code that Node gives it. */
const meanings: Readonly<Record<string, Omit<OwnHintText, 'message'> & { readonly what: string }>> = {
  ECONNREFUSED: {
    code: 'LINK_REFUSED',
    what: 'nobody listens there',
    hint: 'Start the system under test first, and compare its host and port with this address.',
  },
  ENOTFOUND: {
    code: 'LINK_UNKNOWN_HOST',
    what: 'no host of this name is known',
    hint: 'Check the spelling of the host, or write its IP address.',
  },
  ETIMEDOUT: {
    code: 'LINK_TIMEOUT',
    what: 'there was no answer in time',
    hint: 'Check host, port and firewall, or give it more time.',
  },
  EADDRINUSE: {
    code: 'LINK_PORT_IN_USE',
    what: 'the port is in use',
    hint: 'Stop what listens there, or choose another port, or port 0 for any free one.',
  },
  EACCES: {
    code: 'LINK_PORT_FORBIDDEN',
    what: 'the system does not allow this port',
    hint: 'Choose a port above 1023.',
  },
  EADDRNOTAVAIL: {
    code: 'LINK_UNKNOWN_HOST',
    what: 'this machine does not have that address',
    hint: 'Listen on 127.0.0.1, or on an address of this machine.',
  },
};

/** One of Node's errors in the kit's words: what failed at which address, why, and what to do. */
export function linkFailure(doing: 'connect to' | 'listen on', address: string, error: Error): KitError {
  const nodeCode = codeOf(error);
  const { code, what, hint } =
    meanings[nodeCode] ?? unexpected(nodeCode, error, /^(?:tls|wss):/.test(address));
  return new KitError({ code, message: `Cannot ${doing} ${address}: ${what}.`, hint }, { cause: error });
}

/** Node puts several attempts for one name into one error; the first one counts. */
function codeOf(error: Error): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error && 'code' in first && typeof first.code === 'string' ? first.code : '';
}

/** What Node finds wrong with the other side's certificate. */
const certificateFaults: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  CERT_REVOKED: 'is revoked',
  ALTNAME: 'is for another host',
  CRL: 'cannot be looked up in the list of revoked ones',
};

function unexpected(nodeCode: string, error: Error, encrypted: boolean): (typeof meanings)[string] {
  const refusal = /ALERT/.test(nodeCode) ? certificateRefusal(nodeCode) : undefined;
  if (refusal !== undefined) return { code: 'LINK_CERTIFICATE', what: refusal, hint: clientHint };
  if (/CERT|SIGNATURE|ISSUER|ALTNAME|CRL/.test(nodeCode)) {
    const why = Object.entries(certificateFaults).find(([code]) => nodeCode.includes(code))?.[1];
    return {
      code: 'LINK_CERTIFICATE',
      what: `its certificate ${why ?? 'is not trusted'} (${nodeCode})`,
      hint: 'Name the certificate of the authority that signed it with --tls-ca, or in the profile (a PEM file), and use the host name that it is for.',
    };
  }
  if (error.message === 'socket hang up' && encrypted)
    return { code: 'LINK_CERTIFICATE', what: `it ${hungUp}`, hint: clientHint };
  const handshake =
    /^ERR_(SSL|TLS)|EPROTO/.test(nodeCode) ||
    /TLS|Unexpected server response|subprotocol/i.test(error.message);
  return {
    code: handshake ? 'LINK_HANDSHAKE' : 'LINK_FAILED',
    what: error.message.split('\n')[0] ?? nodeCode,
    hint: handshake
      ? 'Check that the other side speaks the protocol of the address: tls:// and wss:// are encrypted, WebSocket has the path /link and the subprotocol ocs-link.v1.'
      : 'See the cause; if it persists, try the address with another program.',
  };
}

/** The error for a link that did not open in time. */
export function timedOut(timeoutMs: number): Error {
  return Object.assign(new Error(`no answer within ${timeoutMs} ms`), { code: 'ETIMEDOUT' });
}
