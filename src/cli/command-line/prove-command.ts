import type { Command } from 'commander';
import { roleNames } from '../role-option.ts';
import type { Finish } from './command-line.ts';

/** `ocs-tck prove` and its options. */
export function declareProve(program: Command, finish: Finish): void {
  program
    .command('prove')
    .description(
      'run the suite against faulty references, each of which must turn red the rules that it breaks',
    )
    .argument(
      '[fault...]',
      'names of faults, or what they break, as for run: PRV-05, preview-record, "PRV-*", @must',
    )
    .option('--role <role>', `only faults of implementations in the role ${roleNames}`)
    .option('--full', 'run all cases under each fault, and not only those of the rules that it breaks')
    .option('--list', 'list the faults, and run nothing')
    .action(async (words: string[], options) =>
      finish(await (await import('../prove.ts')).prove(words, options)),
    );
}
