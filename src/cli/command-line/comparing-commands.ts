import type { Command } from 'commander';
import type { Finish } from './finish.ts';

/** The commands that look at several finished runs. */
export function declareComparingCommands(program: Command, finish: Finish): void {
  program
    .command('compare')
    .description('say what changed between two runs: newly broken, fixed, newly not verified, another corpus')
    .argument('<before>', 'conformance.json of the earlier run, or its reports folder')
    .argument('<after>', 'the same of the later run')
    .option('--format <format>', 'text, markdown or html', 'text')
    .action(async (before: string, after: string, options) =>
      finish(await (await import('../finished/compare.ts')).compare(before, after, options)),
    );
}
