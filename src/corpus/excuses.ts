import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import type { KitError } from '../kernel/kit-error.ts';

/** Why something need not be cited, as `{excused, why}`. */
export interface Excused<Excuse extends string> {
  readonly excuse: Excuse;
  /** In a few words. */
  readonly why: string;
}

/** Makes the error that says why a file of excuses cannot be used. */
export type Refuse = (why: string) => KitError;

/** The text of a file of excuses. */
export async function readExcuseFile(file: string, refuse: Refuse): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw refuse(cause instanceof Error ? cause.message : String(cause));
  }
}

/** The entries of a file of excuses, which is one YAML map. */
export function entriesOfFile(text: string, refuse: Refuse): [string, unknown][] {
  const document = parseDocument(text);
  const [wrong] = document.errors;
  if (wrong) throw refuse(wrong.message);
  return entriesOf(document.toJS(), 'the file', refuse);
}

/** The entries of a map inside of such a file. */
export function entriesOf(value: unknown, place: string, refuse: Refuse): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse(`${place} is not a map`);
  }
  return Object.entries(value);
}

/** One excuse: `{excused: one of the closed list, why: some words}`, and nothing else. */
export function readExcuse<Excuse extends string>(
  entry: unknown,
  place: string,
  excuses: readonly Excuse[],
  refuse: Refuse,
): Excused<Excuse> {
  const { excused, why, ...others } = Object.fromEntries(entriesOf(entry, place, refuse));
  const excuse = excuses.find((known) => known === excused);
  if (!excuse) throw refuse(`${place} has an excuse that is not one of ${excuses.join(', ')}`);
  refuseOthers(others, place, refuse);
  return { excuse, why: readReason(why, place, refuse) };
}

/** Why something is excused, in some words. */
export function readReason(why: unknown, place: string, refuse: Refuse): string {
  if (typeof why !== 'string' || why.trim() === '') throw refuse(`${place} does not say why`);
  return why;
}

/** Refuses the keys that an entry must not have. */
export function refuseOthers(others: object, place: string, refuse: Refuse): void {
  const [extra] = Object.keys(others);
  if (extra !== undefined) throw refuse(`${place} has an unknown key "${extra}"`);
}
