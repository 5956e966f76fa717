import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kitFolder } from '../kernel/kit-folder.ts';
import type { FuzzFinding } from './fuzz-link.ts';
import type { SurfaceName } from './surfaces.ts';

/** A batch that was once found to do harm, or that is meant to: played again by every test run. */
export interface CorpusEntry {
  readonly surface: SurfaceName;
  /** What it did, or is meant to do. */
  readonly what: string;
  /** Frames as bytes in Base64, or as text. */
  readonly frames: readonly ({ readonly base64: string } | { readonly text: string })[];
}

const folder = join(kitFolder, 'src', 'fuzz', 'corpus');

export function readCorpus(): readonly CorpusEntry[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  // Written by this module and by hand; a test plays every one.
  return names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CorpusEntry);
}

/** Keeps what was found; says where. */
export function keepFinding(surface: SurfaceName, { what, batch }: FuzzFinding, seed: number): string {
  const file = join(folder, `${surface}-${seed}.json`);
  const entry: CorpusEntry = { surface, what, frames: batch.map((base64) => ({ base64 })) };
  writeFileSync(file, `${JSON.stringify(entry, undefined, 2)}\n`);
  return file;
}

export function bytesIn(entry: CorpusEntry): readonly Buffer[] {
  return entry.frames.map((one) =>
    'text' in one ? Buffer.from(one.text) : Buffer.from(one.base64, 'base64'),
  );
}
