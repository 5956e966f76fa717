import { selectCases } from '../corpus/select-cases.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitCorpus } from './kit-corpus.ts';

/** `ocs-tck list`: one case a line, its id first. */
export async function list(patterns: readonly string[]): Promise<number> {
  const cases = selectCases(await kitCorpus(), patterns);
  const width = Math.max(...cases.map(({ id }) => id.length));
  process.stdout.write(cases.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join(''));
  return exitCodes.passed;
}
