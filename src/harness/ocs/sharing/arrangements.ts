import type { JsonObject } from '../../../kernel/json.ts';

/** A telephony event of `telephony.play`. */
export type PlayedEvent = JsonObject & {
  readonly event: string;
  readonly dn: string;
  readonly connId: string;
};

/** Puts events into another order, or repeats some. */
export type Arrange = (events: readonly PlayedEvent[]) => readonly PlayedEvent[];

/** Orders in which events may come because of the switch or the network, by what a step calls them. */
export const arrangements = {
  'EventPartyChanged first': (events) => events.toSorted((one, other) => rank(one) - rank(other)),
  'EventPartyAdded twice': repeated('EventPartyAdded'),
  'EventPartyChanged twice': repeated('EventPartyChanged'),
  'EventReleased twice': repeated('EventReleased'),
  'the releases exchanged': ([first, second, ...rest]) =>
    first && second ? [second, first, ...rest] : [...(first ? [first] : []), ...rest],
} as const satisfies Readonly<Record<string, Arrange>>;

export type Arrangement = keyof typeof arrangements;

function repeated(name: string): Arrange {
  return (events) => events.flatMap((one) => (one.event === name ? [one, one] : [one]));
}

function rank({ event }: PlayedEvent): number {
  return event === 'EventPartyChanged' ? 0 : 1;
}
