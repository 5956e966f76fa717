import type { Clock } from '../../kernel/clock.ts';
import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { notificationsPath } from '../messages/channels.ts';
import { BayeuxSubscriber } from './bayeux-subscriber.ts';
import type { HttpReply, HttpSession } from './http-session.ts';

/** So many requests in a row may fail; after each the client waits longer. */
const mostFailures = 5;
const firstPauseMs = 50;

/** Milliseconds that an answer may take beyond the time for which the server holds it. */
const marginMs = 10_000;

export interface ChannelPorts {
  readonly http: HttpSession;
  readonly clock: Clock;
  readonly headers: Readonly<Record<string, string>>;
  readonly notified: (notification: JsonObject) => void;
  /** Called once, if no notification comes any more although nobody has closed the channel. */
  readonly lost: (sentence: string) => void;
}

/** The notifications of one session, for which it always waits with one request. */
export class NotificationChannel {
  readonly #ports: ChannelPorts;
  readonly #subscriber = new BayeuxSubscriber();
  readonly #abort = new AbortController();
  readonly #timer: string;
  #failures = 0;
  #ready: () => void = () => undefined;

  constructor(ports: ChannelPorts, name: string) {
    this.#ports = ports;
    this.#timer = `notifications:${name}`;
  }

  /** Resolves when all notifications come; if that never happens, `lost` is called. */
  open(): Promise<void> {
    return new Promise((resolve) => {
      this.#ready = resolve;
      void this.#poll();
    });
  }

  close(): void {
    this.#ports.clock.cancelTimer(this.#timer);
    this.#abort.abort();
  }

  async #poll(): Promise<void> {
    const { http, headers } = this.#ports;
    const { signal } = this.#abort;
    try {
      const timeoutMs = this.#subscriber.holdMs + marginMs;
      const body = this.#subscriber.next();
      this.#take(
        await http.send({ method: 'POST', path: notificationsPath, body, headers, timeoutMs, signal }),
      );
    } catch (error) {
      if (!signal.aborted) this.#failed(error instanceof Error ? error.message : String(error));
    }
  }

  #take({ status, body }: HttpReply): void {
    if (status === 401 || status === 403) this.#lose(`The notifications were refused with HTTP ${status}.`);
    else if (status !== 200) this.#failed(`HTTP ${status}`);
    else this.#hear(body);
  }

  #hear(body: JsonValue | undefined): void {
    this.#failures = 0;
    const heard = this.#subscriber.take(body);
    if (heard.kind === 'lost') {
      this.#lose(heard.sentence);
      return;
    }
    for (const notification of heard.notifications) this.#ports.notified(notification);
    if (this.#subscriber.isReady) this.#ready();
    this.#again(heard.pauseMs);
  }

  #failed(why: string): void {
    this.#failures += 1;
    this.#subscriber.failed();
    if (this.#failures > mostFailures)
      this.#lose(`The notifications failed ${mostFailures} times in a row: ${why}`);
    else this.#again(firstPauseMs * 2 ** this.#failures);
  }

  #lose(sentence: string): void {
    if (this.#abort.signal.aborted) return;
    this.close();
    this.#ports.lost(sentence);
  }

  #again(pauseMs: number): void {
    if (this.#abort.signal.aborted) return;
    const { clock } = this.#ports;
    if (pauseMs === 0) void this.#poll();
    else clock.setTimer(this.#timer, clock.now() + pauseMs, () => void this.#poll());
  }
}
