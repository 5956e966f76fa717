import type { Command } from 'commander';
import { roleNames } from '../role-option.ts';
import type { Finish } from './finish.ts';

/** `ocs-tck prove` and its options. */
export function declareProve(program: Command, finish: Finish): void {
  program
    .command('prove')
    .description(
      'run the suite against faulty references, which must turn red, each by the rules that it breaks, and against lawful variants, which must stay green',
    )
    .argument(
      '[name...]',
      'names of faults or variants; the rules that faults break, as for run: PRV-05, preview-record, "PRV-*", @must; a chapter that variants touch',
    )
    .option('--role <role>', `only implementations in the role ${roleNames}`)
    .option('--faults', 'only faults, unless --variants is given too')
    .option('--variants', 'only variants, unless --faults is given too')
    .option(
      '--full',
      'run all cases, not only those of the rules that a fault breaks, or those of the chapters that a variant touches and a sample',
    )
    .option(
      '--until-caught',
      'no more cases under a fault than it takes to catch it by each rule: quicker, but blind to what it does to the others',
    )
    .option(
      '--each-rule-once',
      'only the faults that are needed to break each rule once: about half of them, always the same',
    )
    .option(
      '--wire',
      'try the wire mutants, derived from the schemas, and print which were killed; names are any part of a mutant: a message, a key, an operator',
    )
    .option('--tenth', 'a tenth of the variants, or with --wire of the mutants, always the same')
    .option('--jobs <number>', 'processes that share what is to be proved', '1')
    .option('--quiet', 'print only what is not caught, spared or killed as it should be, and the numbers')
    .option(
      '--real-time',
      'run a sample, the cases that are named or, with --full, all against the right references as strangers stand: in real time without a fence, 50 ms away, and 50 ms away with a fence',
    )
    .option(
      '--workspace',
      'play a sample of the suite or, with --full, all of it through the Workspace API, and try 50 faults of an OCS, or 20 of a desktop (--role desktop), or those that are named',
    )
    .option('--list', 'list the faults and variants, or with --wire the mutants, and run nothing')
    .action(async (words: string[], options) =>
      finish(await (await import('../prove/prove.ts')).prove(words, options)),
    );
}

/** `ocs-tck proof-worker`: what `prove` starts for itself. */
export function declareProofWorker(program: Command): void {
  program.command('proof-worker', { hidden: true }).action(async () => {
    await (await import('../prove/proof-worker.ts')).workOnProofs();
  });
}
