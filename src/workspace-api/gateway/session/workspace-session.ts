import type { JsonObject } from '../../../kernel/json.ts';
import { type CtiEvent, linkProtocolVersion } from '../../../link/frames/cti-frames.ts';
import { validateFrame } from '../../../link/frames/validate-frame.ts';
import type { Dn, User } from '../../../protocol/workspace-api.generated.ts';
import type { LinkOperation } from '../../messages/link-operation.ts';
import type { Routed } from '../../messages/operations.ts';
import { type WorkspaceBodyName, wrongInWorkspace } from '../../messages/workspace-schemas.ts';
import { type AgentEvent, afterAgentEvent } from './agent-at-dn.ts';
import { accepted, noChannel, refused } from './answers.ts';
import { CallBook, isCallEvent } from './call-book.ts';
import type { Effect } from './effect.ts';
import { ownOperations } from './own-operations.ts';
import { flat, pairsOf } from './pairs-of.ts';
import { Turn } from './turn.ts';

/** What a session has to know. */
export interface SessionSettings {
  readonly user: User;
  /** The token of the link, if it asks for one. */
  readonly token?: string;
  readonly dnOfPlace: (place: string) => string | undefined;
  /** Whether key-value lists of user events are notified as objects, and not as pairs. */
  readonly flatUserEvents: boolean;
}

/**
 * One client of the Workspace API: what its requests become on a CTI link, and what the link's events become as
 * notifications. Without I/O: it takes requests and frames, and gives what is to be done.
 */
export class WorkspaceSession {
  readonly settings: SessionSettings;
  readonly calls = new CallBook();
  readonly turn = new Turn();
  /** The DN of the session, once channels are active. */
  dn: Dn | undefined;

  constructor(settings: SessionSettings) {
    this.settings = settings;
  }

  /** Who has opened the session, with what is at their DN. */
  get user(): User {
    const { user } = this.settings;
    return this.dn ? { ...user, activeSession: { dn: this.dn, calls: this.calls.list() } } : user;
  }

  /** Registers on the link; the HTTP request is answered when the link has. */
  start(exchange: number): readonly Effect[] {
    const { token, user } = this.settings;
    this.turn.begin(exchange);
    const frame = {
      messageType: 'RequestRegisterClient',
      clientName: `Workspace API: ${user.userName}`,
      protocolVersion: linkProtocolVersion,
      userDataForm: 'pairs',
      ...(token === undefined ? {} : { token }),
    } as const;
    this.turn.ask(exchange, frame, 'EventLinkConnected', {
      // That the workspace is initialized is notified: a sample of Genesys's goes on for no other code.
      succeeded: () => this.turn.answer(exchange, accepted),
      failed: ({ errorMessage, errorCode }) => {
        this.turn.answer(exchange, refused(502, errorMessage, errorCode));
        this.turn.end();
      },
      late: () => refused(504, 'The CTI link did not answer.'),
    });
    return this.turn.effects();
  }

  /** Takes an HTTP request. */
  operate(exchange: number, { found, connId }: Routed, body: unknown): readonly Effect[] {
    this.turn.begin(exchange);
    const wrong = problemOf(found.operation.body, body);
    if (wrong !== undefined) this.turn.answer(exchange, refused(400, wrong));
    else if (found.operation.path.includes('{id}') && this.calls.get(connId) === undefined)
      this.turn.answer(exchange, refused(404, 'There is no call with this id.'));
    else if (found.kind === 'link') this.#pass(exchange, found.operation, connId, body);
    else ownOperations[found.operation.name](this, { exchange, connId, body });
    return this.turn.effects();
  }

  /** Takes a frame of the link. */
  hear(frame: JsonObject): readonly Effect[] {
    const { problems, known } = validateFrame(frame, 'pairs');
    // A frame of a kind that is not known is not for this client; one that is not sound is told to it as an error.
    if (problems.length > 0 && !known) return [];
    if (problems.length > 0) this.#notUnderstood(frame, problems);
    else this.#take(frame as unknown as CtiEvent); // it has been validated
    return this.turn.effects();
  }

  /** The link takes too long for an HTTP request: from now on, its outcome is told by notifications only. */
  overdue(exchange: number): readonly Effect[] {
    this.turn.answerLate(exchange);
    return this.turn.effects();
  }

  /** The link is gone, and the session with it. */
  linkClosed(sentence: string): readonly Effect[] {
    const message = `The CTI link is closed: ${sentence}`;
    this.turn.answerAll(refused(503, message));
    this.turn.notifyError(503, message);
    this.turn.end();
    return this.turn.effects();
  }

  #pass(exchange: number, operation: LinkOperation, connId: string, body: unknown): void {
    const { dn } = this;
    if (dn === undefined) this.turn.answer(exchange, noChannel);
    else {
      // The body has been validated by the schema that the operation names.
      const frame = operation.frame({ thisDN: dn.number, connId }, (body ?? {}) as never);
      this.turn.ask(exchange, frame, operation.answer);
    }
  }

  #notUnderstood({ messageType }: JsonObject, problems: readonly string[]): void {
    const kind = String(messageType); // it is known
    this.turn.notifyError(502, `The CTI link has sent ${kind} that is not sound: ${problems.join(' ')}`);
  }

  #take(event: CtiEvent): void {
    const request = this.turn.answeredBy(event);
    if (event.messageType === 'EventError') {
      if (request === undefined) this.turn.notifyError(event.errorCode, event.errorMessage);
      else request.failed(event);
      return;
    }
    this.#tell(event);
    request?.succeeded(event);
  }

  /** Tells the client about an event. */
  #tell(event: CtiEvent): void {
    if (event.messageType === 'EventUserEvent') {
      const userData = pairsOf(event.userData);
      const shown = this.settings.flatUserEvents ? flat(userData) : userData;
      this.turn.notify({ messageType: 'EventUserEvent', userData: shown });
    } else if (isAgentEvent(event)) {
      if (event.thisDN !== this.dn?.number) return;
      this.dn = afterAgentEvent(this.dn, event);
      this.turn.notify({ messageType: 'DnStateChanged', dn: this.dn });
    } else if (isCallEvent(event) && event.thisDN === this.dn?.number)
      this.turn.notify(this.calls.take(event));
  }
}

function problemOf(schema: WorkspaceBodyName | undefined, body: unknown): string | undefined {
  if (schema === undefined) return undefined;
  const problems = wrongInWorkspace(`requests/${schema}`, body ?? {});
  return problems.length === 0 ? undefined : problems.join(' ');
}

function isAgentEvent(event: CtiEvent): event is AgentEvent {
  return event.messageType.startsWith('EventAgent');
}
