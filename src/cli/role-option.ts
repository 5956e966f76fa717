import type { Role } from '../corpus/corpus.ts';
import type { KitError } from '../kernel/kit-error.ts';
import { usageError } from './usage-error.ts';

/** The role that `--role` names, undefined where it is not given. Throws KitError USAGE for any other word. */
export function roleNamed(text: string | undefined): Role | undefined {
  if (text === undefined || text === 'ocs' || text === 'desktop') return text;
  throw usageError(`--role is "${text}".`, 'Give ocs or desktop.');
}

/** What was chosen is about the other side only. */
export function nothingOfTheRole(patterns: readonly string[]): KitError {
  return usageError(
    `None of the cases ${patterns.join(' ')} is about the side that is asked for.`,
    '"ocs-tck list --role ocs" and "--role desktop" print the cases of each side.',
  );
}
