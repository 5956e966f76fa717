import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { answerBadFrames, describeBadFrame } from '../frames/bad-frame-policy.ts';
import type { BadFrame, FrameConnection } from '../frames/frame-connection.ts';
import { errorResponse, JsonRpcError, jsonRpcErrors, resultResponse } from './json-rpc-message.ts';

/** One method of a control link. Refuses by throwing a JsonRpcError (or a KitError, answered as -32000). */
export type JsonRpcMethod = (params: JsonObject) => JsonValue | Promise<JsonValue>;

/** How a control link is served. */
export interface ServeOptions {
  /**
   * Called for an exception that is not a refusal, so a defect of this server; by default, a warning of the process.
   */
  readonly onDefect?: (error: unknown, method: string) => void;
}

/** The number of a refusal by a KitError, whose code and hint are in `data`. */
const applicationError = -32000;

/** Serves methods on a link: one request after the other, answered in order, even if a method waits. */
export function serveJsonRpc(
  connection: FrameConnection,
  methods: Readonly<Record<string, JsonRpcMethod>>,
  options: ServeOptions = {},
): void {
  const onDefect = options.onDefect ?? warnOfDefect;
  let waiting: Promise<void> | undefined; // the last request that is still being served
  const answer = (response: JsonObject | undefined) => {
    if (response === undefined || connection.send(response) !== 'too long') return;
    connection.send(errorResponse(response.id ?? null, jsonRpcErrors.internalError, answerTooLong));
  };
  const inOrder = (respond: () => Response) => {
    const response = waiting === undefined ? respond() : waiting.then(respond);
    if (!(response instanceof Promise)) {
      answer(response);
      return;
    }
    const done: Promise<void> = response.then(answer).then(() => {
      if (waiting === done) waiting = undefined;
    });
    waiting = done;
  };
  answerBadFrames(connection, badFrameResponse);
  connection.onFrame((frame) => inOrder(() => respondTo(frame, methods, onDefect)));
}

type Response = JsonObject | undefined | Promise<JsonObject | undefined>;

const answerTooLong = 'The answer would be longer than a frame may be: ask for less at once.';

function respondTo(
  frame: JsonObject,
  methods: Readonly<Record<string, JsonRpcMethod>>,
  onDefect: (error: unknown, method: string) => void,
): Response {
  const { id, method, params = {} } = frame;
  const soundId = typeof id === 'number' || typeof id === 'string' || id === null ? id : undefined;
  const refuse = (code: number, message: string) => errorResponse(soundId ?? null, code, message);
  if (frame.jsonrpc !== '2.0') return refuse(jsonRpcErrors.invalidRequest, 'jsonrpc must be "2.0".');
  if (typeof method !== 'string') return refuse(jsonRpcErrors.invalidRequest, 'method must be a String.');
  if (id !== undefined && soundId === undefined) {
    return refuse(jsonRpcErrors.invalidRequest, 'id must be a number, a String or null.');
  }
  const serve = Object.hasOwn(methods, method) ? methods[method] : undefined;
  const response = (): Response => {
    if (serve === undefined)
      return refuse(jsonRpcErrors.methodNotFound, `There is no method ${JSON.stringify(method)}.`);
    if (!isJsonObject(params)) return refuse(jsonRpcErrors.invalidParams, 'params must be an object.');
    return invoke(serve, params, soundId ?? null, (error) =>
      refusalOf(error, method, soundId ?? null, onDefect),
    );
  };
  return id === undefined ? withoutAnswer(response()) : response();
}

/** A notification is carried out, and never answered (JSON-RPC 2.0, section 4.1). */
function withoutAnswer(response: Response): Response {
  return response instanceof Promise ? response.then(() => undefined) : undefined;
}

function invoke(
  serve: JsonRpcMethod,
  params: JsonObject,
  id: JsonValue,
  refusal: (error: unknown) => JsonObject,
): Response {
  try {
    const result = serve(params);
    if (!(result instanceof Promise)) return resultResponse(id, result);
    return result.then((value) => resultResponse(id, value)).catch(refusal);
  } catch (error) {
    return refusal(error);
  }
}

function refusalOf(
  error: unknown,
  method: string,
  id: JsonValue,
  onDefect: (error: unknown, method: string) => void,
): JsonObject {
  if (error instanceof JsonRpcError) return errorResponse(id, error.code, error.message, error.data);
  if (error instanceof KitError) {
    return errorResponse(id, applicationError, error.message, { code: error.code, hint: error.hint });
  }
  onDefect(error, method);
  return errorResponse(id, jsonRpcErrors.internalError, `${method} failed by a defect of the server.`);
}

function warnOfDefect(error: unknown, method: string): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.emitWarning(`A defect in the control method ${method}`, { code: 'CONTROL_DEFECT', detail });
}

function badFrameResponse(bad: BadFrame): JsonObject {
  const parses = bad.problem === 'not an object' || bad.problem === 'too deep';
  const code = parses ? jsonRpcErrors.invalidRequest : jsonRpcErrors.parseError;
  return errorResponse(null, code, describeBadFrame(bad));
}
