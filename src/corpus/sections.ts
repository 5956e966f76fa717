import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { KitError } from '../kernel/kit-error.ts';

/** Why no rule cites a section: a closed list, so that "not tested" always has one of these meanings. */
export const excuses = ['informative', 'not-testable', 'out-of-scope', 'deprecated', 'pending'] as const;

export type Excuse = (typeof excuses)[number];

/** One section of a document, as `features/sections.yaml` lists it. */
export interface Section {
  /** The document's number, `001`. */
  readonly document: string;
  readonly title: string;
  /** Set when no rule has to cite it. */
  readonly excused?: { readonly excuse: Excuse; readonly why: string };
}

/**
 * Reads the list of all sections: `document: {title: nothing | {excused, why}}`.
 *
 * @throws KitError `SECTIONS_UNREADABLE` when the file is missing, is not YAML, or has an entry of another
 * shape.
 */
export async function readSections(file: string): Promise<Section[]> {
  const document = parseDocument(await readText(file));
  const [wrong] = document.errors;
  if (wrong) throw unreadable(file, wrong.message);
  const root: unknown = document.toJS();
  return entriesOf(root, file, 'the file').flatMap(([key, titles]) => {
    // YAML reads an unquoted 001 as the number 1.
    const name = key.padStart(3, '0');
    const entries = entriesOf(titles, file, `document ${name}`);
    return entries.map(([title, entry]) => readSection(name, title, entry, file));
  });
}

function readSection(document: string, title: string, entry: unknown, file: string): Section {
  if (entry === null || entry === undefined) return { document, title };
  const { excused, why, ...others } = Object.fromEntries(entriesOf(entry, file, `section "${title}"`));
  const excuse = excuses.find((known) => known === excused);
  if (!excuse) {
    throw unreadable(file, `section "${title}" has an excuse that is none of ${excuses.join(', ')}`);
  }
  if (typeof why !== 'string' || why.trim() === '')
    throw unreadable(file, `section "${title}" does not say why`);
  const [extra] = Object.keys(others);
  if (extra !== undefined) throw unreadable(file, `section "${title}" has an unknown key "${extra}"`);
  return { document, title, excused: { excuse, why } };
}

function entriesOf(value: unknown, file: string, place: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable(file, `${place} is not a map`);
  }
  return Object.entries(value);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause instanceof Error ? cause.message : String(cause));
  }
}

function unreadable(file: string, why: string): KitError {
  return new KitError({
    code: 'SECTIONS_UNREADABLE',
    message: `The list of sections in ${file} cannot be used: ${why}.`,
    hint: `Each section is either empty (a rule cites it) or {excused: ${excuses.join(' | ')}, why: a sentence}.`,
  });
}
