import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isJsonObject, type JsonValue } from '../kernel/json.ts';
import { KitError } from '../kernel/kit-error.ts';
import type { Chapter } from './corpus.ts';

/**
 * `features/chapters.yaml`: for each role, the slug of each chapter and the modules that implement it, its own first.
 */
export type ChapterTable = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** What decides for all chapters of a role: for each module or folder, what it decides. */
export type SharedModules = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Reads the table of chapters.
 *
 * @throws KitError `CHAPTERS_UNREADABLE` if an entry is not a list of file names.
 */
export async function readChapterTable(kitFolder: string): Promise<ChapterTable> {
  const { file, roles } = await readTable(kitFolder);
  return new Map(Object.entries(roles).map(([role, chapters]) => [role, readRole(file, role, chapters)]));
}

/**
 * Reads what the chapters of each role share.
 *
 * @throws KitError `CHAPTERS_UNREADABLE` if a module comes without what it decides.
 */
export async function readSharedModules(kitFolder: string): Promise<SharedModules> {
  const { file, shared } = await readTable(kitFolder);
  return new Map(Object.entries(shared).map(([role, modules]) => [role, readShared(file, role, modules)]));
}

async function readTable(kitFolder: string) {
  const file = join(kitFolder, 'features', 'chapters.yaml');
  // YAML has the same values as JSON, apart from dates, and the table has no dates.
  const root = parse(await readFile(file, 'utf8')) as JsonValue;
  if (!isJsonObject(root)) throw unreadable(file, 'it is not a table');
  const { shared, ...roles } = root;
  if (!isJsonObject(shared)) throw unreadable(file, 'shared is not a table');
  return { file, shared, roles };
}

function readShared(file: string, role: string, modules: JsonValue | undefined): Record<string, string> {
  if (!isJsonObject(modules)) throw unreadable(file, `shared of ${role} is not a table`);
  const pairs = Object.entries(modules).map(([name, decides]) => {
    if (typeof decides !== 'string') throw unreadable(file, `${name} does not say what it decides`);
    return [name, decides];
  });
  return Object.fromEntries(pairs);
}

function readRole(file: string, role: string, chapters: JsonValue | undefined) {
  if (!isJsonObject(chapters)) throw unreadable(file, `${role} is not a table`);
  return new Map(
    Object.entries(chapters).map(([slug, modules]) => {
      const names = Array.isArray(modules) ? modules.filter((name) => typeof name === 'string') : [];
      if (names.length === 0) throw unreadable(file, `${slug} of ${role} has no list of modules`);
      return [slug, names];
    }),
  );
}

/** The chapter that a name such as `04-preview-record-content` belongs to: the longest slug that it begins with. */
export function chapterOf(table: ChapterTable, role: string, name: string): string | undefined {
  const bare = name.replace(/^\d{2}-/, '');
  const fitting = [...(table.get(role)?.keys() ?? [])].filter(
    (slug) => bare === slug || bare.startsWith(`${slug}-`),
  );
  return fitting.sort((one, other) => other.length - one.length)[0];
}

/** The modules of the reference that implement a feature. */
export function modulesOf(table: ChapterTable, { role, slug }: Chapter): readonly string[] {
  return table.get(role)?.get(chapterOf(table, role, slug) ?? '') ?? [];
}

function unreadable(file: string, why: string): KitError {
  return new KitError({
    code: 'CHAPTERS_UNREADABLE',
    message: `The table of chapters in ${file} cannot be used: ${why}.`,
    hint: 'Each role lists its chapters, and each chapter its modules, the one of its name first; shared says what each module decides.',
  });
}
