import type { JsonObject } from '../kernel/json.ts';
import { answerBadFrames } from '../link/frames/bad-frame-policy.ts';
import { ctiRequestNames, linkProtocolVersion, type UserDataForm } from '../link/frames/cti-frames.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import { type FrameJudgment, validateFrame } from '../link/frames/validate-frame.ts';
import {
  type EventErrorDetails,
  eventError,
  eventErrorForBadFrame,
  type LinkErrorName,
} from '../link/link-errors.ts';
import { TokenGate } from '../link/token-gate.ts';
import { decodeUserData, encodeUserData } from '../protocol/user-data-codec.ts';
import type { Refusal } from '../switch/refusal.ts';
import type { TelephonyEvent } from '../switch/telephony-event.ts';
import type { TelephonyRequest } from '../switch/telephony-request.ts';
import type { Engine } from './engine.ts';
import { FencedRequests } from './fenced-requests.ts';
import { implementationName } from './implementation.ts';
import type { LinkClient } from './link-client.ts';

/** How a CTI link is served. */
export interface CtiSessionOptions {
  readonly engine: Engine;
  /** Required value of `RequestRegisterClient.token`, if the server has a token. */
  readonly token: string | undefined;
}

const requestNames: ReadonlySet<unknown> = new Set(ctiRequestNames);

/** Serves a T-Server client on a connection, until it closes. */
export function serveCti(connection: FrameConnection, options: CtiSessionOptions): void {
  const session = new CtiSession(connection, options);
  answerBadFrames(connection, eventErrorForBadFrame);
  connection.onFrame((frame) => session.take(frame));
  connection.onClose(() => session.end());
}

/** The switch's client behind one connection: checks and decodes what comes in, encodes what goes out. */
class CtiSession implements LinkClient {
  readonly #connection: FrameConnection;
  readonly #engine: Engine;
  readonly #gate: TokenGate;
  readonly #client: number;
  #registered = false;
  #form: UserDataForm = 'object';
  readonly #requests: FencedRequests;

  constructor(connection: FrameConnection, options: CtiSessionOptions) {
    this.#connection = connection;
    this.#engine = options.engine;
    this.#gate = new TokenGate(connection, options.token);
    const { engine } = options;
    const client = engine.attach(this);
    this.#client = client;
    this.#requests = new FencedRequests(
      () => engine.settled(),
      (request) => engine.submit({ to: 'switch', input: { kind: 'request', client, request } }),
    );
  }

  end(): void {
    this.#requests.drop();
    this.#engine.detach(this.#client);
  }

  take(frame: JsonObject): void {
    const { messageType } = frame;
    if (!requestNames.has(messageType)) {
      this.#refuseUnknown(frame);
      return;
    }
    const judgment = validateFrame(frame, this.#registered ? this.#form : undefined);
    if (judgment.problems.length > 0) this.#refuseUnsound(frame, judgment);
    else if (messageType === 'RequestRegisterClient') this.#register(frame);
    else if (this.#registered) this.#pass(frame);
    else this.#error('clientNotRegistered', frame);
  }

  deliver(event: TelephonyEvent): void {
    // An event is JSON except for its user data, which the form "pairs" writes differently; `undefined` is not written.
    const frame = event as unknown as JsonObject;
    const outcome = this.#connection.send(this.#form === 'object' ? frame : this.#inForm(frame, event));
    if (outcome === 'too long') this.#error('frameWouldBeTooLong', frame);
  }

  refuse(request: TelephonyRequest, refusal: Refusal): void {
    this.#send(refusal, { referenceId: request.referenceId, thisDN: request.thisDN });
  }

  #inForm(frame: JsonObject, { userData, extensions, calls }: TelephonyEvent): JsonObject {
    return {
      ...frame,
      ...(userData && { userData: encodeUserData(userData, this.#form) }),
      ...(extensions && { extensions: encodeUserData(extensions, this.#form) }),
      ...(calls && {
        calls: calls.map((call) => ({ ...call, userData: encodeUserData(call.userData, this.#form) })),
      }),
    };
  }

  #pass(frame: JsonObject): void {
    const { userData } = frame;
    const decoded = userData === undefined ? undefined : decodeUserData(userData, this.#form);
    if (decoded !== undefined && 'problem' in decoded) {
      this.#error('invalidField', frame, decoded.problem);
      return;
    }
    // The frame has been validated, and every request except RequestRegisterClient belongs to the switch.
    const request = (decoded === undefined
      ? frame
      : { ...frame, userData: decoded.userData }) as unknown as TelephonyRequest;
    this.#requests.take(request);
  }

  #register(frame: JsonObject): void {
    const refusal = this.#whyNotRegister(frame);
    if (refusal !== undefined) {
      this.#error(refusal, frame);
      return;
    }
    this.#registered = true;
    this.#form = frame.userDataForm === 'pairs' ? 'pairs' : 'object';
    const { referenceId } = frame;
    this.#connection.send({
      messageType: 'EventLinkConnected',
      ...(referenceId === undefined ? {} : { referenceId }),
      applicationName: implementationName,
      protocolVersion: linkProtocolVersion,
    });
  }

  #whyNotRegister({ token }: JsonObject): LinkErrorName | undefined {
    if (this.#registered) return 'clientAlreadyRegistered';
    return this.#gate.accepts(token) ? undefined : 'notAuthorized';
  }

  #refuseUnknown(frame: JsonObject): void {
    const { messageType } = frame;
    if (messageType === undefined) this.#error('missingField', frame, 'messageType');
    else this.#error('unknownRequest', frame, JSON.stringify(messageType).slice(0, 80));
  }

  #refuseUnsound(frame: JsonObject, { problems }: FrameJudgment): void {
    const missing = problems.some((problem) => problem.endsWith('is missing.'));
    this.#error(missing ? 'missingField' : 'invalidField', frame, problems.join(' '));
  }

  #error(name: LinkErrorName, { referenceId, thisDN }: JsonObject, detail?: string): void {
    this.#send(name, {
      referenceId,
      ...(typeof thisDN === 'string' ? { thisDN } : {}),
      ...(detail === undefined ? {} : { detail }),
    });
  }

  #send(name: LinkErrorName, details: EventErrorDetails): void {
    this.#connection.send(eventError(name, details));
  }
}
