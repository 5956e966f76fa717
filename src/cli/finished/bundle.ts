import { casesOf } from '../../corpus/corpus.ts';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { usageError } from '../../kernel/usage-error.ts';
import { verdicts } from '../../kernel/verdict.ts';
import { CustomerMask } from '../../report/customer-mask.ts';
import { writeNewFile } from '../../report/files/replace-file.ts';
import { notWritten } from '../../report/files/written-file.ts';
import { bundleText, type StoredCase } from '../../report/run-file.ts';
import { anchorOf } from '../../report/transcript-text.ts';
import { kitCorpus } from '../kit-corpus.ts';
import { print } from '../print.ts';
import { finishedRun } from '../stored-result.ts';

/** Options of `ocs-tck bundle`. */
export interface BundleOptions {
  readonly run: string;
  readonly mask?: boolean;
  readonly out?: string;
}

/** `ocs-tck bundle CASE`: all about one case of a finished run, in one file that can be sent to somebody. */
export async function bundle(id: string, { run, mask, out }: BundleOptions): Promise<number> {
  const { facts, cases } = finishedRun(run);
  const one = worstOf(cases.filter((stored) => stored.id === id));
  if (one === undefined) throw await notPlayed(id, run);
  const file = out ?? `${anchorOf(id)}.bundle.ndjson`;
  const played = { id, outcome: one.outcome, transcript: one.transcript() };
  const { leftOut: _, claims: __, statements: ___, ...about } = facts.run;
  const shown = mask ? new CustomerMask({ cases: [one] }).played(one) : played;
  try {
    writeNewFile(file, bundleText(shown, { run: about, problems: [] }));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      throw usageError(`${file} is there already.`, 'Name another file with --out.');
    throw notWritten(file, cause);
  }
  print(`Bundle: ${file}`);
  return exitCodes.passed;
}

/** A case that was repeated is told by its worst result, as in the reports. */
function worstOf(cases: readonly StoredCase[]): StoredCase | undefined {
  const rank = ({ outcome }: StoredCase): number => verdicts.indexOf(outcome.verdict);
  return [...cases].sort((one, other) => rank(other) - rank(one))[0];
}

async function notPlayed(id: string, run: string): Promise<Error> {
  const own = casesOf(await kitCorpus()).filter(({ id: known, rule }) => known === id || rule === id);
  const cases = own.filter(({ rule }) => rule === id).map((one) => one.id);
  if (cases.length > 0) return usageError(`${id} is a rule.`, `Name one of its cases: ${cases.join(', ')}.`);
  return own.length > 0
    ? usageError(`${id} was not played in the run in ${run}.`, 'Name a case that was.')
    : usageError(`There is no case ${id}.`, '"ocs-tck list" lists them all.');
}
