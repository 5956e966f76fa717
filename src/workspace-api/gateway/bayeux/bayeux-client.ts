import type { Clock } from '../../../kernel/clock.ts';
import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';
import { answerTo, type BayeuxMessage, isFor } from '../../messages/bayeux-message.ts';
import type { HubPorts } from './hub-ports.ts';
import { MessageQueue, type QueueLimits } from './message-queue.ts';

/** What one client may take, and how long it may be away. */
export interface ClientLimits {
  /** Milliseconds for which a connect is held while there is nothing to say. */
  readonly holdMs: number;
  /** Milliseconds without a connect after which a client is forgotten. */
  readonly absentMs: number;
  readonly queue: QueueLimits;
  readonly subscriptions: number;
}

export type Reply = (messages: readonly JsonObject[]) => void;

interface HeldConnect {
  readonly message: BayeuxMessage;
  readonly reply: Reply;
}

interface ClientPorts {
  readonly clock: Clock;
  readonly limits: ClientLimits;
  /** Called if it has been away for too long. */
  readonly expire: () => void;
  readonly cameBack: HubPorts['cameBack'];
}

/** One client of the notifications: its subscriptions, what waits for it, and its connect that is held. */
export class BayeuxClient {
  readonly id: string;
  readonly subscriptions = new Set<string>();
  readonly queue: MessageQueue;
  readonly #clock: Clock;
  readonly #limits: ClientLimits;
  readonly #expire: () => void;
  readonly #cameBack: (ms: number) => void;
  /** When its connect was last answered. */
  #left: number | undefined;
  #held: HeldConnect | undefined;
  #hasConnected = false;

  constructor(id: string, { clock, limits, expire, cameBack }: ClientPorts) {
    this.id = id;
    this.queue = new MessageQueue(limits.queue);
    this.#clock = clock;
    this.#limits = limits;
    this.#expire = expire;
    this.#cameBack = cameBack ?? (() => undefined);
    this.#goAway();
  }

  isSubscribedTo(channel: string): boolean {
    return [...this.subscriptions].some((subscription) => isFor(subscription, channel));
  }

  /** Whether it has everything, and waits for more. */
  get isIdle(): boolean {
    return this.queue.isEmpty && this.#held !== undefined;
  }

  /** Takes a connect: it is held until there is something to say, unless it is the first one, or asks not to be. */
  connect(message: BayeuxMessage, reply: Reply, atOnce: boolean): () => void {
    if (this.#left !== undefined) this.#cameBack(this.#clock.now() - this.#left);
    this.#left = undefined;
    const earlier = this.#held;
    this.#held = undefined;
    if (earlier !== undefined) this.#answer(earlier, []); // a client has one connect at a time
    const held = { message, reply };
    const isFirst = !this.#hasConnected;
    this.#hasConnected = true;
    this.#held = held;
    if (atOnce || isFirst || asksForNoTime(message) || !this.queue.isEmpty) this.release();
    else this.#wait();
    return () => this.#abandon(held);
  }

  /** Answers the connect that is held, if there is something to say. */
  deliver(): void {
    if (!this.queue.isEmpty) this.release();
  }

  /** Answers the connect that is held, with all that waits. */
  release(): void {
    const held = this.#held;
    if (held === undefined) return;
    this.#held = undefined;
    this.#goAway();
    this.#answer(held, this.queue.take());
  }

  /** Nothing rings for it any more. */
  forget(): void {
    this.#clock.cancelTimer(this.#timer);
  }

  get #timer(): string {
    return `bayeux:${this.id}`;
  }

  #answer({ message, reply }: HeldConnect, messages: readonly JsonObject[]): void {
    const advice = { reconnect: 'retry', interval: 0, timeout: this.#limits.holdMs };
    this.#left = this.#clock.now();
    reply([answerTo(message, { clientId: this.id, successful: true, advice }), ...messages]);
  }

  #wait(): void {
    this.#clock.setTimer(this.#timer, this.#clock.now() + this.#limits.holdMs, () => this.release());
  }

  #goAway(): void {
    this.#clock.setTimer(this.#timer, this.#clock.now() + this.#limits.absentMs, this.#expire);
  }

  /** Nobody waits for the answer any more. */
  #abandon(held: HeldConnect): void {
    if (this.#held !== held) return;
    this.#held = undefined;
    this.#goAway();
  }
}

function asksForNoTime({ advice }: BayeuxMessage): boolean {
  return isJsonObject(advice) && advice.timeout === 0;
}
