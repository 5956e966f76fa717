import { isJsonObject, type JsonValue } from '../../kernel/json.ts';
import type { Notified } from './bayeux-listener.ts';
import { valueAt } from './expected-value.ts';

/** The id of the call that a notification is about; empty if it has none. */
export function idOf({ data }: Notified): string {
  const id = valueAt(data, 'call.id');
  return typeof id === 'string' ? id : '';
}

/** The id of a call after what was notified: another one is the same call's only if `previousConnId` names the old one. */
export function idNow(history: readonly Notified[], id: string): string {
  return history.reduce(
    (known, one) => (valueAt(one.data, 'call.previousConnId') === known ? idOf(one) : known),
    id,
  );
}

/** What was notified of calls from the first notification of one of them on, except of calls found at the DN. */
export function callsSince(history: readonly Notified[], id: string): readonly Notified[] {
  const ofCalls = history.filter(
    ({ data }) =>
      valueAt(data, 'messageType') === 'CallStateChanged' &&
      valueAt(data, 'notificationType') !== 'CallRecovered',
  );
  return ofCalls.slice(ofCalls.findIndex((one) => idOf(one) === id));
}

/** The call of a list that has this id. */
export function callIn(calls: JsonValue | undefined, id: string): JsonValue | undefined {
  return Array.isArray(calls) ? calls.filter(isJsonObject).find((call) => call.id === id) : undefined;
}
