import { KitError } from '../../../kernel/kit-error.ts';
import type { PlayedCall, PlayedEvent } from './colleagues-calls.ts';

/**
 * Rows of a table as events, in their order: `event`, `call` (customer or consultation), and where they are needed `state`
 * and `previous`.
 */
export function playedEvents(rows: readonly Readonly<Record<string, string>>[]): readonly PlayedEvent[] {
  return rows.map(({ event = '', call = '', state = '', previous = '' }) => ({
    event,
    call: callNamed(call),
    ...(state !== '' && { callState: state }),
    ...(previous !== '' && { previous: callNamed(previous) }),
  }));
}

function callNamed(words: string): PlayedCall {
  if (words === 'customer' || words === 'consultation') return words;
  throw new KitError({
    code: 'FEATURE_EVENT',
    message: `A step speaks of the call "${words}".`,
    hint: 'A call is with the customer, or a consultation.',
  });
}
