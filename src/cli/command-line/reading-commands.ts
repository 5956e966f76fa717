import type { Command } from 'commander';
import { roleNames } from '../role-option.ts';
import type { Finish } from './finish.ts';
import { selectionHelp } from './selection-help.ts';

/** The commands that only print what the kit contains. */
export function declareReadingCommands(program: Command, finish: Finish): void {
  program
    .command('list')
    .description('list cases, one per line, the id first')
    .argument('[case...]', selectionHelp)
    .option('--role <role>', `only those about implementations in the role ${roleNames}`)
    .option('--person', 'the cases that "run --person" plays where none are named, with their questions')
    .option('--questions <number>', 'with --person: as for "run"')
    .option('--classes', 'the classes of conformance, what each needs, and its number of cases')
    .action(async (cases: string[], options) =>
      finish(await (await import('../list.ts')).list(cases, options)),
    );
  program
    .command('show')
    .description('show one case: its rule, its steps, and the files of the rule')
    .argument('<case>', 'id of a case or rule')
    .option('--run <folder>', 'show its result and every message in the run whose reports are in this folder')
    .action(async (id: string, options) => finish(await (await import('../show.ts')).show(id, options)));
  program
    .command('merge')
    .description('merge runs of shards into one run (run --shard)')
    .argument('<folder...>', 'reports folders of the shards')
    .requiredOption('--reports <folder>', 'folder for the reports of the merged run')
    .option(
      '--report <kinds>',
      'the reports to write: html, json, junit, ctrf, markdown, allure',
      'html,json,junit',
    )
    .action(async (folders: string[], options) =>
      finish(await (await import('../merge.ts')).merge(folders, options)),
    );
  program
    .command('report')
    .description(
      'make a report from a finished run: html, json, junit, ctrf, markdown, or the pages of allure',
    )
    .argument('<kind>', 'html, json, junit, ctrf, markdown or allure')
    .option('--reports <folder>', 'folder of the finished run; the report goes there too', 'reports')
    .option('--single-file', 'html: with the messages of every case inside, compressed')
    .action(async (kind: string, options) =>
      finish(await (await import('../report.ts')).report(kind, options)),
    );
  program
    .command('messages')
    .description('list all messages, or describe one: its keys, answers and errors')
    .argument('[name]', 'name of a message')
    .action(async (name?: string) => finish((await import('../messages.ts')).messages(name)));
}
