/** An HTTP request to a server of the Workspace API. */
export interface HttpRequest {
  readonly method: string;
  /** With what is before `/workspace/v3`, and the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly body: string;
  /** Aborted if nobody waits for the answer any more. */
  readonly gone?: AbortSignal;
}

/** What came back. */
export interface HttpAnswer {
  readonly status: number;
  /** Lines of `Set-Cookie`. */
  readonly cookies: readonly string[];
  readonly body: string;
}

/** Sends a request and gives its answer; fails if the connection does. */
export type Exchange = (request: HttpRequest) => Promise<HttpAnswer>;

/** A decorator that makes a server wrong, or different: made anew for every case. */
export type ExchangeDecoration = (right: Exchange) => Exchange;
