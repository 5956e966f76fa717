import type { CtiEvent, CtiEventName, CtiRequest } from '../../../link/frames/cti-frames.ts';
import { channels } from '../../messages/channels.ts';
import { accepted, refused } from './answers.ts';
import type { Effect, HttpAnswer, Notification } from './effect.ts';
import { type PendingRequest, PendingRequests } from './pending-requests.ts';

/** HTTP's status for what the link refuses: the request is sound, and does not fit how things stand. */
const refusedByLink = 409;

type Own = Partial<Pick<PendingRequest, 'succeeded' | 'failed' | 'late'>>;

/** Collects what the session wants done, and knows who waits for an answer. */
export class Turn {
  readonly #pending = new PendingRequests();
  /** HTTP requests that have not been answered. */
  readonly #waiting = new Set<number>();
  #effects: Effect[] = [];

  begin(exchange: number): void {
    this.#waiting.add(exchange);
  }

  /** Everything since it was last asked. */
  effects(): readonly Effect[] {
    const effects = this.#effects;
    this.#effects = [];
    return effects;
  }

  /** Answers an HTTP request, once. */
  answer(exchange: number, answer: HttpAnswer): void {
    if (this.#waiting.delete(exchange)) this.#effects.push({ kind: 'answer', exchange, answer });
  }

  answerAll(answer: HttpAnswer): void {
    for (const exchange of this.#waiting) this.answer(exchange, answer);
  }

  /** Answers an HTTP request that waits for the link: from now on, its outcome is told by notifications only. */
  answerLate(exchange: number): void {
    const late = this.#pending.ofExchange(exchange)?.late() ?? accepted;
    this.answer(exchange, late);
  }

  notify(notification: Notification): void {
    this.#effects.push({ kind: 'notify', channel: channels.voice, notification });
  }

  end(): void {
    this.#effects.push({ kind: 'end' });
  }

  /** Sends a request, and says what follows from its answer; unless said otherwise, HTTP is answered by it. */
  ask(exchange: number, frame: CtiRequest, answer: CtiEventName, own: Own = {}): void {
    const referenceId = this.#pending.add({
      exchange,
      answer,
      succeeded: own.succeeded ?? (() => this.answer(exchange, accepted)),
      failed: own.failed ?? ((error) => this.refuse(exchange, error)),
      late: own.late ?? (() => accepted),
    });
    this.#effects.push({ kind: 'send', frame: { ...frame, referenceId } });
  }

  /** The request that an event answers. */
  answeredBy(event: CtiEvent): PendingRequest | undefined {
    return this.#pending.answeredBy(event);
  }

  notifyError(errorCode: number, errorMessage: string): void {
    this.notify({ messageType: 'EventError', error: { errorCode, errorMessage } });
  }

  /** Tells of an error in the answer while somebody waits for one, later as a notification. */
  refuse(exchange: number, { errorCode, errorMessage }: CtiEvent<'EventError'>): void {
    if (this.#waiting.has(exchange)) this.answer(exchange, refused(refusedByLink, errorMessage, errorCode));
    else this.notifyError(errorCode, errorMessage);
  }
}
