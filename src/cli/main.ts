import { enableCompileCache } from 'node:module';
import { CommanderError } from 'commander';
import { exitCodes } from '../kernel/exit-codes.ts';
import { KitError } from '../kernel/kit-error.ts';
import { keepSecret, keepSecretsIn } from '../kernel/secrets.ts';
import { commandLine } from './command-line/command-line.ts';
import { endCommand, tolerateReadersWhoLeave } from './end-command.ts';
import { complain, complainOf, indented } from './print.ts';
import { silenceSqliteWarning } from './silence-sqlite-warning.ts';

// Halves the start-up time from the second run on.
enableCompileCache();
silenceSqliteWarning();
tolerateReadersWhoLeave();
keepSecretsIn(process.argv.slice(2).join(' '));
keepSecret(process.env.PGPASSWORD ?? '');

/** A wrong call, or a failure of the kit, in words; a stack trace only for what should be impossible. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.passed : exitCodes.usage;
  if (error instanceof KitError) {
    complainOf(error);
    return error.exitCode;
  }
  complain(`The kit itself failed: ${indented(String(error instanceof Error ? error.stack : error))}`);
  return exitCodes.error;
}

// Nothing may end as if it were a verdict on the implementation: Node's own code for a crash is that of a failed case.
process.on('uncaughtException', (error) => void endCommand(explain(error)));

let code: number = exitCodes.passed;
try {
  await commandLine((ended) => {
    code = ended;
  }).parseAsync();
} catch (error) {
  code = explain(error);
}
await endCommand(code);
