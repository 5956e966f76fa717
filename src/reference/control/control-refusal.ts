import { JsonRpcError, jsonRpcErrors } from '../../link/json-rpc/json-rpc.ts';
import type { TokenGate } from '../../link/token-gate.ts';

/** Error codes of this control link's own refusals. */
export const controlErrors = {
  /** The request is valid, but cannot be carried out in the current state. */
  notPossible: -32000,
  helloFirst: -32001,
  notAuthorized: -32002,
} as const;

/** The parameters are wrong; the sentence names the path. */
export function invalidParams(sentence: string): JsonRpcError {
  return new JsonRpcError(jsonRpcErrors.invalidParams, sentence);
}

/** The request is valid, but cannot be carried out now. */
export function notPossible(sentence: string): JsonRpcError {
  return new JsonRpcError(controlErrors.notPossible, sentence);
}

/** Refuses `hello` without the right token. */
export function refuseWrongToken(gate: TokenGate, given: unknown): void {
  if (!gate.accepts(given))
    throw new JsonRpcError(controlErrors.notAuthorized, 'The token is missing or wrong.');
}
