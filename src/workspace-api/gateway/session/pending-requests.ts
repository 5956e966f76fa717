import type { CtiEvent, CtiEventName } from '../../../link/frames/cti-frames.ts';
import type { HttpAnswer } from './effect.ts';

/** A request on the link that has not been answered yet. */
export interface PendingRequest {
  /** The HTTP request that asked for it. */
  readonly exchange: number;
  readonly answer: CtiEventName;
  readonly succeeded: (event: CtiEvent) => void;
  readonly failed: (error: CtiEvent<'EventError'>) => void;
  /** What the HTTP request is answered if the link takes too long. */
  readonly late: () => HttpAnswer;
}

/** More that never get an answer are forgotten, the oldest first. */
export const mostPending = 1000;

/** Requests on the link by their reference ids. */
export class PendingRequests {
  readonly #pending = new Map<number, PendingRequest>();
  #last = 0;

  /** Gives the request its reference id. */
  add(request: PendingRequest): number {
    this.#last += 1;
    this.#pending.set(this.#last, request);
    const [oldest] = this.#pending.keys();
    if (this.#pending.size > mostPending && oldest !== undefined) this.#pending.delete(oldest);
    return this.#last;
  }

  /** Takes the request that an event answers; any event about a call may ("CTI frames" in docs/link.md). */
  answeredBy(event: CtiEvent): PendingRequest | undefined {
    const { referenceId = 0, messageType } = event;
    const request = this.#pending.get(referenceId);
    if (request === undefined) return undefined;
    const isAnswer = messageType === request.answer || messageType === 'EventError' || 'connId' in event;
    if (!isAnswer) return undefined;
    this.#pending.delete(referenceId);
    return request;
  }

  /** What an HTTP request waits for. */
  ofExchange(exchange: number): PendingRequest | undefined {
    return [...this.#pending.values()].find((request) => request.exchange === exchange);
  }
}
