import { entriesOfFile, readExcuseFile } from '../corpus/excuses.ts';
import { KitError } from '../kernel/kit-error.ts';
import { rulingCount } from './rulings.ts';

/**
 * What each ruling decided, in one line: `number: sentence` in `features/decisions.yaml`.
 *
 * @throws KitError `RULINGS_UNREADABLE` when the file is missing, is not YAML, lacks a ruling, or has one without a
 * sentence, or a number that is not a ruling's.
 */
export async function readRulingDecisions(file: string): Promise<ReadonlyMap<number, string>> {
  const refuse = (why: string) => unreadable(file, why);
  const entries = entriesOfFile(await readExcuseFile(file, refuse), refuse);
  const decisions = new Map(
    entries.map(([key, sentence]) => [Number(key), sentenceOf(key, sentence, refuse)]),
  );
  const numbers = Array.from({ length: rulingCount }, (_, n) => n + 1);
  const extra = entries.find(([key]) => !numbers.includes(Number(key)));
  if (extra !== undefined) throw refuse(`there is no ruling ${extra[0]}`);
  const lacking = numbers.filter((ruling) => !decisions.has(ruling));
  if (lacking.length > 0) throw refuse(`it does not say what was decided by ${lacking.join(', ')}`);
  return decisions;
}

function sentenceOf(ruling: string, sentence: unknown, refuse: (why: string) => KitError): string {
  if (typeof sentence === 'string' && /^\S[^\n]*\.$/.test(sentence)) return sentence;
  throw refuse(`ruling ${ruling} is not one sentence on one line`);
}

function unreadable(file: string, why: string): KitError {
  return new KitError({
    code: 'RULINGS_UNREADABLE',
    message: `The decisions of the rulings in ${file} cannot be used: ${why}.`,
    hint: `Each ruling from 1 to ${rulingCount} has a line: its number, and what was decided, in one sentence.`,
  });
}
