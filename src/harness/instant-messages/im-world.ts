import { World } from '@cucumber/cucumber';
import type { Passage } from '../../instant-messages/exchange.ts';
import type { Strategy } from '../../instant-messages/machine/floor.ts';
import type { CtiFrame, Frame } from '../../instant-messages/machine/frames.ts';
import { parts } from '../../instant-messages/machine/parties.ts';
import type { NotRun } from '../../kernel/case-record.ts';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import type { PlayedCase } from '../case/case-life.ts';
import { CaseRun } from '../case/case-run.ts';
import { currentRun } from '../run/suite-run.ts';
import { sipFrame } from '../sip/sip-frame.ts';
import type { OpenConsultation } from './bringing-calls.ts';
import {
  agents,
  customers,
  dnOf,
  fallback,
  floorWith,
  noCall,
  onlooker,
  routingPoint,
  usualStrategy,
  workerNamed,
} from './cast.ts';
import { needsOfIm, unmetByIm } from './im-needs.ts';
import { ImRun } from './im-run.ts';
import type { SeeSip } from './im-under-test.ts';
import { InboxOfActor } from './inbox-of-actor.ts';
import { unmetByPart } from './judged-parts.ts';

/** What the steps of one case work with in the role instant-messages. */
export class ImWorld extends World implements PlayedCase {
  readonly run = currentRun(ImRun);
  case = new CaseRun('none/0', this.run.levels, () => 0);
  readonly inboxes = new Map<string, InboxOfActor>();
  /** Connection ids of the interactions by instant messages, the newest last, and of the voice calls by agent. */
  readonly chats: string[] = [];
  readonly voices = new Map<string, string>();
  /** The last request, with its reference id. */
  lastRequest = { name: '', messageType: '', referenceId: 0 };
  /** A transfer or a conference that is to be completed when it has been answered. */
  consultation: OpenConsultation | undefined;
  /** Texts that somebody in the case has written, and those that came before the first of them. */
  readonly written = new Set<string>();
  readonly greetings = new Set<string>();

  begin(caseId: string): void {
    const { wallClock } = this.run;
    const began = wallClock();
    this.case = new CaseRun(caseId, this.run.levels, () => wallClock() - began);
  }

  unmet(steps: readonly string[]): NotRun | undefined {
    const { system, profile } = this.run;
    const { partUnderTest } = system;
    return (
      unmetByIm(needsOfIm(steps), system.offered, profile) ??
      (partUnderTest && unmetByPart(partUnderTest, steps))
    );
  }

  /** Begins with a strategy: everybody is at their DNs, and the onlooker sees the routing point. */
  async open(strategy: Partial<Strategy>): Promise<void> {
    const floor = floorWith({ ...usualStrategy, ...strategy });
    const seeSip: SeeSip = ({ from, to, message }) =>
      void this.case.transcript.record({ channel: 'sip', from, to, frame: sipFrame(message) });
    await this.run.system.begin(floor, (passage) => this.#see(passage), seeSip);
    for (const name of [...Object.keys(agents), fallback]) await this.register(name, dnOf(name));
    for (const { agent, dn, voiceDN } of floor.knowledgeWorkers)
      for (const one of [dn, voiceDN]) await this.register(agent, one);
    for (const dn of [routingPoint, ...floor.knowledgeWorkers.map((one) => one.dn)])
      await this.register(onlooker, dn);
  }

  inboxOf(name: string): InboxOfActor {
    const inbox = this.inboxes.get(name) ?? new InboxOfActor();
    this.inboxes.set(name, inbox);
    return inbox;
  }

  /** Sends a request over the CTI link; gives its reference id. */
  async ask(name: string, request: Omit<CtiFrame, 'referenceId'>): Promise<number> {
    const referenceId = this.lastRequest.referenceId + 1;
    this.lastRequest = { name, messageType: request.messageType, referenceId };
    const cti = { ...request, referenceId };
    await this.run.system.send({ from: name, to: parts.switch, frame: { channel: 'cti', cti } });
    return referenceId;
  }

  /** A knowledge worker's client calls a method of the connector. */
  async call(name: string, method: string, params: JsonObject): Promise<void> {
    await this.run.system.send(previewCall(name, method, params));
  }

  /** Lets milliseconds pass. */
  async passTime(ms: number): Promise<void> {
    this.#recordCall('clock.advance', { ms });
    await this.run.system.advance(ms);
  }

  /** The customer of an agent calls them, or hangs up. */
  async customer(kind: 'customerCalls' | 'customerHangsUp', agent: string): Promise<void> {
    const [phone, dn] = [customers[agent] ?? '', dnOf(agent)];
    this.#recordCall('customer', { kind, phone, dn });
    await this.run.system.customer(kind, phone, dn);
  }

  #recordCall(method: string, params: JsonObject): void {
    const frame = { method, params };
    this.case.transcript.record({ channel: 'control', from: 'tester', to: this.run.system.label, frame });
  }

  async conclude(): Promise<void> {}

  async logOut(): Promise<void> {}

  leave(): void {}

  /** The voice call of an agent; the connection id of no call if they have none. */
  voiceOf(name: string): string {
    return this.voices.get(name) ?? noCall;
  }

  /** The newest interaction by instant messages; the connection id of no call if there is none. */
  get chat(): string {
    return this.chats.at(-1) ?? noCall;
  }

  /** Cites the last message: what did not come until then proves the case. */
  citeLast(): void {
    this.case.cite(this.case.transcript.entries.length);
  }

  voiceDnOf(name: string): string {
    return workerNamed(name)?.voiceDN ?? dnOf(name);
  }

  async register(name: string, thisDN: string): Promise<void> {
    await this.ask(name, { messageType: 'RequestRegisterAddress', thisDN });
  }

  #see({ from, to, frame }: Passage): void {
    const entry = this.case.transcript.record({ channel: frame.channel, from, to, frame: shown(frame) });
    this.inboxOf(to).all.push({ n: entry.n, frame, taken: false });
    this.#noteGreeting(frame);
    const isNewChat =
      frame.channel === 'cti' && frame.cti.messageType === 'EventDialing' && frame.cti.mediaType === 'chat';
    if (isNewChat) this.chats.push(frame.cti.connId ?? '');
  }

  #noteGreeting(frame: Frame): void {
    if (this.written.size > 0 || frame.channel !== 'cti') return;
    if (frame.cti.messageType === 'EventPrivateInfo') this.greetings.add(frame.cti.text ?? '');
  }
}

/** A method call of a knowledge worker's client, on its way to the connector. */
export function previewCall(from: string, method: string, params: JsonObject): Passage {
  return { from, to: parts.connector, frame: { channel: 'preview', preview: { method, params } } };
}

/** A frame as the transcript keeps it: without what is not there. */
function shown(frame: Frame): JsonObject {
  const kept: unknown = JSON.parse(JSON.stringify(frame.channel === 'cti' ? frame.cti : frame.preview));
  return isJsonObject(kept) ? kept : {};
}
