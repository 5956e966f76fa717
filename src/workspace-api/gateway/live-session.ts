import type { Clock } from '../../kernel/clock.ts';
import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import type { CtiRequest } from '../../link/frames/cti-frames.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { eventError } from '../../link/link-errors.ts';
import { channels } from '../messages/channels.ts';
import type { Routed } from '../messages/operations.ts';
import type { Reply } from './bayeux/bayeux-client.ts';
import { BayeuxHub } from './bayeux/bayeux-hub.ts';
import type { HubLimits, HubPorts } from './bayeux/hub-ports.ts';
import type { Effect, HttpAnswer } from './session/effect.ts';
import { type SessionSettings, WorkspaceSession } from './session/workspace-session.ts';

/** How long a session may do nothing, and the link may take. */
export interface SessionLimits {
  /** Milliseconds without any request after which a session is over. */
  readonly idleMs: number;
  /** Milliseconds after which a request is answered as accepted, although the link has not answered. */
  readonly answerMs: number;
  readonly bayeux?: Partial<HubLimits>;
}

export const defaultSessionLimits: SessionLimits = { idleMs: 600_000, answerMs: 5_000 };

export interface SessionPorts {
  readonly id: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly limits: SessionLimits;
  readonly cameBack: HubPorts['cameBack'];
  /** Called once, when the session is over. */
  readonly ended: () => void;
}

/** A session with its link and its notifications: does what the session machine wants done. */
export class LiveSession {
  readonly #ports: SessionPorts;
  readonly #machine: WorkspaceSession;
  readonly #link: FrameConnection;
  readonly #hub: BayeuxHub;
  readonly #answers = new Map<number, (answer: HttpAnswer) => void>();
  #exchanges = 0;
  #isOver = false;

  constructor(settings: SessionSettings, link: FrameConnection, ports: SessionPorts) {
    const { clock, newId, limits, cameBack } = ports;
    this.#ports = ports;
    this.#machine = new WorkspaceSession(settings);
    this.#link = link;
    const data = () => this.#initialization();
    this.#hub = new BayeuxHub({
      clock,
      newId,
      greetings: [{ channel: channels.initialization, data }],
      ...(limits.bayeux === undefined ? {} : { limits: limits.bayeux }),
      ...(cameBack === undefined ? {} : { cameBack }),
    });
    link.onFrame((frame) => this.#perform(this.#machine.hear(frame)));
    link.onClose(({ sentence }) => this.#perform(this.#isOver ? [] : this.#machine.linkClosed(sentence)));
    this.#stayAwake();
  }

  /** Whether every request has been answered, and every notification fetched. */
  get isIdle(): boolean {
    return this.#answers.size === 0 && this.#hub.isIdle;
  }

  /** Registers on the link. */
  start(): Promise<HttpAnswer> {
    return this.#exchange((exchange) => this.#machine.start(exchange));
  }

  operate(routed: Routed, body: unknown): Promise<HttpAnswer> {
    this.#stayAwake();
    return this.#exchange((exchange) => this.#machine.operate(exchange, routed, body));
  }

  /** Takes Bayeux messages. Gives what is to be called if nobody waits for the reply any more. */
  takeBayeux(messages: readonly JsonValue[], reply: Reply): () => void {
    this.#stayAwake();
    return this.#hub.take(messages, reply);
  }

  /** Ends the session without asking the link. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const { clock, ended } = this.#ports;
    clock.cancelTimer(this.#idleTimer);
    this.#hub.close();
    this.#link.close();
    ended();
  }

  get #idleTimer(): string {
    return `session:${this.#ports.id}`;
  }

  #initialization(): JsonObject {
    const data = { user: this.#machine.user, configuration: {} };
    return { messageType: 'WorkspaceInitializationComplete', state: 'Complete', data };
  }

  #stayAwake(): void {
    const { clock, limits } = this.#ports;
    if (!this.#isOver) clock.setTimer(this.#idleTimer, clock.now() + limits.idleMs, () => this.end());
  }

  #exchange(begin: (exchange: number) => readonly Effect[]): Promise<HttpAnswer> {
    const { clock, limits, id } = this.#ports;
    this.#exchanges += 1;
    const exchange = this.#exchanges;
    const timer = `exchange:${id}:${exchange}`;
    return new Promise((resolve) => {
      this.#answers.set(exchange, (answer) => {
        clock.cancelTimer(timer);
        resolve(answer);
      });
      const late = () => this.#perform(this.#machine.overdue(exchange));
      clock.setTimer(timer, clock.now() + limits.answerMs, late);
      this.#perform(begin(exchange));
    });
  }

  #perform(effects: readonly Effect[]): void {
    for (const effect of effects) this.#performOne(effect);
    this.#hub.deliver();
  }

  #performOne(effect: Effect): void {
    switch (effect.kind) {
      case 'send':
        this.#send(effect.frame);
        return;
      case 'notify':
        this.#hub.publish(effect.channel, effect.notification);
        return;
      case 'answer':
        this.#answers.get(effect.exchange)?.(effect.answer);
        this.#answers.delete(effect.exchange);
        return;
      case 'end':
        this.end();
    }
  }

  /** A request that cannot go out is refused as the link would refuse it; of a link that is closed, `onClose` tells. */
  #send(frame: CtiRequest): void {
    const { referenceId } = frame;
    if (this.#link.send(frame) !== 'too long') return;
    this.#perform(this.#machine.hear(eventError('frameTooLong', { referenceId })));
  }
}
