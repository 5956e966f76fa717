import { selectCases } from '../../corpus/select-cases.ts';
import { exitCodes } from '../../kernel/exit-codes.ts';
import type { KitError } from '../../kernel/kit-error.ts';
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

/** Throws KitError `UNKNOWN_CASE`, with the nearest name, if there is no such case at all. */
async function notPlayed(id: string, run: string): Promise<KitError> {
  const cases = selectCases(await kitCorpus(), [id]).map((one) => one.id);
  return cases.includes(id)
    ? usageError(`${id} was not played in the run in ${run}.`, 'Name a case that was.')
    : usageError(`${id} is not one case.`, `Name one of its cases: ${cases.slice(0, 20).join(', ')}.`);
}
