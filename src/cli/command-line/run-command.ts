import type { Command } from 'commander';
import type { RoleOption } from '../../roles/role.ts';
import { roles } from '../../roles/roles.ts';
import { roleNames } from '../role-option.ts';
import type { Finish } from './finish.ts';
import { selectionHelp } from './selection-help.ts';

/** `ocs-tck run` and its options. */
export function declareRun(program: Command, finish: Finish): void {
  const command = program
    .command('run')
    .description('run cases against an implementation; without --target against the embedded references')
    .argument('[case...]', selectionHelp)
    .option(
      '--role <role>',
      `the side under test: ${roleNames}; by default, as the target says, or all references`,
    )
    .option(
      '--target <url>',
      'CTI link of an OCS, or upper tester of a desktop: tcp://host:port, tls://, ws://; or an OCS behind the Workspace API: workspace+https://host',
    )
    .option('--profile <file>', 'YAML file that describes the implementation (docs/vendor.md)')
    .option('--tls-ca <file>', 'authority of the target, PEM; takes precedence over the profile')
    .option('--tls-cert <file>', 'certificate that the target asks for, PEM')
    .option('--tls-key <file>', 'its private key, PEM')
    .option('--tls-crl <file>', 'certificates that the authority has revoked, PEM')
    .option('--strict', 'fail for breaches of rulings and recommendations too; refuse unknown GSW_ keys')
    .option('--reports <folder>', 'folder for the reports', 'reports')
    .option(
      '--report <kinds>',
      'the reports to write: html, json, junit, ctrf, markdown, allure, messages',
      'html,json,junit',
    )
    .option('--single-file', 'put the messages of every case into the page, compressed')
    .option('--mask', 'replace phone numbers and names of customers in all reports')
    .option('--order <order>', 'defined, random or random:SEED', 'defined')
    .option('--jobs <number>', 'processes that share the cases; by default, one per core')
    .option('--shard <i/n>', 'only the i-th of n shards of the cases, one per machine; then "merge"')
    .option('--repeat <times>', 'play every case so many times, and report the flake rate', '1')
    .option('--bail', 'stop after the first case that fails')
    .option('--quiet', 'print only the verdict, and the report file unless it is a pass')
    .option('--fault <name>', 'break the embedded reference on purpose (see "ocs-tck prove --list")')
    .action(async (cases: string[], options) => finish(await (await loadRun()).run(cases, options)));
  // An option that two roles have is one.
  const options = new Set<RoleOption>(roles.flatMap((role) => role.options));
  for (const { flags, help } of options) command.option(flags, help);
}

/** `ocs-tck worker`: what a run starts for itself. */
export function declareWorker(program: Command): void {
  program.command('worker', { hidden: true }).action(async () => {
    await import('@cucumber/gherkin');
    await (await import('../run/worker.ts')).work();
  });
}

/** Node 22.12 refuses to require() a module that an import is still loading, as Cucumber requires its own parser. */
async function loadRun(): Promise<typeof import('../run.ts')> {
  await import('@cucumber/gherkin');
  return import('../run.ts');
}
