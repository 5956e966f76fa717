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
    .option('--run <folder>', 'show how it went, with every message, in the run whose reports are there')
    .action(async (id: string, options) => finish(await (await import('../show.ts')).show(id, options)));
  program
    .command('merge')
    .description('make one run of several, each with a shard of the cases (run --shard)')
    .argument('<folder...>', 'reports folders of the shards')
    .requiredOption('--reports <folder>', 'where the reports of the whole go')
    .option('--report <kinds>', 'what is written for readers: html, json, junit, allure', 'html,json,junit')
    .action(async (folders: string[], options) =>
      finish(await (await import('../merge.ts')).merge(folders, options)),
    );
  program
    .command('report')
    .description('make a report from a finished run: html, json, junit, or the pages of allure')
    .argument('<kind>', 'html, json, junit or allure')
    .option('--reports <folder>', 'where the run left its file, and where the report goes', 'reports')
    .action(async (kind: string, options) =>
      finish(await (await import('../report.ts')).report(kind, options)),
    );
  program
    .command('messages')
    .description('list all messages, or describe one: its keys, answers and errors')
    .argument('[name]', 'name of a message')
    .action(async (name?: string) => finish((await import('../messages.ts')).messages(name)));
}
