import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { type BayeuxMessage, isBayeuxMessage, meta } from '../messages/bayeux-message.ts';
import { channels } from '../messages/channels.ts';

/** What a reply of the server means. */
export type Heard =
  | {
      readonly kind: 'notifications';
      readonly notifications: readonly JsonObject[];
      readonly pauseMs: number;
    }
  /** The server does not know this client any more: what waited for it is gone. */
  | { readonly kind: 'lost'; readonly sentence: string };

type Phase = 'handshake' | 'subscribe' | 'initializing' | 'subscribe to voice' | 'ready';

/** So many notifications are remembered, to tell one that comes again after a reply was lost. */
const remembered = 200;

/** One client of Bayeux over long polling, without I/O: says what to send next, and reads what comes. */
export class BayeuxSubscriber {
  #phase: Phase = 'handshake';
  #clientId: string | undefined;
  #messages = 0;
  /** The server's number of what it has delivered, if it acknowledges (CometD's extension `ack`). */
  #ack: number | undefined;
  #holdMs = 30_000;
  #delivered: JsonObject[] = [];
  #mayRepeat = false;

  /** Whether all notifications come from now on. */
  get isReady(): boolean {
    return this.#phase === 'ready';
  }

  /** Milliseconds for which the server may hold the next request. */
  get holdMs(): number {
    return this.#holdMs;
  }

  next(): readonly JsonObject[] {
    switch (this.#phase) {
      case 'handshake':
        return [
          this.#message(meta.handshake, {
            version: '1.0',
            minimumVersion: '1.0',
            supportedConnectionTypes: ['long-polling'],
            ext: { ack: true },
          }),
        ];
      case 'subscribe':
        return [this.#message(meta.subscribe, { subscription: channels.initialization })];
      case 'subscribe to voice':
        return [this.#message(meta.subscribe, { subscription: channels.voice })];
      case 'initializing':
      case 'ready':
        return [
          this.#message(meta.connect, {
            connectionType: 'long-polling',
            ...(this.#ack === undefined ? {} : { ext: { ack: this.#ack } }),
          }),
        ];
    }
  }

  /** The reply to the last request did not come: the server may send again what was in it. */
  failed(): void {
    this.#mayRepeat = true;
  }

  take(reply: JsonValue | undefined): Heard {
    const messages = Array.isArray(reply) ? reply : [reply];
    if (!messages.every((one) => one !== undefined && isBayeuxMessage(one)))
      return { kind: 'lost', sentence: 'What came is not a list of Bayeux messages.' };
    let pauseMs = 0;
    for (const message of messages.filter(isOfProtocol)) {
      const sentence = this.#answered(message);
      if (sentence !== undefined) return { kind: 'lost', sentence };
      pauseMs = Math.max(pauseMs, pauseIn(message));
    }
    return { kind: 'notifications', notifications: this.#fresh(messages), pauseMs };
  }

  /** Takes an answer to this client; gives a sentence if it cannot go on. */
  #answered(message: BayeuxMessage): string | undefined {
    const { channel, successful, error, clientId, advice, ext } = message;
    if (successful !== true)
      return `${channel} failed: ${typeof error === 'string' ? error : 'no error is given'}`;
    if (isJsonObject(advice) && advice.reconnect === 'none')
      return `After ${channel} the server lets nobody connect.`;
    if (isJsonObject(advice) && typeof advice.timeout === 'number') this.#holdMs = advice.timeout;
    if (channel === meta.handshake) {
      if (typeof clientId !== 'string') return 'The handshake gave no clientId.';
      this.#clientId = clientId;
      this.#ack = isJsonObject(ext) && ext.ack === true ? -1 : undefined;
      this.#phase = 'subscribe';
    } else if (channel === meta.subscribe) {
      if (this.#phase === 'subscribe') this.#phase = 'initializing';
      else if (this.#phase === 'subscribe to voice') this.#phase = 'ready';
    } else if (this.#ack !== undefined && isJsonObject(ext) && typeof ext.ack === 'number')
      this.#ack = ext.ack;
    return undefined;
  }

  /** The notifications on the voice channel. What comes on the other one says whether the session is open. */
  #fresh(messages: readonly BayeuxMessage[]): readonly JsonObject[] {
    const came = messages.filter((message) => !isOfProtocol(message));
    if (this.#phase === 'initializing' && came.some(isComplete)) this.#phase = 'subscribe to voice';
    const told = came.flatMap(({ channel, data }) =>
      channel === channels.voice && isJsonObject(data) ? [data] : [],
    );
    const fresh = this.#mayRepeat ? told.slice(overlap(this.#delivered, told)) : told;
    if (messages.some(({ channel }) => channel === meta.connect)) this.#mayRepeat = false;
    this.#delivered = [...this.#delivered, ...fresh].slice(-remembered);
    return fresh;
  }

  #message(channel: string, content: JsonObject): JsonObject {
    this.#messages += 1;
    const own = this.#clientId === undefined ? {} : { clientId: this.#clientId };
    return { id: String(this.#messages), channel, ...own, ...content };
  }
}

function isOfProtocol({ channel }: BayeuxMessage): boolean {
  return channel.startsWith('/meta/');
}

function isComplete({ channel, data }: BayeuxMessage): boolean {
  return channel === channels.initialization && isJsonObject(data) && data.state === 'Complete';
}

function pauseIn({ advice }: BayeuxMessage): number {
  return isJsonObject(advice) && typeof advice.interval === 'number' ? Math.max(0, advice.interval) : 0;
}

/** How many at the beginning have already been delivered at the end. */
function overlap(delivered: readonly JsonObject[], told: readonly JsonObject[]): number {
  for (let length = Math.min(delivered.length, told.length); length > 0; length -= 1)
    if (isDeepStrictEqual(delivered.slice(-length), told.slice(0, length))) return length;
  return 0;
}
