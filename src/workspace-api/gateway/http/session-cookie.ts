import { sessionCookie, workspacePath } from '../../messages/channels.ts';

/** The session that a request names in its cookie. */
export function sessionIn(cookies: string | undefined): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${sessionCookie}=`))?.slice(sessionCookie.length + 1);
}

/** Names the session. A page of another site gets it only over TLS: browsers demand that. */
export function setSession(id: string, overTls: boolean): Readonly<Record<string, string>> {
  return { 'set-cookie': `${sessionCookie}=${id}; Path=${workspacePath}; HttpOnly${tlsOnly(overTls)}` };
}

export function clearSession(overTls: boolean): Readonly<Record<string, string>> {
  return { 'set-cookie': `${sessionCookie}=; Path=${workspacePath}; Max-Age=0; HttpOnly${tlsOnly(overTls)}` };
}

function tlsOnly(overTls: boolean): string {
  return overTls ? '; Secure; SameSite=None' : '';
}
