/** How a test agent's session is opened. */
export interface Account {
  /** Sent as Bearer. */
  readonly token?: string;
  /** A code of an authorization endpoint instead, good for one session, with the address that it was given for. */
  readonly code?: string;
  readonly redirectUri?: string;
  /** Sent as `x-api-key`, if the server asks for one. */
  readonly apiKey?: string;
  /** The name of the agent's place, if the server is to find the DN. */
  readonly place?: string;
}

/** Who works with a session. */
export interface Who {
  /** Login ID. */
  readonly agentId: string;
  readonly dn: string;
}

/** The headers in which a request shows an account. */
export function headersOf({ token, code, apiKey }: Account): Readonly<Record<string, string>> {
  return {
    ...(token === undefined || code !== undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }),
  };
}

/** The operation that opens a session with an account, below `/workspace/v3`. */
export function openingOf({ code, redirectUri = '' }: Account): string {
  const query = code === undefined ? '' : `?${new URLSearchParams({ code, redirect_uri: redirectUri })}`;
  return `initialize-workspace${query}`;
}

/** Where an agent logs in, as `activate-channels` wants it told. */
export function whereToLogIn(
  { place }: Account,
  dn: string,
): { readonly placeName: string } | { readonly dn: string } {
  return place === undefined ? { dn } : { placeName: place };
}
