import { CommanderError } from 'commander';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { complain, complainOf, indented } from '../print.ts';
import { commandLine } from './command-line.ts';

/** Calls a command of the kit by its words, in this process; gives its exit code. What goes wrong is told in words. */
export async function callCommand(words: readonly string[]): Promise<number> {
  let code: number = exitCodes.passed;
  try {
    await commandLine((ended) => {
      code = ended;
    }).parseAsync(words, { from: 'user' });
  } catch (error) {
    return explain(error);
  }
  return code;
}

/**
 * Tells of a wrong call, or of a failure of the kit, in words; with a stack trace only what should be impossible. Gives
 * the exit code for it.
 */
export function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.passed : exitCodes.usage;
  if (error instanceof KitError) {
    complainOf(error);
    return error.exitCode;
  }
  complain(`The kit itself failed: ${indented(String(error instanceof Error ? error.stack : error))}`);
  return exitCodes.error;
}
