import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { WalkStep } from './walk-step.ts';

/** A walk in which the reference and the model differ, to be played again. */
export interface SavedWalk {
  readonly seed: number;
  readonly steps: readonly WalkStep[];
}

/** One step a line, so that a difference between two walks is read easily. */
export async function saveWalk(file: string, { seed, steps }: SavedWalk): Promise<void> {
  const lines = steps.map((step) => `    ${JSON.stringify(step)}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `{\n  "seed": ${seed},\n  "steps": [\n${lines.join(',\n')}\n  ]\n}\n`);
}

export async function readWalk(file: string): Promise<SavedWalk> {
  return JSON.parse(await readFile(file, 'utf8')) as SavedWalk; // saved by `saveWalk`
}
