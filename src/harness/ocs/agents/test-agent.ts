import type { TranscriptEntry } from '../../../kernel/case-record.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { KitError } from '../../../kernel/kit-error.ts';
import type { BadFrame, CloseReason, FrameConnection } from '../../../link/frames/frame-connection.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Reading } from '../../../protocol/validate.ts';
import type { FindingError } from '../../case/case-outcome.ts';
import type { CaseRun } from '../../case/case-run.ts';
import { withDeadline } from '../../case/deadline.ts';
import { Inbox } from '../../case/inbox.ts';
import { nameOfFrame } from '../../case/name-of-frame.ts';
import { readLinkEvent, readMessage } from '../../case/read-message.ts';
import type { ReceivedCallEvent, ReceivedMessage } from '../../case/received-message.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import type { ActorName, TestAgentIdentity } from '../../test-bed/test-agents.ts';
import { type AskedOfLink, type DirectAnswer, directAnswerTo, isDirectAnswer } from './direct-answers.ts';
import { FloodGuard } from './flood-guard.ts';
import { linkClosed } from './link-closed.ts';
import { becomesTheirs } from './own-call.ts';

/** Sees everything that reaches an actor, before any step looks at it. */
export interface TestAgentObserver {
  /** How strictly messages are read. */
  readonly reading: Reading;
  told(actor: TestAgent, message: ReceivedMessage): void;
  called(actor: TestAgent, event: ReceivedCallEvent): void;
  offered(actor: TestAgent, offer: ReceivedCallEvent): void;
  framed(actor: TestAgent, entry: TranscriptEntry): void;
  garbled(actor: TestAgent, bad: BadFrame, entry: TranscriptEntry): void;
}

/** One agent's desktop, as a scenario plays it: a connection, a DN, what was sent and what has come. */
export class TestAgent {
  readonly name: ActorName;
  readonly agentId: string;
  readonly dn: string;
  readonly messages = new Inbox<ReceivedMessage>();
  /** What T-Server could not do. */
  readonly linkErrors = new Inbox<TranscriptEntry>();
  readonly callEvents = new Inbox<ReceivedCallEvent>();
  /** All of them, including those that a step has taken from the inbox. */
  readonly callEventsSeen: ReceivedCallEvent[] = [];
  /** Interactions that were offered without a call. */
  readonly offers = new Inbox<ReceivedCallEvent>();
  readonly requests: SentRequest[] = [];
  /** All requests of the link, including those to OCS. */
  readonly asked: AskedOfLink[] = [];
  /** The record that OCS offered last, with all that came with it. */
  record: UserData | undefined;
  /** All records that have come, including those of chains. */
  readonly received: UserData[] = [];
  /** Connection ids of the calls of OCS that a step has looked at. */
  readonly callsSeen = new Set<string>();
  /** The call that this desktop placed, or that rang here, last. */
  connId: string | undefined;
  /** Whether something was sent after the last fence. */
  unfenced = false;
  /** As the switch said last. */
  loggedIn = false;
  readonly #connection: FrameConnection;
  readonly #case: CaseRun;
  readonly #patience: number;
  readonly #observer: TestAgentObserver;
  readonly #direct = new Map<number, (frame: JsonObject, entry: number) => void>();
  readonly #failures = new Set<(error: Error) => void>();
  readonly #flood: FloodGuard;
  #references = 0;
  #lastSent: AskedOfLink | undefined;
  #lost: Error | undefined;
  #leaving = false;
  #mayBeClosed = false;
  #isClosed = false;
  readonly #end: Promise<true>;

  constructor(
    name: ActorName,
    member: TestAgentIdentity,
    connection: FrameConnection,
    { run, patience, observer }: AgentSurroundings,
  ) {
    this.name = name;
    this.agentId = member.agentId;
    this.dn = member.dn;
    this.#connection = connection;
    this.#case = run;
    this.#patience = patience;
    this.#observer = observer;
    this.#flood = new FloodGuard(connection);
    connection.onBadFrame((bad) => this.#receiveBad(bad));
    connection.onFrame((frame) => this.#receive(frame));
    connection.onClose((why) => this.#closed(why));
    this.#end = new Promise((resolve) => connection.onClose(() => resolve(true)));
  }

  get lastRequest(): SentRequest | undefined {
    return this.requests.at(-1);
  }

  /** Why the link is lost, if this side did not close it. */
  get lostLink(): Error | undefined {
    return this.#lost;
  }

  /** Whether something sent now could arrive. */
  get isConnected(): boolean {
    return !this.#isClosed && !this.#leaving;
  }

  /** Logged in, or waiting for the answer to a login. */
  get mayBeLoggedIn(): boolean {
    const open = this.asked.some(
      ({ messageType, answeredBy }) => messageType === 'RequestAgentLogin' && answeredBy === undefined,
    );
    return this.loggedIn || open;
  }

  /** Sends a link request; its direct answer must come in time after those to earlier ones (LNK-03). */
  async ask(messageType: string, fields: JsonObject): Promise<DirectAnswer> {
    const { entry, answer } = this.send(messageType, fields);
    for (let open = Number.POSITIVE_INFINITY; this.#unanswered < open; ) {
      open = this.#unanswered;
      const answered = await withDeadline<DirectAnswer | undefined>(answer, this.#patience, () => undefined);
      if (answered) return answered;
    }
    throw this.unanswered(messageType, entry, `none came within ${this.#patience} ms`);
  }

  get #unanswered(): number {
    return this.asked.filter(({ answeredBy }) => answeredBy === undefined).length;
  }

  /** The finding for a request of the link that has no direct answer. */
  unanswered(messageType: string, entry: number, actual: string): FindingError {
    const expected = `the direct answer to ${messageType} of ${this.name}: ${directAnswerTo(messageType)}`;
    return this.#case.linkBreach('LNK-03', { expected, actual, message: entry });
  }

  /** Sends something that is not a frame; gives its transcript entry. */
  sendRaw(payload: string): number {
    const excerpt = payload.length > 80 ? `${payload.slice(0, 80)}… (${payload.length} bytes)` : payload;
    const frame = { badFrame: 'sent on purpose', excerpt };
    const { n } = this.#case.transcript.cti(this.name, 'OCS', frame, 'no frame');
    this.unfenced = true;
    this.#connection.sendRaw(payload);
    return n;
  }

  /** Sends something that is not a frame and makes the server close the connection ("Framing" in docs/link.md). */
  provoke(payloads: readonly string[]): void {
    this.#mayBeClosed = true;
    for (const payload of payloads) this.sendRaw(payload);
  }

  /** Whether the server has closed the connection, or does so in time. */
  isClosed(): Promise<boolean> {
    return withDeadline<boolean>(this.#end, this.#patience, () => false);
  }

  send(
    messageType: string,
    fields: JsonObject,
    deliberate?: string,
  ): { entry: number; answer: Promise<DirectAnswer> } {
    this.#references += 1;
    const referenceId = this.#references;
    const frame = { messageType, referenceId, ...fields };
    const entry = this.#case.transcript.cti(this.name, 'OCS', frame, deliberate).n;
    this.unfenced = true;
    const asked: AskedOfLink = { messageType, name: nameOfFrame(frame), entry, answeredBy: undefined };
    this.asked.push(asked);
    this.#lastSent = asked;
    const answer = new Promise<DirectAnswer>((resolve, reject) => {
      if (this.#lost) return reject(this.#lost);
      this.#failures.add(reject);
      this.#direct.set(referenceId, (answered, at) => {
        if (!isDirectAnswer(messageType, answered)) return;
        this.#direct.delete(referenceId);
        this.#failures.delete(reject);
        asked.answeredBy = at;
        resolve({ frame: answered, entry: at });
      });
    });
    // A closed link is reported to the code that waits for the answer; nobody has to wait.
    answer.catch(() => undefined);
    this.#connection.send(frame);
    return { entry, answer };
  }

  /** Proves that everything sent before has been processed: a query that must be answered in order (the link). */
  async fence(): Promise<number> {
    const asked = this.ask('RequestQueryAddress', { thisDN: this.dn });
    this.unfenced = false;
    return (await asked).entry;
  }

  /** Rejects when the connection is lost. */
  lost(): { broken: Promise<never>; forget: () => void } {
    let forget = (): void => undefined;
    const broken = new Promise<never>((_, reject) => {
      if (this.#lost) return reject(this.#lost);
      this.#failures.add(reject);
      forget = () => this.#failures.delete(reject);
    });
    broken.catch(() => undefined);
    return { broken, forget };
  }

  close(): void {
    this.#leaving = true;
    this.#connection.close();
  }

  #receiveBad(bad: BadFrame): void {
    const frame = { badFrame: bad.problem, excerpt: bad.excerpt };
    this.#observer.garbled(this, bad, this.#case.transcript.cti('OCS', this.name, frame));
    this.#refuseFlood();
  }

  #receive(frame: JsonObject): void {
    const entry = this.#case.transcript.cti('OCS', this.name, frame);
    this.#observer.framed(this, entry);
    this.#refuseFlood();
    if (frame.messageType === 'EventError') this.linkErrors.put(entry);
    if (frame.messageType === 'EventUserEvent') this.#receiveUserEvent(entry);
    else if (frame.messageType === 'EventInvite') this.#receiveOffer(entry);
    else if (typeof frame.connId === 'string') this.#receiveCallEvent(entry);
    if (frame.messageType === 'EventAgentLogin') this.loggedIn = true;
    if (frame.messageType === 'EventAgentLogout') this.loggedIn = false;
    const reference = frame.referenceId;
    if (typeof reference !== 'number') return;
    this.#direct.get(reference)?.(frame, entry.n);
  }

  #receiveUserEvent(entry: ReceivedMessage['entry']): void {
    const message = readMessage(entry, this.#observer.reading);
    this.#observer.told(this, message);
    this.messages.put(message);
  }

  #receiveOffer(entry: ReceivedCallEvent['entry']): void {
    const offer = readLinkEvent(entry);
    this.#observer.offered(this, offer);
    this.offers.put(offer);
  }

  #receiveCallEvent(entry: ReceivedCallEvent['entry']): void {
    const callEvent = readLinkEvent(entry);
    this.#observer.called(this, callEvent);
    this.callEventsSeen.push(callEvent);
    this.callEvents.put(callEvent);
    if (becomesTheirs(callEvent, this.connId)) this.connId = String(entry.frame.connId);
  }

  /** A system that does not stop sending is cut off: it must not hold up deadlines or fill the memory. */
  #refuseFlood(): void {
    const floods = this.#flood.next();
    if (floods === undefined || this.#lost) return;
    this.#fail(
      new KitError({
        code: 'PRODUCT_FLOODS',
        message: `${floods} had reached ${this.name} in one case; the connection was closed.`,
        hint: 'See in the transcript what it keeps sending.',
      }),
    );
    this.#leaving = true;
    this.#connection.close();
  }

  /** A server that closes the link in a case breaks LNK-05; if it has not said anything yet, it is not there. */
  #closed({ sentence, cause }: CloseReason): void {
    this.#isClosed = true;
    if (this.#leaving || this.#mayBeClosed || this.#lost) return;
    this.#case.doubtTheLink();
    const last = this.#lastSent;
    if (cause || last === undefined || !this.asked.some(({ answeredBy }) => answeredBy !== undefined)) {
      this.#fail(cause ?? linkClosed(this.name, sentence));
      return;
    }
    // A fence of the kit only shows that the link is gone.
    const { name = last.messageType, entry } = this.asked.findLast((one) => one.name !== undefined) ?? last;
    const expected = `the connection of ${this.name} to stay open`;
    const actual = `OCS closed the connection after ${name} (message ${entry}): ${sentence}`;
    const defect = `OCS closed the connection after ${name}`;
    this.#fail(this.#case.linkBreach('LNK-05', { expected, actual, message: entry, defect }));
  }

  #fail(error: Error): void {
    this.#lost = error;
    for (const reject of this.#failures) reject(error);
    this.#failures.clear();
  }
}

/** What a test agent belongs to: its case, how long it waits for an answer, and its observer. */
export interface AgentSurroundings {
  readonly run: CaseRun;
  readonly patience: number;
  readonly observer: TestAgentObserver;
}
