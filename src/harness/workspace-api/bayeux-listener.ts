import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { withDeadline } from '../case/deadline.ts';
import { Inbox } from '../case/inbox.ts';

/** Something that the server has notified. */
export interface Notified {
  readonly channel: string;
  readonly data: JsonValue;
  /** Its transcript entry. */
  readonly entry: number;
}

/** Sends Bayeux messages; gives those that came back with their transcript entry, none if the server has refused. */
export type SendBayeux = (
  messages: readonly JsonObject[],
) => Promise<{ readonly replies: readonly JsonObject[]; readonly entry: number }>;

/** A Bayeux client (Bayeux 1.0, long polling): it subscribes, and fetches what it is notified of until it ends. */
export class BayeuxListener {
  readonly notified = new Inbox<Notified>();
  /** All that it was ever notified of, in the order in which it came. */
  readonly history: Notified[] = [];
  clientId = '';
  /** Whether the server has refused to notify this client any more. */
  isLost = false;
  #isOver = false;
  #isPolling = false;
  readonly #ended = Promise.withResolvers<void>();
  #ids = 0;
  readonly #send: SendBayeux;

  constructor(send: SendBayeux) {
    this.#send = send;
  }

  /** Shakes hands; gives what is wrong with the reply, if anything is. */
  async open(): Promise<string | undefined> {
    const { replies } = await this.#ask('/meta/handshake', {
      version: '1.0',
      supportedConnectionTypes: ['long-polling'],
    });
    const reply = replies.find(({ channel }) => channel === '/meta/handshake');
    this.clientId = typeof reply?.clientId === 'string' ? reply.clientId : '';
    return reply?.successful === true && this.clientId !== '' ? undefined : 'the handshake failed';
  }

  /** Subscribes, and fetches notifications from then on; gives what is wrong with a reply. */
  async listenTo(channels: readonly string[]): Promise<string | undefined> {
    for (const subscription of channels) {
      const { replies } = await this.#ask('/meta/subscribe', { subscription });
      const reply = replies.find(({ channel }) => channel === '/meta/subscribe');
      if (reply?.successful !== true) return `the subscription to ${subscription} failed`;
    }
    if (!this.#isPolling) void this.#poll();
    this.#isPolling = true;
    return undefined;
  }

  /** Fetches once, without waiting for anything to come. */
  async look(): Promise<{ readonly entry: number }> {
    const { entry } = await this.#connect({ advice: { timeout: 0 } });
    return { entry };
  }

  end(): void {
    this.#isOver = true;
    this.#ended.resolve();
  }

  /** Until the server no longer knows the client, or the case ends. */
  async #poll(): Promise<void> {
    while (!this.#isOver) {
      const { reply } = await this.#connect({});
      if (this.isLost) this.end();
      // Bayeux 1.0, section 5.2: so long a client waits before it connects again.
      const pauseMs = intervalIn(reply);
      if (pauseMs > 0) await withDeadline(this.#ended.promise, pauseMs, () => undefined);
    }
  }

  async #connect(more: JsonObject) {
    const { replies, entry } = await this.#ask('/meta/connect', { connectionType: 'long-polling', ...more });
    const reply = replies.find(({ channel }) => channel === '/meta/connect');
    if (reply?.successful !== true) this.isLost = true;
    return { reply, entry };
  }

  async #ask(channel: string, fields: JsonObject) {
    this.#ids += 1;
    const named = this.clientId === '' ? {} : { clientId: this.clientId };
    const { replies, entry } = await this.#send([{ channel, id: String(this.#ids), ...named, ...fields }]);
    for (const reply of replies) this.#take(reply, entry);
    return { replies, entry };
  }

  #take({ channel, data }: JsonObject, entry: number): void {
    if (typeof channel !== 'string' || channel.startsWith('/meta/') || data === undefined) return;
    const one = { channel, data, entry };
    this.history.push(one);
    this.notified.put(one);
  }
}

function intervalIn(reply: JsonObject | undefined): number {
  const interval = isJsonObject(reply?.advice) ? reply.advice.interval : undefined;
  return typeof interval === 'number' ? interval : 0;
}

/** The messages of a body; none if it has no list of objects. */
export function messagesIn(body: JsonValue | undefined): readonly JsonObject[] {
  const list = Array.isArray(body) ? body : [body];
  return list.filter(isJsonObject);
}
