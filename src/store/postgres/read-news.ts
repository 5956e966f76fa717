import { isJsonObject, type JsonValue } from '../../kernel/json.ts';
import type { ListedName, StoreNews } from '../../ocs/machine/store-port.ts';

/** A notification of a process of the kit: the schema of its tables, its name, and what it has written there. */
export interface ToldNews {
  readonly schema: string;
  readonly from: string;
  readonly news: StoreNews;
}

/**
 * Reads a notification. Anybody who may use the database may send one: what is no list of three is not from the kit, and
 * says nothing. News of a kind that this version does not know are that something may have been missed.
 */
export function readNews(payload: string | undefined): ToldNews | undefined {
  const told = parsed(payload ?? '');
  if (!Array.isArray(told)) return undefined;
  const [schema, from, news]: unknown[] = told;
  if (typeof schema !== 'string' || typeof from !== 'string') return undefined;
  return { schema, from, news: newsOf(news) ?? { kind: 'missed' } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not from the kit, which sends JSON only.
  }
}

function newsOf(news: unknown): StoreNews | undefined {
  if (!isJsonObject(news)) return undefined;
  const { kind, entries, table, chains } = news;
  if (kind === 'doNotCall' && isListOf(entries, isListedName)) return { kind, entries };
  if (kind === 'marked' && typeof table === 'string' && isListOf(chains, Number.isSafeInteger))
    return { kind, table, chains: chains.map(Number) };
  return undefined;
}

function isListOf<T>(
  value: JsonValue | undefined,
  is: (one: unknown) => one is T,
): value is readonly (JsonValue & T)[];
function isListOf(value: JsonValue | undefined, is: (one: unknown) => boolean): value is readonly JsonValue[];
function isListOf(value: JsonValue | undefined, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => is(one));
}

function isListedName(value: unknown): value is ListedName {
  if (!isJsonObject(value)) return false;
  const { phone, customer_id, expires_at } = value;
  const isText = (one: unknown) => one === null || typeof one === 'string';
  return isText(phone) && isText(customer_id) && (expires_at === null || typeof expires_at === 'number');
}
