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
