import { isLoopback } from '../../../link/listener-security.ts';

/** From which web pages requests are taken. */
export class Origins {
  readonly #named: ReadonlySet<string>;

  constructor(named: readonly string[]) {
    this.#named = new Set(named);
  }

  /** A request without an origin does not come from a page. Unless origins are named, pages of this machine are let in. */
  allows(origin: string | undefined): boolean {
    if (origin === undefined || this.#named.has(origin)) return true;
    return this.#named.size === 0 && isPageOfThisMachine(origin);
  }
}

function isPageOfThisMachine(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  return isLoopback(hostname.replace(/^\[|\]$/g, ''));
}

/** What lets a page read a reply, and send the session's cookie along (Fetch, "CORS protocol and credentials"). */
export function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    vary: 'Origin',
  };
}

/** What a page may send, in answer to its preflight request. */
export const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, x-api-key',
  'access-control-max-age': '600',
} as const;
