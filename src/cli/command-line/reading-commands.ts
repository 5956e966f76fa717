import type { Command } from 'commander';
import { roleNames } from '../role-option.ts';
import type { Finish } from './command-line.ts';
import { selectionHelp } from './selection-help.ts';

/** The commands that only print what the kit contains. */
export function declareReadingCommands(program: Command, finish: Finish): void {
  program
    .command('list')
    .description('list cases, one a line, the id first')
    .argument('[case...]', selectionHelp)
    .option('--role <role>', `only those about implementations in the role ${roleNames}`)
    .action(async (cases: string[], options) =>
      finish(await (await import('../list.ts')).list(cases, options)),
    );
  program
    .command('show')
    .description('show one case: its rule, where that stands, and its steps')
    .argument('<case>', 'id of a case or rule')
    .action(async (id: string) => finish(await (await import('../show.ts')).show(id)));
  program
    .command('messages')
    .description('list all messages, or describe one: its keys, answers and errors')
    .argument('[name]', 'name of a message')
    .action(async (name?: string) => finish((await import('../messages.ts')).messages(name)));
}
