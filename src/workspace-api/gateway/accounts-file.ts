import { readFileSync } from 'node:fs';
import { keepSecret } from '../../kernel/secrets.ts';
import { usageError } from '../../kernel/usage-error.ts';
import type { AccountsFile } from '../../protocol/workspace-api.generated.ts';
import { isAccountsFile, wrongInWorkspace } from '../messages/workspace-schemas.ts';

/**
 * Reads the file of accounts; no output shows a token of it from then on.
 *
 * @throws KitError `USAGE` if it cannot be read, or is not as its schema says.
 */
export function accountsIn(file: string): AccountsFile {
  const content = parsed(file);
  if (!isAccountsFile(content))
    throw usageError(
      `--accounts names ${file}, which is not sound: ${wrongInWorkspace('accounts', content).join(' ')}`,
      'schemas/workspace-api/accounts.schema.json says what it may contain.',
    );
  for (const { token } of content.accounts) keepSecret(token);
  return content;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // What the parser says quotes the file, in which there are secrets.
    const why = error instanceof SyntaxError ? 'It is not JSON.' : String(error);
    throw usageError(`--accounts names ${file}, which cannot be read.`, why);
  }
}
