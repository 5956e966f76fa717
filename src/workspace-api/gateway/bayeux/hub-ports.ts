import type { Clock } from '../../../kernel/clock.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import type { ClientLimits } from './bayeux-client.ts';

export interface HubLimits extends ClientLimits {
  /** Clients of one session, such as a page that was loaded again; the oldest makes room. */
  readonly clients: number;
}

export const defaultHubLimits: HubLimits = {
  holdMs: 25_000,
  absentMs: 60_000,
  queue: { messages: 1000, characters: 4 * 1024 * 1024 },
  subscriptions: 50,
  clients: 8,
};

export interface HubPorts {
  readonly clock: Clock;
  /** A name that nobody can guess. */
  readonly newId: () => string;
  readonly limits?: Partial<HubLimits>;
  /** Called with the milliseconds that a client has taken to come back after a reply to its connect. */
  readonly cameBack?: (ms: number) => void;
  /** What a new subscriber of a channel is told first. */
  readonly greetings?: readonly { readonly channel: string; readonly data: () => JsonObject }[];
}
