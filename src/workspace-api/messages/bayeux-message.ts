import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';

/** Channels by which a Bayeux client manages its connection (Bayeux 1.0, section 6). */
export const meta = {
  handshake: '/meta/handshake',
  connect: '/meta/connect',
  disconnect: '/meta/disconnect',
  subscribe: '/meta/subscribe',
  unsubscribe: '/meta/unsubscribe',
} as const;

/** What every message has. */
export interface BayeuxMessage extends JsonObject {
  readonly channel: string;
}

export function isBayeuxMessage(value: JsonValue): value is BayeuxMessage {
  return isJsonObject(value) && typeof value.channel === 'string';
}

/** The answer to a message, with its id. */
export function answerTo({ channel, id }: BayeuxMessage, content: JsonObject): JsonObject {
  return { channel, ...(id === undefined ? {} : { id }), ...content };
}

/** An error as Bayeux writes it: `402::Unknown client`. */
export function failed(message: BayeuxMessage, error: string, more: JsonObject = {}): JsonObject {
  return answerTo(message, { successful: false, error, ...more });
}

/** The client is not known, or no longer: it has to shake hands again, and to subscribe again. */
export function unknownClient(message: BayeuxMessage): JsonObject {
  return failed(message, '402::Unknown client', { advice: { reconnect: 'handshake', interval: 0 } });
}

/** Whether a subscription is for a channel: `/a/*` is for one more part, `/a/**` for any number of them. */
export function isFor(subscription: string, channel: string): boolean {
  const wanted = subscription.split('/');
  const parts = channel.split('/');
  const last = wanted.at(-1);
  if (last === '**')
    return parts.length >= wanted.length && wanted.slice(0, -1).every((part, n) => part === parts[n]);
  return (
    wanted.length === parts.length &&
    wanted.every((part, n) => part === parts[n] || (part === '*' && n === wanted.length - 1))
  );
}

/** Whether a client may subscribe to it. */
export function isSubscription(value: JsonValue): value is string {
  return (
    typeof value === 'string' &&
    /^(?:\/[\w!~()$@-]+)*\/(?:[\w!~()$@-]+|\*{1,2})$/.test(value) &&
    !value.startsWith('/meta/')
  );
}
