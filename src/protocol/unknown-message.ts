import { nearest } from '../kernel/nearest.ts';
import { eventOfUserEvent, requestNames } from './message-names.generated.ts';
import type { UserData } from './user-data.ts';
import { valueText } from './value-text.ts';

/** Why a message is not one of the catalog: the key that should say what it is, and what it says. */
export interface Unknown {
  readonly key: 'GSW_USER_EVENT' | 'GSW_AGENT_REQ_TYPE';
  readonly expected: string;
  readonly actual: string;
  /** The name, or the spelling of the key, that was probably meant. */
  readonly hint?: string;
}

/** What is wrong with an event of OCS that nobody knows. */
export function unknownEvent(userData: UserData): Unknown {
  return unknown('GSW_USER_EVENT', 'an event', Object.keys(eventOfUserEvent), userData);
}

/** What is wrong with a request of a desktop that nobody knows. */
export function unknownRequest(userData: UserData): Unknown {
  return unknown('GSW_AGENT_REQ_TYPE', 'a request', requestNames, userData);
}

function unknown(key: Unknown['key'], what: string, names: readonly string[], userData: UserData): Unknown {
  const value = Object.hasOwn(userData, key) ? userData[key] : undefined;
  const found = { key, expected: `String, the name of ${what}`, actual: valueText(value) };
  if (value === undefined) {
    const spelled = nearest(key, Object.keys(userData));
    return { ...found, ...(spelled !== undefined && { hint: `${spelled} is there: did you mean ${key}?` }) };
  }
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  return { ...found, ...(meant !== undefined && { hint: `Did you mean ${meant}?` }) };
}
