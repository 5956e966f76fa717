import type { NotRun } from '../../kernel/case-record.ts';
import type { Channel } from '../../kernel/channels.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError, type OwnHintText } from '../../kernel/kit-error.ts';
import { JsonRpcError } from '../../link/json-rpc/json-rpc.ts';
import { NotRunError } from '../case/case-outcome.ts';
import type { Transcript } from '../case/transcript.ts';
import { faultOf } from './method-fault.ts';

/** What an implementation says about itself in answer to `hello` (the control link). */
export interface Hello {
  readonly role: string;
  readonly implementation: string;
  readonly version: string;
  readonly capabilities: readonly string[];
}

/** Carries calls to an implementation: JSON-RPC over a link, or a person who is asked. */
export interface MethodCaller {
  /** Rejects with a JsonRpcError if the other side refuses. */
  call(method: string, params: JsonObject): Promise<JsonValue>;
  /** Opens the link again if it is lost; absent if it cannot be lost. */
  restore?(milliseconds: number): Promise<void>;
}

/** The other side of a link on which methods are called: its name in transcripts, and the names of its faults. */
export interface MethodPeer {
  readonly name: string;
  readonly channel: Channel;
  /** The words for a fault of the link itself. */
  readonly link: string;
  readonly codes: Readonly<Record<'refused' | 'silent' | 'closed' | 'answer', OwnHintText['code']>>;
  /** Folder of its methods' schemas in `schemas/`, if it is not the channel's. */
  readonly schemas?: string;
  /** What is wrong with an answer to a method, in one sentence; nothing if no schema covers it. */
  readonly wrongAnswer?: (method: string, result: JsonValue) => string | undefined;
}

/** An OCS, at the other end of its control link. */
export const controlOfOcs: MethodPeer = {
  name: 'OCS',
  channel: 'control',
  link: 'control link',
  codes: {
    refused: 'CONTROL_REFUSED',
    silent: 'CONTROL_SILENT',
    closed: 'CONTROL_CLOSED',
    answer: 'CONTROL_ANSWER',
  },
};

/** The tester's end of a control link: sets an implementation up and looks inside it. */
export class ControlClient {
  readonly hello: Hello;
  readonly #rpc: MethodCaller;
  readonly #peer: MethodPeer;
  readonly #greeting: JsonObject;
  readonly #capabilities: ReadonlySet<string>;

  private constructor(rpc: MethodCaller, hello: Hello, peer: MethodPeer, greeting: JsonObject) {
    this.#rpc = rpc;
    this.hello = hello;
    this.#peer = peer;
    this.#greeting = greeting;
    this.#capabilities = new Set(hello.capabilities);
  }

  static async open(rpc: MethodCaller, token?: string, peer = controlOfOcs): Promise<ControlClient> {
    const greeting = token === undefined ? {} : { token };
    const answer = await rpc.call('hello', greeting).catch((error: unknown) => {
      throw faultOf(peer, 'hello', error);
    });
    refuseWrongAnswer(peer, 'hello', answer);
    return new ControlClient(rpc, readHello(answer), peer, greeting);
  }

  /** Opens the link again if it is lost, and checks by a hello that somebody is there. */
  async restore(milliseconds: number): Promise<void> {
    await this.#rpc.restore?.(milliseconds);
    await this.ask('hello', this.#greeting);
  }

  offers(capability: string): boolean {
    return this.#capabilities.has(capability);
  }

  /** Calls a method and keeps both messages in the transcript; if the method is not claimed, the case is not run. */
  async call(transcript: Transcript, method: string, params: JsonObject): Promise<ControlAnswer> {
    if (!this.offers(method)) throw notOffered(method);
    const { name, channel } = this.#peer;
    const answered = (frame: JsonObject) => transcript.record({ channel, from: name, to: 'tester', frame });
    transcript.record({ channel, from: 'tester', to: name, frame: { method, params } });
    try {
      const result = await this.#rpc.call(method, params);
      const entry = answered({ answerTo: method, result });
      refuseWrongAnswer(this.#peer, method, result);
      return { result, entry: entry.n };
    } catch (error) {
      if (error instanceof JsonRpcError) {
        const { code, message } = error;
        answered({ answerTo: method, error: { code, message } });
      }
      throw faultOf(this.#peer, method, error);
    }
  }

  /**
   * Calls a method without keeping it in any transcript: for calls that only wait for something. One that fails is kept
   * in the transcript that is given, after what passed since, with the time at which it was made.
   */
  async ask(method: string, params: JsonObject = {}, transcript?: Transcript): Promise<JsonValue> {
    const { name, channel } = this.#peer;
    const keep = transcript?.begin({ channel, from: 'tester', to: name, frame: { method, params } });
    const result = await this.#rpc.call(method, params).catch((error: unknown) => {
      keep?.();
      throw faultOf(this.#peer, method, error);
    });
    refuseWrongAnswer(this.#peer, method, result);
    return result;
  }
}

/** Why a case that needs some control methods is not run. */
export function methodsMissing(missing: readonly string[]): NotRun {
  const methods = `method${missing.length === 1 ? '' : 's'} ${missing.join(', ')}`;
  return { reason: `The implementation does not offer the control ${methods}.`, missing };
}

/** A case that needs a method which was not claimed is not run. */
export function notOffered(method: string): NotRunError {
  return new NotRunError(methodsMissing([method]));
}

/** A control method's result, and its transcript entry. */
export interface ControlAnswer {
  readonly result: JsonValue;
  readonly entry: number;
}

function refuseWrongAnswer(
  { link, codes, wrongAnswer, channel, schemas = channel }: MethodPeer,
  method: string,
  result: JsonValue,
): void {
  const wrong = wrongAnswer?.(method, result);
  if (wrong === undefined) return;
  throw new KitError({
    code: codes.answer,
    message: `The ${link} answered ${method} with what its schema does not allow: ${wrong}`,
    hint: `schemas/${schemas}/${method}.schema.json has an example.`,
  });
}

function readHello(answer: JsonValue): Hello {
  if (!isJsonObject(answer) || !Array.isArray(answer.capabilities)) {
    throw new KitError({
      code: 'CONTROL_HELLO',
      message: `The answer to hello is not as the control link requires: ${JSON.stringify(answer)}.`,
      hint: 'It must be an object with role, implementation, version and capabilities (schemas/control/hello).',
    });
  }
  return {
    role: String(answer.role ?? 'unknown'),
    implementation: String(answer.implementation ?? 'unnamed'),
    version: String(answer.version ?? 'unknown'),
    capabilities: answer.capabilities.map(String),
  };
}
