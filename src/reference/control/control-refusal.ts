import { JsonRpcError, jsonRpcErrors } from '../../link/json-rpc/json-rpc.ts';

/** Numbers of refusals that are this control link's own. */
export const controlErrors = {
  /** What was asked is sound, but cannot be done as things stand. */
  notPossible: -32000,
  helloFirst: -32001,
  notAuthorized: -32002,
} as const;

/** The parameters are wrong; the sentence names the path. */
export function invalidParams(sentence: string): JsonRpcError {
  return new JsonRpcError(jsonRpcErrors.invalidParams, sentence);
}

/** The request is sound, but cannot be carried out now. */
export function notPossible(sentence: string): JsonRpcError {
  return new JsonRpcError(controlErrors.notPossible, sentence);
}
