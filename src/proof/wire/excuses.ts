import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import type { WireMutant } from './wire-mutant.ts';

/** Why mutants may live: a document permits what they do, so no rule may condemn it. */
export interface Excuse {
  readonly role: string;
  readonly messages: readonly string[];
  /** None for mutants of whole messages. */
  readonly keys: readonly string[];
  readonly operators: readonly string[];
  /** As in `features/sections.yaml`; or a ruling, if the documents disagree or are silent. */
  readonly permittedBy: { readonly section: string } | { readonly ruling: number };
  /** The sentence that permits it, or that there is none, in our own words. */
  readonly sentence: string;
}

/** In a list of an excuse: all. */
const any = '*';

/** The excuses of the kit's own wire mutants. */
export async function readExcuses(): Promise<readonly Excuse[]> {
  const text = await readFile(join(import.meta.dirname, 'excuses.yaml'), 'utf8');
  const root = parse(text) as JsonValue; // The file has no dates, so it is JSON.
  if (!Array.isArray(root)) throw new Error('excuses.yaml is not a list.');
  return root.map((entry) => {
    if (!isJsonObject(entry)) throw new Error('An entry of excuses.yaml is not a map.');
    return {
      role: textAt(entry, 'role'),
      messages: textsAt(entry, 'messages'),
      keys: entry.keys === undefined ? [] : textsAt(entry, 'keys'),
      operators: textsAt(entry, 'operators'),
      permittedBy: permissionIn(entry),
      sentence: textAt(entry, 'sentence'),
    };
  });
}

/** Whether an excuse is about a mutant. */
export function excuses(excuse: Excuse, { name, message, key, operator }: WireMutant): boolean {
  const has = (list: readonly string[], word: string): boolean => list.includes(any) || list.includes(word);
  return (
    name.startsWith(`${excuse.role}/`) &&
    has(excuse.messages, message) &&
    (key === undefined ? excuse.keys.length === 0 : has(excuse.keys, key)) &&
    has(excuse.operators, operator)
  );
}

/** Words of excuses that are not needed: no living mutant matches them. */
export function staleWords(excuse: Excuse, living: readonly WireMutant[]): readonly string[] {
  const excused = living.filter((mutant) => excuses(excuse, mutant));
  const stale = (list: readonly string[], wordOf: (mutant: WireMutant) => string | undefined) =>
    list.filter((word) => !excused.some((mutant) => word === any || wordOf(mutant) === word));
  return [
    ...stale(excuse.messages, ({ message }) => message),
    ...stale(excuse.keys, ({ key }) => key),
    ...stale(excuse.operators, ({ operator }) => operator),
  ];
}

function permissionIn(entry: JsonObject): Excuse['permittedBy'] {
  return typeof entry.ruling === 'number' ? { ruling: entry.ruling } : { section: textAt(entry, 'section') };
}

function textAt(entry: JsonObject, key: string): string {
  const text = entry[key];
  if (typeof text !== 'string' || text === '') throw new Error(`An entry of excuses.yaml lacks ${key}.`);
  return text;
}

function textsAt(entry: JsonObject, key: string): readonly string[] {
  const list = entry[key];
  if (!Array.isArray(list)) throw new Error(`${key} of an entry of excuses.yaml is not a list.`);
  return list.map(String);
}
