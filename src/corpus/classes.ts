import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isJsonObject, type JsonValue } from '../kernel/json.ts';
import { KitError } from '../kernel/kit-error.ts';
import { type Corpus, chaptersOfRole } from './corpus.ts';
import { selectCases } from './select-cases.ts';

/** A part of the protocol that an implementation can be certified for on its own. */
export interface ConformanceClass {
  /** `preview-core`; several roles may use the same name. */
  readonly name: string;
  readonly title: string;
  readonly role: string;
  /** Ids of its rules. */
  readonly rules: readonly string[];
  /** Claims that it needs, as `claimsBehind` names them; chapters are not among them, since it has rules. */
  readonly needs: readonly string[];
}

/** The classes of all roles, and the general rules, which belong to no class. */
export interface ClassTable {
  readonly classes: readonly ConformanceClass[];
  /** Ids of general rules. */
  readonly general: ReadonlySet<string>;
}

/** Of a corpus that a process has read, since it may play several runs of it. */
const tablesKnown = new WeakMap<Corpus, Promise<ClassTable>>();

/**
 * Reads `features/classes.yaml`.
 *
 * @throws KitError `CLASSES_UNREADABLE` for an entry of another form, and `UNKNOWN_CASE` for a pattern without rules.
 */
export function readClasses(kitFolder: string, corpus: Corpus): Promise<ClassTable> {
  const table = tablesKnown.get(corpus) ?? readTable(kitFolder, corpus);
  tablesKnown.set(corpus, table);
  return table;
}

async function readTable(kitFolder: string, corpus: Corpus): Promise<ClassTable> {
  const file = join(kitFolder, 'features', 'classes.yaml');
  // YAML has the same values as JSON, apart from dates, and the table has no dates.
  const root = parse(await readFile(file, 'utf8')) as JsonValue;
  const roles = Object.entries(tableIn(root, file)).map(([role, entry]) => ({
    role,
    own: { ...corpus, chapters: chaptersOfRole(corpus, role) },
    table: tableIn(entry, file),
  }));
  const classes = roles.flatMap(({ role, own, table }) =>
    Object.entries(tableIn(table.classes, file)).map(([name, entry]): ConformanceClass => {
      const { title, rules, needs } = tableIn(entry, file);
      const ids = rulesOf(own, textsIn(rules, file));
      return { name, title: String(title ?? name), role, rules: ids, needs: textsIn(needs, file) };
    }),
  );
  const general = roles.flatMap(({ own, table }) => rulesOf(own, textsIn(table.general, file)));
  return { classes, general: new Set(general) };
}

/** Rules that match the patterns. */
function rulesOf(own: Corpus, patterns: readonly string[]): readonly string[] {
  return patterns.length === 0 ? [] : [...new Set(selectCases(own, patterns).map(({ rule }) => rule))];
}

function tableIn(
  value: JsonValue | undefined,
  file: string,
): Readonly<Record<string, JsonValue | undefined>> {
  if (isJsonObject(value)) return value;
  throw unreadable(file, `${JSON.stringify(value)} is not a table`);
}

function textsIn(value: JsonValue | undefined, file: string): readonly string[] {
  if (Array.isArray(value) && value.every((text) => typeof text === 'string')) return value;
  throw unreadable(file, `${JSON.stringify(value)} is not a list of texts`);
}

function unreadable(file: string, why: string): KitError {
  return new KitError({
    code: 'CLASSES_UNREADABLE',
    message: `The table of classes in ${file} cannot be used: ${why}.`,
    hint: 'Each role lists its general rules and its classes, each class its title, rules and needs.',
  });
}
