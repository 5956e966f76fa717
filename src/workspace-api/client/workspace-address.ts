import { KitError } from '../../kernel/kit-error.ts';
import { isLoopback } from '../../link/listener-security.ts';

const scheme = /^workspace\+(?=https?:)/;

/** Whether an address is that of a server of the Workspace API, and not of a link. */
export function isWorkspaceAddress(url: string): boolean {
  return url.startsWith('workspace+');
}

/** Whether an address is that of a server of the Workspace API which is under test itself (role workspace-api). */
export function isServerAddress(url: string): boolean {
  return /^https?:/.test(url);
}

/**
 * Reads `workspace+https://host:port`, or `workspace+http://` on this machine; what the server has before
 * `/workspace/v3` may follow.
 *
 * @throws KitError `LINK_ADDRESS`, or `LINK_NOT_SECURED` if others could read what is sent.
 */
export function parseWorkspaceAddress(url: string): URL {
  const rest = url.replace(scheme, '');
  if (!scheme.test(url) || !URL.canParse(rest)) throw notAnAddress(url);
  const base = new URL(rest);
  if (base.username !== '' || base.password !== '' || base.search !== '' || base.hash !== '')
    throw notAnAddress(url);
  if (base.protocol === 'http:' && !isLoopback(base.hostname.replace(/^\[|\]$/g, ''))) throw notSecured(base);
  return base;
}

function notAnAddress(url: string): KitError {
  const shown = url.replace(/\/\/[^/]*@/, '//***@').replace(/[?#].*$/, '?***'); // there may be a secret in it
  return new KitError({
    code: 'LINK_ADDRESS',
    message: `${JSON.stringify(shown)} is not the address of a server of the Workspace API.`,
    hint: 'Write workspace+https://host:port, or workspace+http://127.0.0.1:port on this machine; who logs in is in the profile (workspace).',
  });
}

function notSecured({ host }: URL): KitError {
  return new KitError({
    code: 'LINK_NOT_SECURED',
    message: `workspace+http://${host} would send tokens and cookies unencrypted to another machine.`,
    hint: 'Write workspace+https://, and name the authority of its certificate with --tls-ca, or in the profile (ca).',
  });
}
