import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { CloseReason, FrameConnection } from '../../link/frames/frame-connection.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Reading } from '../../protocol/validate.ts';
import { userDataOf } from '../case/frame-user-data.ts';
import { Inbox } from '../case/inbox.ts';
import { readMessage } from '../case/read-message.ts';
import type { ReceivedCallEvent, ReceivedMessage } from '../case/received-message.ts';
import type { SentRequest } from '../case/sent-request.ts';
import type { Transcript } from '../case/transcript.ts';
import type { TestAgentIdentity } from '../test-bed/test-bed.ts';

/** Who wants to know of all that reaches an actor, before any step looks at it. */
export interface TestAgentObserver {
  /** How closely messages are read. */
  readonly reading: Reading;
  told(actor: TestAgent, message: ReceivedMessage): void;
  called(actor: TestAgent, event: ReceivedCallEvent): void;
}

/** One agent's desktop, as a scenario plays it: a connection, a DN, what was sent and what has come. */
export class TestAgent {
  readonly name: string;
  readonly agentId: string;
  readonly dn: string;
  readonly messages = new Inbox<ReceivedMessage>();
  readonly callEvents = new Inbox<ReceivedCallEvent>();
  /** All of them, also those that a step has taken from the inbox. */
  readonly callEventsSeen: ReceivedCallEvent[] = [];
  readonly requests: SentRequest[] = [];
  /** The record that OCS offered last, with all that came with it. */
  record: UserData | undefined;
  /** All records that have come, also those of chains. */
  readonly received: UserData[] = [];
  /** The call that this desktop placed last. */
  connId: string | undefined;
  /** Whether something was sent that no fence has followed. */
  unfenced = false;
  /** As the switch said last. */
  loggedIn = false;
  readonly #connection: FrameConnection;
  readonly #transcript: Transcript;
  readonly #observer: TestAgentObserver;
  readonly #direct = new Map<number, (frame: JsonObject, entry: number) => void>();
  readonly #failures = new Set<(error: KitError) => void>();
  #references = 0;
  #closed: CloseReason | undefined;

  constructor(
    name: string,
    member: TestAgentIdentity,
    connection: FrameConnection,
    transcript: Transcript,
    observer: TestAgentObserver,
  ) {
    this.name = name;
    this.agentId = member.agentId;
    this.dn = member.dn;
    this.#connection = connection;
    this.#transcript = transcript;
    this.#observer = observer;
    connection.onFrame((frame) => this.#receive(frame));
    connection.onClose((why) => this.#fail(why));
  }

  get lastRequest(): SentRequest | undefined {
    return this.requests.at(-1);
  }

  /** Sends a link request; its direct answer is found by T-Library's reference id. */
  ask(messageType: string, fields: JsonObject, deliberate?: string): Promise<DirectAnswer> {
    return this.send(messageType, fields, deliberate).answer;
  }

  send(
    messageType: string,
    fields: JsonObject,
    deliberate?: string,
  ): { entry: number; answer: Promise<DirectAnswer> } {
    this.#references += 1;
    const referenceId = this.#references;
    const frame = { messageType, referenceId, ...fields };
    const entry = this.#transcript.cti(this.name, 'OCS', frame, deliberate).n;
    this.unfenced = true;
    const answer = new Promise<DirectAnswer>((resolve, reject) => {
      if (this.#closed) return reject(linkClosed(this.name, this.#closed));
      this.#failures.add(reject);
      this.#direct.set(referenceId, (answered, at) => {
        this.#failures.delete(reject);
        resolve({ frame: answered, entry: at });
      });
    });
    // A link that closes is reported to whoever waits for the answer; nobody has to.
    answer.catch(() => undefined);
    this.#connection.send(frame);
    return { entry, answer };
  }

  /** Proves that all that was sent before has been dealt with: a query that must be answered, in order (the link). */
  async fence(): Promise<number> {
    const asked = this.ask('RequestQueryAddress', { thisDN: this.dn });
    this.unfenced = false;
    return (await asked).entry;
  }

  /** Rejects when the connection is lost. */
  lost(): { broken: Promise<never>; forget: () => void } {
    let forget = (): void => undefined;
    const broken = new Promise<never>((_, reject) => {
      if (this.#closed) return reject(linkClosed(this.name, this.#closed));
      this.#failures.add(reject);
      forget = () => this.#failures.delete(reject);
    });
    broken.catch(() => undefined);
    return { broken, forget };
  }

  close(): void {
    this.#connection.close();
  }

  #receive(frame: JsonObject): void {
    const entry = this.#transcript.cti('OCS', this.name, frame);
    if (frame.messageType === 'EventUserEvent') this.#receiveUserEvent(entry);
    else if (typeof frame.connId === 'string') this.#receiveCallEvent(entry);
    if (frame.messageType === 'EventAgentLogin') this.loggedIn = true;
    if (frame.messageType === 'EventAgentLogout') this.loggedIn = false;
    const reference = frame.referenceId;
    if (typeof reference !== 'number') return;
    this.#direct.get(reference)?.(frame, entry.n);
    this.#direct.delete(reference);
  }

  #receiveUserEvent(entry: ReceivedMessage['entry']): void {
    const message = readMessage(entry, this.#observer.reading);
    this.#observer.told(this, message);
    this.messages.put(message);
  }

  #receiveCallEvent(entry: ReceivedCallEvent['entry']): void {
    const event = String(entry.frame.messageType);
    const callEvent = { entry, event, frame: entry.frame, userData: userDataOf(entry.frame) };
    this.#observer.called(this, callEvent);
    this.callEventsSeen.push(callEvent);
    this.callEvents.put(callEvent);
    if (event === 'EventDialing') this.connId = String(entry.frame.connId);
  }

  #fail(why: CloseReason): void {
    this.#closed = why;
    if (this.#failures.size === 0) return;
    const error = linkClosed(this.name, why);
    for (const reject of this.#failures) reject(error);
    this.#failures.clear();
  }
}

/** The direct answer to a link request, and where it stands in the transcript. */
export interface DirectAnswer {
  readonly frame: JsonObject;
  readonly entry: number;
}

function linkClosed(actor: string, why: CloseReason): KitError {
  return new KitError({
    code: 'LINK_CLOSED',
    message: `The connection of ${actor} to the system under test is closed: ${why.sentence}`,
    hint: 'See whether the implementation still runs, and what its own log says at this moment.',
  });
}
