import type { TranscriptEntry } from '../../kernel/case-record.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import type { BadFrame, CloseReason } from '../../link/frames/frame-connection.ts';
import { linkErrors } from '../../link/link-errors.ts';
import { identifyMessage } from '../../protocol/identify-message.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Reading } from '../../protocol/validate.ts';
import { userDataOf } from '../case/frame-user-data.ts';
import { Inbox } from '../case/inbox.ts';
import { readRequest } from '../case/read-message.ts';
import type { SentRequest } from '../case/sent-request.ts';
import type { Transcript } from '../case/transcript.ts';
import { type AgentName, type TestAgentIdentity, testAgents } from '../test-bed/test-agents.ts';
import { DesktopHistory } from './desktop-history.ts';
import type { LinkRequest } from './link-request.ts';
import type { FrameObserver } from './tapped-connection.ts';

/** Sees what a desktop sends, before it is noted and before any step looks at it. */
export interface DesktopWatcher {
  /** How strictly requests are read. */
  readonly reading: Reading;
  asked(desktop: DesktopUnderTest, request: SentRequest): void;
  used(desktop: DesktopUnderTest, request: LinkRequest): void;
  garbled(desktop: DesktopUnderTest, bad: BadFrame, entry: number): void;
  /** It has sent more than any case calls for. */
  flooded(desktop: DesktopUnderTest): void;
  /** The desktop sent something that T-Server refuses. Only a note, since the link is the kit's own. */
  refused(sentence: string, entry: number): void;
}

/**
 * With these a desktop makes sure that everything is processed (docs/link.md): they prove rest and do not disturb it.
 */
const fence: ReadonlySet<unknown> = new Set(['RequestQueryAddress', 'EventAddressInfo']);

/** The busiest case has a few hundred frames, both ways. */
const mostTraffic = 10_000;

/** The desktop under test as its link shows it: what it has received and sent. */
export class DesktopUnderTest implements FrameObserver {
  /** Name of its agent in the features. */
  readonly name: AgentName;
  readonly member: TestAgentIdentity;
  readonly history = new DesktopHistory();
  /** Requests to OCS that no step has looked at yet. */
  readonly requests = new Inbox<SentRequest>();
  /** Requests to T-Server that no step has looked at yet. */
  readonly linkRequests = new Inbox<LinkRequest>();
  /** Records that were offered as interactions, by interaction id, until they are no longer offered. */
  readonly offers = new Map<unknown, { readonly userData: UserData; readonly entry: TranscriptEntry }>();
  /** Frames in either direction, without fences: while the number does not change, the link is quiet. */
  traffic = 0;
  #frames = 0;
  #links = 0;
  #openLinks = 0;
  readonly #transcript: Transcript;
  readonly #watcher: DesktopWatcher;
  readonly #isOwn: (userData: UserData) => boolean;
  readonly #waiting = new Set<() => void>();

  /** `isOwn` tells whether the harness made a message up, or the right OCS said it. */
  constructor(
    name: AgentName,
    transcript: Transcript,
    watcher: DesktopWatcher,
    isOwn: (userData: UserData) => boolean,
  ) {
    this.name = name;
    this.member = testAgents[name];
    this.#transcript = transcript;
    this.#watcher = watcher;
    this.#isOwn = isOwn;
  }

  /** Whether its link to T-Server is gone. */
  get linkIsClosed(): boolean {
    return this.#links > 0 && this.#openLinks === 0;
  }

  opened(): void {
    this.#links += 1;
    this.#openLinks += 1;
  }

  sent(frame: JsonObject): void {
    const entry = this.#transcript.cti(this.name, 'OCS', frame);
    if (frame.messageType === 'RequestDistributeUserEvent') this.#asked(entry);
    else this.#used(entry);
    this.#moved(frame.messageType);
  }

  delivered(frame: JsonObject): void {
    const json = frame.userData;
    const own = isJsonObject(json) && this.#isOwn(json as UserData); // What the harness makes up is user data.
    const entry = this.#transcript.cti('OCS', this.name, frame, own ? 'made up by the harness' : undefined);
    if (frame.messageType === 'EventUserEvent') {
      const userData = userDataOf(frame);
      this.history.told({ entry, userData, identified: identifyMessage(userData) });
    }
    if (frame.messageType === 'EventError' && !this.#isLoggedInStill(frame))
      this.#watcher.refused(`T-Server refused a request: ${String(frame.errorMessage)}`, entry.n);
    if (typeof frame.connId === 'string')
      this.history.toldOfCall(frame.connId, { frame, userData: userDataOf(frame), entry });
    if (frame.interactionId !== undefined) this.#offered(entry);
    this.#moved(frame.messageType);
  }

  /** T-Server kept the agent logged in while the link was lost, and a test has them log in again anyway. */
  #isLoggedInStill({ errorCode }: JsonObject): boolean {
    return this.#links > 1 && errorCode === linkErrors.agentAlreadyLoggedIn.errorCode;
  }

  sentBad({ problem, excerpt }: BadFrame): void {
    const entry = this.#transcript.cti(this.name, 'OCS', { badFrame: problem, excerpt });
    this.#watcher.garbled(this, { problem, excerpt }, entry.n);
    this.#moved();
  }

  closed({ kind, sentence }: CloseReason): void {
    this.#transcript.cti(this.name, 'OCS', { linkClosed: kind, sentence });
    this.#openLinks -= 1;
    this.#moved();
  }

  /** Resolves at the next frame in either direction; `forget` gives up waiting. */
  nextFrame(): { passed: Promise<void>; forget: () => void } {
    let forget = (): void => undefined;
    const passed = new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
      forget = () => this.#waiting.delete(resolve);
    });
    return { passed, forget };
  }

  #offered(entry: TranscriptEntry): void {
    const { messageType, interactionId } = entry.frame;
    const offer = this.offers.get(interactionId);
    if (messageType === 'EventInvite')
      this.offers.set(interactionId, { userData: userDataOf(entry.frame), entry });
    else this.offers.delete(interactionId);
    if (messageType === 'EventAccepted' && offer !== undefined) this.history.tookOffer(offer);
  }

  #asked(entry: TranscriptEntry): void {
    const { userData, coerced, unreadable } = readRequest(entry, this.#watcher.reading);
    const request: SentRequest = {
      name: String(userData.GSW_AGENT_REQ_TYPE ?? ''),
      userData,
      referenceId: userData.GSW_REFERENCE_ID,
      entry: entry.n,
      mayBeSilent: false,
      answers: [],
      coerced,
      unreadable,
    };
    this.#watcher.asked(this, request);
    this.history.asked(request);
    this.requests.put(request);
  }

  #used(entry: TranscriptEntry): void {
    const { frame } = entry;
    const messageType = String(frame.messageType ?? '');
    const request = { entry, messageType, frame, userData: userDataOf(frame) };
    this.#watcher.used(this, request);
    if (messageType === 'RequestAgentLogout') this.history.loggedOut();
    this.linkRequests.put(request);
  }

  #moved(messageType?: JsonValue): void {
    this.#frames += 1;
    if (this.#frames === mostTraffic) this.#watcher.flooded(this);
    if (fence.has(messageType)) return;
    this.traffic += 1;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
