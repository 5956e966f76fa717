import type { JsonValue } from '../../../kernel/json.ts';

/** An HTTP request, as the gateway takes it. */
export interface GatewayRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** In lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty if there is none. */
  readonly body: string;
  /** Aborted if nobody waits for the reply any more. */
  readonly gone: AbortSignal;
}

/** An HTTP reply. */
export interface GatewayReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonValue | { readonly html: string };
}

/** A refusal, in the form that the Workspace API gives it. */
export function refusal(status: number, message: string): GatewayReply {
  return { status, body: { status: { code: status, message } } };
}
