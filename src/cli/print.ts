import type { KitError } from '../kernel/kit-error.ts';
import { withoutSecrets } from '../kernel/secrets.ts';
import { severalLines } from '../kernel/visible-text.ts';
import { colored } from './colored.ts';

/**
 * Prints lines that may hold what came over a link: without secrets, and with control characters made visible. The
 * verdicts at the beginning of our own lines are colored.
 */
export function print(lines: string): void {
  process.stdout.write(`${colored(severalLines(withoutSecrets(lines)))}\n`);
}

/** The same on standard error, without colors. */
export function complain(lines: string): void {
  process.stderr.write(`${severalLines(withoutSecrets(lines))}\n`);
}

/** The same for an error: its code, what is wrong, and what to do. */
export function complainOf({ code, message, hint }: KitError): void {
  complain(`${code}: ${indented(message)}\n  Hint: ${indented(hint)}`);
}

/** Lines of a text that a peer may have written stay behind our own words. */
export function indented(text: string): string {
  return text.replaceAll('\n', '\n    ');
}
