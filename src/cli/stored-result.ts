import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readClasses } from '../corpus/classes.ts';
import { corpusHash } from '../corpus/corpus-hash.ts';
import { KitError } from '../kernel/kit-error.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { buildRunResult } from '../report/build-run-result.ts';
import { readRunFile, runFileName, type StoredFacts, type StoredRun } from '../report/run-file.ts';
import type { RunResult } from '../report/run-result.ts';
import { kitCorpus } from './kit-corpus.ts';

/** A finished run as it is stored in its folder. */
export type FinishedRun = StoredRun & { readonly facts: StoredFacts };

/**
 * Reads the finished run of a reports folder.
 *
 * @throws KitError `RUN_NOT_READ` if there is none.
 */
export function finishedRun(folder: string): FinishedRun {
  const file = join(folder, runFileName);
  if (!existsSync(file)) throw notRead(`There is no ${runFileName} in ${folder}`);
  const { facts, cases } = readRunFile(file);
  if (!facts) throw notRead(`The run in ${folder} ended before its reports were written`);
  return { facts, cases };
}

/** The result of a finished run, whose rules must be those that this kit has. */
export async function storedResult(folder: string): Promise<RunResult> {
  const { facts, cases } = finishedRun(folder);
  const corpus = await kitCorpus();
  if (facts.run.corpusHash !== corpusHash(corpus))
    throw notRead(`The run in ${folder} was judged by rules other than those of this version of the kit`);
  const result = buildRunResult(cases, facts.problems, {
    ...facts.run,
    corpus,
    classes: await readClasses(kitFolder, corpus),
  });
  return facts.sinceLastRun ? { ...result, sinceLastRun: facts.sinceLastRun } : result;
}

function notRead(sentence: string): KitError {
  return new KitError({
    code: 'RUN_NOT_READ',
    message: `${sentence}.`,
    hint: 'Name the reports folder of a finished "ocs-tck run" of this version.',
  });
}
