import type { JsonObject, JsonValue } from '../../../kernel/json.ts';
import {
  answerTo,
  type BayeuxMessage,
  failed,
  isBayeuxMessage,
  isFor,
  isSubscription,
  meta,
  unknownClient,
} from '../../messages/bayeux-message.ts';
import { BayeuxClient, type Reply } from './bayeux-client.ts';
import { defaultHubLimits, type HubLimits, type HubPorts } from './hub-ports.ts';
import { MessageQueue } from './message-queue.ts';

/** Bayeux over long polling (CometD's protocol), for the clients of one session; without I/O. */
export class BayeuxHub {
  readonly #ports: HubPorts;
  readonly #limits: HubLimits;
  readonly #clients = new Map<string, BayeuxClient>();
  /** What nobody has subscribed to yet: a client may ask for something before its subscription has arrived. */
  readonly #unclaimed: MessageQueue;

  constructor(ports: HubPorts) {
    this.#ports = ports;
    this.#limits = { ...defaultHubLimits, ...ports.limits };
    this.#unclaimed = new MessageQueue(this.#limits.queue);
  }

  /** Whether every client has everything, and waits for more. */
  get isIdle(): boolean {
    return [...this.#clients.values()].every(({ isIdle }) => isIdle);
  }

  /** Takes the messages of one HTTP request. Gives what is to be called if nobody waits for the reply any more. */
  take(messages: readonly JsonValue[], reply: Reply): () => void {
    const connect = messages.findLast((one) => isBayeuxMessage(one) && one.channel === meta.connect);
    const others = messages.filter((message) => message !== connect).map((message) => this.#answer(message));
    const replyAll: Reply = (more) => reply([...others, ...more]);
    if (connect === undefined || !isBayeuxMessage(connect)) replyAll([]);
    else {
      const client = this.#clientOf(connect);
      if (client !== undefined) return client.connect(connect, replyAll, others.length > 0);
      replyAll([unknownClient(connect)]);
    }
    return () => undefined;
  }

  /** Tells all who have subscribed; what waits goes out with `deliver`. */
  publish(channel: string, data: JsonObject): void {
    const message = { channel, data };
    const subscribers = [...this.#clients.values()].filter((client) => client.isSubscribedTo(channel));
    if (subscribers.length === 0) {
      this.#unclaimed.push(message);
      this.#unclaimed.trim();
    }
    for (const client of subscribers) {
      client.queue.push(message);
      if (client.queue.isOverfull) this.#remove(client); // it will see that it has missed something
    }
  }

  /** Answers every connect that has waited for what was published. */
  deliver(): void {
    for (const client of this.#clients.values()) client.deliver();
  }

  /** Answers everything, and forgets all clients. */
  close(): void {
    for (const client of [...this.#clients.values()]) this.#remove(client);
  }

  #answer(message: JsonValue): JsonObject {
    if (!isBayeuxMessage(message))
      return { channel: '/meta/unknown', successful: false, error: '400::A message needs a channel' };
    if (message.channel === meta.handshake) return this.#shakeHands(message);
    const client = this.#clientOf(message);
    if (client === undefined) return unknownClient(message);
    switch (message.channel) {
      case meta.subscribe:
        return this.#subscribe(client, message);
      case meta.unsubscribe:
        for (const one of subscriptionsIn(message)) client.subscriptions.delete(one);
        return answerTo(message, { ...named(client, message), successful: true });
      case meta.disconnect:
        this.#remove(client);
        return answerTo(message, { clientId: client.id, successful: true });
      case meta.connect: // a second one in the same request
        return answerTo(message, { clientId: client.id, successful: true });
      default:
        return failed(message, '403::Clients cannot publish');
    }
  }

  #shakeHands(message: BayeuxMessage): JsonObject {
    const { supportedConnectionTypes: types } = message;
    if (!Array.isArray(types) || !types.includes('long-polling'))
      return failed(message, '400::Only long-polling is offered', { advice: { reconnect: 'none' } });
    const [oldest] = this.#clients.values();
    if (this.#clients.size >= this.#limits.clients && oldest !== undefined) this.#remove(oldest);
    const id = this.#ports.newId();
    const expire = () => void this.#clients.delete(id);
    const { clock, cameBack } = this.#ports;
    this.#clients.set(id, new BayeuxClient(id, { clock, limits: this.#limits, expire, cameBack }));
    return answerTo(message, {
      version: '1.0',
      minimumVersion: '1.0',
      supportedConnectionTypes: ['long-polling'],
      clientId: id,
      successful: true,
      advice: { reconnect: 'retry', interval: 0, timeout: this.#limits.holdMs },
    });
  }

  #subscribe(client: BayeuxClient, message: BayeuxMessage): JsonObject {
    const wanted = subscriptionsIn(message);
    if (wanted.length === 0) return failed(message, '400::This is not a channel', named(client, message));
    if (client.subscriptions.size + wanted.length > this.#limits.subscriptions)
      return failed(message, '403::Too many subscriptions', named(client, message));
    for (const one of wanted) this.#add(client, one);
    client.deliver();
    return answerTo(message, { ...named(client, message), successful: true });
  }

  #add(client: BayeuxClient, subscription: string): void {
    if (client.subscriptions.has(subscription)) return;
    client.subscriptions.add(subscription);
    for (const { channel, data } of this.#ports.greetings ?? [])
      if (isFor(subscription, channel)) client.queue.push({ channel, data: data() });
    for (const message of this.#unclaimed.take(({ channel }) => isFor(subscription, String(channel))))
      client.queue.push(message);
  }

  #clientOf({ clientId }: BayeuxMessage): BayeuxClient | undefined {
    return typeof clientId === 'string' ? this.#clients.get(clientId) : undefined;
  }

  #remove(client: BayeuxClient): void {
    this.#clients.delete(client.id);
    client.release();
    client.forget();
  }
}

function named({ id }: BayeuxClient, { subscription = null }: BayeuxMessage): JsonObject {
  return { clientId: id, subscription };
}

/** One channel or several; nothing if any of them is not one. */
function subscriptionsIn({ subscription = null }: BayeuxMessage): readonly string[] {
  const all = Array.isArray(subscription) ? subscription : [subscription];
  return all.every(isSubscription) ? all : [];
}
