import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { CloseReason, FrameConnection } from '../frames/frame-connection.ts';
import { JsonRpcError } from './json-rpc-message.ts';

interface PendingCall {
  readonly method: string;
  resolve(result: JsonValue): void;
  reject(error: Error): void;
}

/** The calling side of a control link, whose other side serves JSON-RPC 2.0. */
export class JsonRpcClient {
  readonly #connection: FrameConnection;
  readonly #pending = new Map<number, PendingCall>();
  readonly #unexpected: ((sentence: string) => void)[] = [];
  #lastId = 0;
  #closed: CloseReason | undefined;

  constructor(connection: FrameConnection) {
    this.#connection = connection;
    connection.onFrame((frame) => this.#answered(frame));
    connection.onBadFrame((bad) =>
      this.#tell(`${connection.peer} sent something that is ${bad.problem}: ${bad.excerpt}`),
    );
    connection.onClose((why) => this.#end(why));
  }

  /**
   * Calls a method; calls may be made before earlier ones are answered. Rejects with the JsonRpcError that the other
   * side answered, or with a KitError: LINK_CLOSED, CONTROL_CALL_TOO_LONG, CONTROL_ANSWER.
   */
  call(method: string, params: JsonObject = {}): Promise<JsonValue> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const outcome = this.#connection.send({ jsonrpc: '2.0', id, method, params });
      if (outcome === 'sent') this.#pending.set(id, { method, resolve, reject });
      else reject(outcome === 'closed' ? this.#linkClosed(method) : callTooLong(method));
    });
  }

  /** Whether the link is closed. */
  get closed(): boolean {
    return this.#closed !== undefined;
  }

  /** Receives a sentence for each answer that belongs to no call, and for everything that is not a frame. */
  onUnexpected(listener: (sentence: string) => void): void {
    this.#unexpected.push(listener);
  }

  /** Closes the link; unanswered calls are rejected. */
  close(): void {
    this.#connection.close();
  }

  #answered(frame: JsonObject): void {
    const call = typeof frame.id === 'number' ? this.#pending.get(frame.id) : undefined;
    if (call === undefined || typeof frame.id !== 'number') {
      this.#tell(
        `${this.#connection.peer} answered a call that is not open: ${JSON.stringify(frame).slice(0, 200)}`,
      );
      return;
    }
    this.#pending.delete(frame.id);
    settle(call, frame, this.#connection.peer);
  }

  #end(why: CloseReason): void {
    this.#closed = why;
    const calls = [...this.#pending.values()];
    this.#pending.clear();
    for (const call of calls) call.reject(this.#linkClosed(call.method));
  }

  #linkClosed(method: string): KitError {
    const reason = this.#closed?.sentence ?? 'This side closed it.';
    return new KitError({
      code: 'LINK_CLOSED',
      message: `The link closed before ${method} was answered. ${reason}`,
      reason,
      hint: this.#closed?.hint ?? 'Look at the log of the system under test, start it again and repeat.',
    });
  }

  #tell(sentence: string): void {
    for (const listener of this.#unexpected) listener(sentence);
  }
}

function settle(call: PendingCall, frame: JsonObject, peer: string): void {
  const { result, error } = frame;
  if (result !== undefined && error === undefined) call.resolve(result);
  else if (isJsonObject(error) && typeof error.code === 'number' && typeof error.message === 'string') {
    call.reject(new JsonRpcError(error.code, error.message, error.data));
  } else call.reject(notAnAnswer(call.method, frame, peer));
}

function notAnAnswer(method: string, frame: JsonObject, peer: string): KitError {
  const begin = JSON.stringify(frame).slice(0, 200);
  return new KitError({
    code: 'CONTROL_ANSWER',
    message: `${peer} answered ${method} with neither a result nor an error: ${begin}`,
    hint: 'An answer on the control link is a JSON-RPC 2.0 response with result or error {code, message}.',
  });
}

function callTooLong(method: string): KitError {
  return new KitError({
    code: 'CONTROL_CALL_TOO_LONG',
    message: `The call of ${method} is longer than a frame may be.`,
    hint: 'Split it: several calls with fewer records each.',
  });
}
