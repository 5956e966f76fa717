import { enableCompileCache } from 'node:module';
import { CommanderError } from 'commander';
import { exitCodes } from '../kernel/exit-codes.ts';
import { KitError } from '../kernel/kit-error.ts';
import { commandLine } from './command-line/command-line.ts';
import { endCommand, tolerateReadersWhoLeave } from './end-command.ts';
import { silenceSqliteWarning } from './silence-sqlite-warning.ts';

// Halves the start-up time from the second run on.
enableCompileCache();
silenceSqliteWarning();
tolerateReadersWhoLeave();

/** A wrong call, or a failure of the kit, in words; a stack trace only for what should be impossible. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.passed : exitCodes.usage;
  if (error instanceof KitError) {
    process.stderr.write(`${error.code}: ${error.message}\n  Hint: ${error.hint}\n`);
    return error.exitCode;
  }
  process.stderr.write(`The kit itself failed: ${error instanceof Error ? error.stack : String(error)}\n`);
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
