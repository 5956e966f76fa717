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
