import type { IncomingHttpHeaders } from 'node:http';
import { constantTimeEquals } from '../../link/listener-security.ts';

/** Why a request is turned away. */
export interface TurnedAway {
  readonly status: 401 | 403;
  readonly sentence: string;
}

/**
 * Turns away what does not come from this machine's own page. A name that an attacker points to this machine (DNS
 * rebinding) is not among the hosts, and another page says in `Origin` who it is.
 */
export function turnedAway({ host = '', origin }: IncomingHttpHeaders, port: number): TurnedAway | undefined {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!hosts.includes(host)) return { status: 403, sentence: `Open the page as http://127.0.0.1:${port}/.` };
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, sentence: 'Another page may not use this one.' };
  return undefined;
}

/** Turns away who does not show the token. */
export function withoutToken(
  { authorization = '' }: IncomingHttpHeaders,
  token: string,
): TurnedAway | undefined {
  const given = /^Bearer (.+)$/.exec(authorization)?.[1] ?? '';
  return constantTimeEquals(token, given)
    ? undefined
    : { status: 401, sentence: 'The token is missing or wrong.' };
}
