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

/**
 * Reads the table of chapters.
 *
 * @throws KitError `CHAPTERS_UNREADABLE` if an entry is not a list of file names.
 */
export async function readChapterTable(kitFolder: string): Promise<ChapterTable> {
  const file = join(kitFolder, 'features', 'chapters.yaml');
  // YAML has the same values as JSON, apart from dates, and the table has no dates.
  const root = parse(await readFile(file, 'utf8')) as JsonValue;
  if (!isJsonObject(root)) throw unreadable(file, 'it is not a table');
  return new Map(Object.entries(root).map(([role, chapters]) => [role, readRole(file, role, chapters)]));
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
    hint: 'Each role lists its chapters, and each chapter its modules, the one of its name first.',
  });
}
