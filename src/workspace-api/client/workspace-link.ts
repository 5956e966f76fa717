import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { linkProtocolVersion } from '../../link/frames/cti-frames.ts';
import { eventError } from '../../link/link-errors.ts';
import { statusCodes } from '../messages/channels.ts';
import { type Account, type Who, whereToLogIn } from './account.ts';
import { AgentSeen } from './agent-seen.ts';
import { CallsSeen } from './calls-seen.ts';
import type { HttpReply } from './http-session.ts';
import { type RestCall, restCallOf } from './rest-call.ts';

/** What the link wants done. */
export type LinkEffect =
  /** An HTTP request; its answer is given to `answered`. There is one at a time. */
  | {
      readonly kind: 'call';
      readonly method: 'GET' | 'POST';
      readonly path: string;
      readonly body?: JsonObject;
    }
  /** A frame for those who use the link. */
  | { readonly kind: 'frame'; readonly frame: JsonObject };

/** A request that has been accepted, and whose event has not come yet. */
interface Accepted {
  readonly request: JsonObject;
  readonly answer: string;
}

/** An HTTP request, for a request of the link if it has one. */
interface Step {
  readonly request?: JsonObject;
  readonly call: Omit<RestCall, 'body'> & { readonly method: 'GET' | 'POST'; readonly body?: JsonObject };
}

/** Requests after which the call is no longer at the DN. */
const endings =
  /^Request(?:ReleaseCall|RedirectCall|SingleStepTransfer|CompleteTransfer|CompleteConference|ReconnectCall)$/;

/** Requests after whose success the release of their calls is a transfer: the API does not say so, and the link does. */
const transfers = /^Request(?:SingleStepTransfer|CompleteTransfer)$/;

/** Answered by HTTP alone: no notification follows. */
const byHttpAlone: ReadonlySet<string> = new Set(['EventACK', 'EventAddressInfo']);

/**
 * A session of the Workspace API, as a CTI link: what requests of the link become, and which events its answers and
 * notifications are. Without I/O. Requests go out one after the other, since the link keeps their order and HTTP does
 * not. A request is answered by the later of its HTTP answer and its notification: what is notified while an HTTP answer
 * that decides about it is open waits for that answer.
 */
export class WorkspaceLink {
  readonly #who: Who;
  readonly #account: Account;
  readonly #agent = new AgentSeen();
  readonly #calls = new CallsSeen();
  readonly #requests: JsonObject[] = [];
  /** Released calls that are still to be completed. */
  readonly #released: string[] = [];
  /** Calls that a request of this client is transferring. */
  readonly #transferring = new Set<unknown>();
  #open: Step | undefined;
  /** Notifications that wait for the answer to the open request. */
  #held: JsonObject[] = [];
  #accepted: Accepted[] = [];
  #hasLoggedIn = false;
  #effects: LinkEffect[] = [];

  constructor(who: Who, account: Account) {
    this.#who = who;
    this.#account = account;
  }

  /** Takes a request of the link. */
  ask(frame: JsonObject): readonly LinkEffect[] {
    this.#requests.push(frame);
    this.#goOn();
    return this.#flush();
  }

  /** Takes the answer to the HTTP request that is open; nothing if none came. */
  answered(reply: HttpReply | undefined): readonly LinkEffect[] {
    const step = this.#open;
    this.#open = undefined;
    if (step !== undefined && reply !== undefined) this.#conclude(step, reply);
    const held = this.#held;
    this.#held = [];
    for (const notification of held) this.#tell(notification);
    this.#answerWhatIsSo();
    this.#goOn();
    return this.#flush();
  }

  /** Takes a notification. */
  notified(notification: JsonObject): readonly LinkEffect[] {
    if (this.#open !== undefined && !byHttpAlone.has(this.#open.call.answer)) this.#held.push(notification);
    else this.#tell(notification);
    return this.#flush();
  }

  #flush(): readonly LinkEffect[] {
    const effects = this.#effects;
    this.#effects = [];
    return effects;
  }

  #goOn(): void {
    while (this.#open === undefined) {
      const request = this.#requests.shift();
      const released = request === undefined ? this.#released.shift() : undefined;
      if (request !== undefined) this.#begin(request);
      else if (released !== undefined) this.#send({ call: completionOf(released) });
      else return;
    }
  }

  #begin(request: JsonObject): void {
    const { messageType, thisDN } = request;
    if (messageType === 'RequestRegisterClient') {
      const applicationName = `Workspace API for ${this.#who.agentId}`;
      this.#answer(request, {
        messageType: 'EventLinkConnected',
        applicationName,
        protocolVersion: linkProtocolVersion,
      });
    } else if (thisDN !== undefined && thisDN !== this.#who.dn)
      this.#answer(request, eventError('unknownDN', { detail: 'a session has one DN' }));
    else if (messageType === 'RequestRegisterAddress')
      this.#answer(request, { messageType: 'EventRegistered' });
    else if (messageType === 'RequestUnregisterAddress')
      this.#answer(request, { messageType: 'EventUnregistered' });
    else this.#call(request);
  }

  #call(request: JsonObject): void {
    const call = this.#callFor(request);
    if (call === undefined) {
      const detail = 'the Workspace API has no operation for it';
      this.#answer(request, eventError('unknownRequest', { detail }));
      return;
    }
    if (endings.test(String(request.messageType))) this.#calls.ends(String(request.connId));
    if (transfers.test(String(request.messageType)))
      for (const connId of callsOf(request)) this.#transferring.add(connId);
    this.#send({ request, call });
  }

  #send(step: Step): void {
    this.#open = step;
    const { method, path, body } = step.call;
    this.#effects.push({ kind: 'call', method, path, ...(body && { body }) });
  }

  #callFor(request: JsonObject): Step['call'] | undefined {
    const { messageType } = request;
    if (messageType === 'RequestQueryAddress')
      return { method: 'GET', path: 'current-session', answer: 'EventAddressInfo' };
    if (messageType === 'RequestAgentLogin') return this.#login(request);
    const call = restCallOf(request);
    return call && { method: 'POST', ...call };
  }

  /** The channels become active with the first login; later the agent only logs in again. */
  #login({ agentId, workMode, thisQueue }: JsonObject): Step['call'] {
    const mode = workMode === undefined ? {} : { agentWorkMode: workMode };
    const answer = 'EventAgentLogin';
    if (this.#hasLoggedIn) return { method: 'POST', path: 'voice/login', body: { data: mode }, answer };
    const where = whereToLogIn(this.#account, this.#who.dn);
    const queue = thisQueue === undefined ? {} : { queueName: thisQueue };
    const data = { agentId, ...where, ...mode, ...queue };
    return { method: 'POST', path: 'activate-channels', body: { data }, answer };
  }

  #conclude({ request, call }: Step, reply: HttpReply): void {
    if (request === undefined) return;
    const refusal = refusalIn(reply);
    if (refusal !== undefined) {
      this.#isNotTransferred(request);
      this.#answer(request, { messageType: 'EventError', ...refusal });
      return;
    }
    if (call.answer === 'EventAddressInfo') this.#answer(request, addressInfo(reply.body));
    else if (call.answer === 'EventACK') this.#answer(request, { messageType: 'EventACK' });
    else {
      this.#hasLoggedIn ||= request.messageType === 'RequestAgentLogin';
      this.#accepted.push({ request, answer: call.answer });
    }
  }

  /** What is as a request wants it already is notified by nobody. */
  #answerWhatIsSo(): void {
    const [first] = this.#accepted;
    if (first === undefined || !this.#agent.isAs(first.answer, first.request)) return;
    this.#accepted.shift();
    this.#answer(first.request, { messageType: first.answer });
  }

  #tell(notification: JsonObject): void {
    const { messageType } = notification;
    if (messageType === 'EventUserEvent') {
      const { userData = {} } = notification;
      this.#frame({ messageType, userData });
    } else if (messageType === 'DnStateChanged') {
      const awaited = this.#accepted.find(({ answer }) => answer.startsWith('EventAgent'))?.answer;
      for (const event of this.#agent.take(notification, awaited)) this.#event(event);
    } else if (messageType === 'CallStateChanged') this.#tellOfCall(notification);
    else if (messageType === 'EventError') this.#tellError(notification);
  }

  #tellOfCall(notification: JsonObject): void {
    for (const event of this.#calls.take(notification)) {
      const isTransferred = event.messageType === 'EventReleased' && this.#transferring.delete(event.connId);
      this.#event(isTransferred ? { callState: 'Transferred', ...event } : event);
      // The server keeps a released call until the agent has completed it.
      if (event.messageType === 'EventReleased' || event.messageType === 'EventAbandoned')
        this.#released.push(String(event.connId));
    }
    this.#goOn();
  }

  /** An error is not correlated: it belongs to the first request that still waits for its event. */
  #tellError({ error }: JsonObject): void {
    const { errorCode = 0, errorMessage = 'No sentence was given.' } = isJsonObject(error) ? error : {};
    const event = { messageType: 'EventError', errorCode, errorMessage };
    const first = this.#accepted.shift();
    if (first === undefined) this.#frame(event);
    else {
      this.#isNotTransferred(first.request);
      this.#answer(first.request, event);
    }
  }

  #isNotTransferred(request: JsonObject): void {
    for (const connId of callsOf(request)) this.#transferring.delete(connId);
  }

  /** Tells of an event, which may be what an accepted request waits for. */
  #event(event: JsonObject): void {
    const at = this.#accepted.findIndex(({ answer, request }) => answers(event, answer, request));
    const [found] = at < 0 ? [] : this.#accepted.splice(at, 1);
    if (found === undefined) this.#frame(event);
    else this.#answer(found.request, event);
  }

  #answer({ referenceId }: JsonObject, event: JsonObject): void {
    this.#frame({ ...event, ...(referenceId === undefined ? {} : { referenceId }) });
  }

  #frame(frame: JsonObject): void {
    const { messageType, ...fields } = frame;
    this.#effects.push({ kind: 'frame', frame: { messageType, thisDN: this.#who.dn, ...fields } });
  }
}

/** Whether an event is what an accepted request waits for. */
function answers({ messageType, connId, otherDN }: JsonObject, answer: string, request: JsonObject): boolean {
  if (messageType !== answer) return false;
  if (answer.startsWith('EventAgent')) return true;
  if (answer === 'EventDialing') return otherDN === undefined || otherDN === request.otherDN;
  return callsOf(request).includes(connId);
}

/** The calls that a request names. */
function callsOf({ connId, transferConnId, heldConnId }: JsonObject): readonly unknown[] {
  return [connId, transferConnId, heldConnId].filter((one) => one !== undefined);
}

/** Why a request was not carried out; nothing if it was, or was accepted. */
function refusalIn({ status, body }: HttpReply): JsonObject | undefined {
  const told = isJsonObject(body) && isJsonObject(body.status) ? body.status : {};
  const { code = statusCodes.done, message } = told;
  const isAccepted = code === statusCodes.done || code === statusCodes.accepted;
  if (status >= 200 && status < 300 && isAccepted) return undefined;
  const errorMessage = typeof message === 'string' ? message : `HTTP ${status}, without a sentence.`;
  return { errorCode: isAccepted ? status : code, errorMessage };
}

/** A fence on the link; here it proves nothing about what is on its way. */
function addressInfo(body: JsonValue | undefined): JsonObject {
  const { activeSession } = objectAt(body, 'data', 'user');
  const { dn, calls } = isJsonObject(activeSession) ? activeSession : {};
  const { agentState = 'LoggedOut', agentId, agentWorkMode } = isJsonObject(dn) ? dn : {};
  return {
    messageType: 'EventAddressInfo',
    agentState,
    ...(agentId === undefined ? {} : { agentId }),
    ...(agentWorkMode === undefined ? {} : { workMode: agentWorkMode }),
    calls: CallsSeen.atAddress(calls),
  };
}

function objectAt(value: JsonValue | undefined, ...keys: readonly string[]): JsonObject {
  const [key, ...others] = keys;
  if (!isJsonObject(value)) return {};
  return key === undefined ? value : objectAt(value[key], ...others);
}

function completionOf(connId: string): Step['call'] {
  return { method: 'POST', path: `voice/calls/${encodeURIComponent(connId)}/complete`, answer: 'EventACK' };
}
