import { KitError } from '../kernel/kit-error.ts';
import {
  type Excused,
  entriesOf,
  entriesOfFile,
  type Refuse,
  readExcuse,
  readExcuseFile,
  readReason,
  refuseOthers,
} from './excuses.ts';

/** Why no rule cites a section: a closed list, so that "not tested" always has one of these reasons. */
export const excuses = ['informative', 'not-testable', 'out-of-scope', 'deprecated', 'pending'] as const;

export type Excuse = (typeof excuses)[number];

/** One section of a document, as `features/sections.yaml` lists it. */
export interface Section {
  /** The document's number, `001`. */
  readonly document: string;
  readonly title: string;
  /** Set when no rule has to cite it. */
  readonly excused?: Excused<Excuse>;
  /** Set when rules of other roles cite it, and those of this one are still to be written. */
  readonly pendingFor?: { readonly role: string; readonly why: string };
}

/**
 * Reads the list of all sections: `document: {title: nothing | {excused, why} | {pending-for, why}}`.
 *
 * @throws KitError `SECTIONS_UNREADABLE` when the file is missing, is not YAML, or has an entry of another
 * shape.
 */
export async function readSections(file: string): Promise<Section[]> {
  const refuse = (why: string) => unreadable(file, why);
  const root = entriesOfFile(await readExcuseFile(file, refuse), refuse);
  return root.flatMap(([key, titles]) => {
    // YAML reads an unquoted 001 as the number 1.
    const document = key.padStart(3, '0');
    const entries = entriesOf(titles, `document ${document}`, refuse);
    return entries.map(([title, entry]) => {
      if (entry === null || entry === undefined) return { document, title };
      return { document, title, ...readEntry(entry, `section "${title}"`, refuse) };
    });
  });
}

function readEntry(entry: unknown, place: string, refuse: Refuse): Pick<Section, 'excused' | 'pendingFor'> {
  const { 'pending-for': role, why, ...others } = Object.fromEntries(entriesOf(entry, place, refuse));
  if (role === undefined) return { excused: readExcuse(entry, place, excuses, refuse) };
  if (typeof role !== 'string') throw refuse(`${place} is pending for no role`);
  refuseOthers(others, place, refuse);
  return { pendingFor: { role, why: readReason(why, place, refuse) } };
}

function unreadable(file: string, why: string): KitError {
  return new KitError({
    code: 'SECTIONS_UNREADABLE',
    message: `The list of sections in ${file} cannot be used: ${why}.`,
    hint: `Each section is either empty (a rule cites it) or {excused: ${excuses.join(' | ')}, why: a sentence}, or {pending-for: a role, why: a sentence}.`,
  });
}
