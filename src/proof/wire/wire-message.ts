import type { UserData } from '../../protocol/user-data.ts';

/** An outgoing message of the implementation under test. */
export interface WireMessage {
  /** Its name in the catalog. */
  readonly name: string;
  /** Number of an error. */
  readonly error?: number;
  readonly userData: UserData;
  /** Its receiver: two messages follow each other only if they go to the same one. */
  readonly to: string;
  /** Set if something else waits for it, so that it can neither be left out nor sent twice. */
  readonly awaited?: true;
  /** The effect that it comes from. */
  readonly place: number;
}

/** What is sent instead of the messages that one input causes; the same array if nothing changes. */
export type WireChange = (batch: readonly WireMessage[]) => readonly WireMessage[];

/** How the messages are found among the effects of a machine, and put back. */
export interface Wire<Effect> {
  read(effect: Effect): Omit<WireMessage, 'place'> | undefined;
  write(effect: Effect, userData: UserData): Effect;
}

/** The effects with the messages among them changed; other effects keep their places. */
export function changedEffects<Effect>(
  effects: readonly Effect[],
  wire: Wire<Effect>,
  change: WireChange,
): readonly Effect[] {
  const batch = effects.flatMap((effect, place) => {
    const message = wire.read(effect);
    return message === undefined ? [] : [{ ...message, place }];
  });
  const last = batch.at(-1)?.place;
  const changed = last === undefined ? batch : change(batch);
  if (changed === batch) return effects;
  const sent = changed.flatMap(({ place, userData }) => {
    const effect = effects[place];
    return effect === undefined ? [] : [wire.write(effect, userData)];
  });
  const places = new Set(batch.map(({ place }) => place));
  return effects.flatMap((effect, place) => {
    if (!places.has(place)) return [effect];
    return place === last ? sent.splice(0) : sent.splice(0, 1);
  });
}

/** Whether it is a message with that name; `error 109` is every error with that number. */
export function isOf({ name, error }: WireMessage, wanted: string): boolean {
  return name === wanted || (error !== undefined && wanted === `error ${error}`);
}

/**
 * Changes every message with a name: other user data, nothing at all, the same twice; undefined leaves it unchanged.
 */
export function changingMessages(
  name: string,
  change: (message: WireMessage) => UserData | 'nothing' | 'twice' | undefined,
): WireChange {
  return (batch) => {
    if (!batch.some((message) => isOf(message, name))) return batch;
    const changes = batch.map((message) => (isOf(message, name) ? change(message) : undefined));
    if (changes.every((one) => one === undefined)) return batch;
    return batch.flatMap((message, n) => asChanged(message, changes[n]));
  };
}

function asChanged(
  message: WireMessage,
  change: UserData | 'nothing' | 'twice' | undefined,
): readonly WireMessage[] {
  if (change === undefined) return [message];
  if (change === 'nothing') return [];
  return change === 'twice' ? [message, message] : [{ ...message, userData: change }];
}
