import type { JsonObject, JsonValue } from '../../kernel/json.ts';

/** Error numbers of JSON-RPC 2.0, section 5.1; applications use others. */
export const jsonRpcErrors = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internalError: -32603,
} as const;

/** A refusal on a control link: thrown by a method on the server; a refused call is rejected with it. */
export class JsonRpcError extends Error {
  readonly code: number;
  readonly data: JsonValue | undefined;

  constructor(code: number, message: string, data?: JsonValue) {
    super(message);
    this.name = 'JsonRpcError';
    this.code = code;
    this.data = data;
  }
}

/** An answer that refuses a call. */
export function errorResponse(id: JsonValue, code: number, message: string, data?: JsonValue): JsonObject {
  return { jsonrpc: '2.0', id, error: { code, message, ...(data === undefined ? {} : { data }) } };
}

/** An answer with the method's result. */
export function resultResponse(id: JsonValue, result: JsonValue): JsonObject {
  return { jsonrpc: '2.0', id, result };
}
