import {
  callResults,
  contactInfoTypes,
  recordStatuses,
  recordTypes,
} from '../../protocol/enumerations.generated.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { NameOrNumber } from './actions.ts';

type Names = Readonly<Record<number, string>>;

/**
 * An enumerated value as shown to agents (001, Genesys Enumeration Tables); a value of a later release by its number.
 */
export function callResultWord(value: number): string {
  return wordIn(callResults, value) ?? `Call result ${value}`;
}

/** The contact type as shown to agents. */
export function phoneTypeWord(value: number): string {
  return wordIn(contactInfoTypes, value) ?? `Contact type ${value}`;
}

/** The number of a call result chosen by an agent, or undefined if there is none of that name. */
export function callResultNumber(chosen: NameOrNumber): number | undefined {
  return numberIn(callResults, chosen);
}

/** The number of a contact type chosen by an agent. */
export function phoneTypeNumber(chosen: NameOrNumber): number | undefined {
  return numberIn(contactInfoTypes, chosen);
}

/** The number of a record type chosen by an agent. */
export function recordTypeNumber(chosen: NameOrNumber): number | undefined {
  return numberIn(recordTypes, chosen);
}

const enumeratedKeys: ReadonlyMap<string, Names> = new Map<string, Names>([
  ['GSW_CALL_RESULT', callResults],
  ['GSW_PHONE_TYPE', contactInfoTypes],
  ['GSW_RECORD_TYPE', recordTypes],
  ['GSW_RECORD_STATUS', recordStatuses],
]);

/** A value as shown to the agent beside its key. */
export function shownValue(key: string, value: KeyValue): string {
  const names = enumeratedKeys.get(key);
  const word = names !== undefined && typeof value === 'number' ? wordIn(names, value) : undefined;
  return word ?? (typeof value === 'object' ? JSON.stringify(value) : String(value));
}

const resultOfCallState: ReadonlyMap<string, number> = new Map(
  Object.entries(callResults).map(([number, name]) => [name.replaceAll(' ', ''), Number(number)]),
);

/** The call result for T-Server's `callState`: T-Library's names are those of call results without blanks. */
export function callResultOfCallState(callState: string): number | undefined {
  return resultOfCallState.get(callState);
}

function wordIn(names: Names, value: number): string | undefined {
  return Object.hasOwn(names, value) ? names[value] : undefined;
}

function numberIn(names: Names, chosen: NameOrNumber): number | undefined {
  if (typeof chosen === 'number') return chosen;
  const wanted = chosen.toLowerCase();
  const found = Object.entries(names).find(([, name]) => name.toLowerCase() === wanted);
  return found === undefined ? undefined : Number(found[0]);
}
