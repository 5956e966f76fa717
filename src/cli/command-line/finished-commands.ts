import type { Command } from 'commander';
import type { Finish } from './finish.ts';

/** The commands about runs that are over. */
export function declareFinishedCommands(program: Command, finish: Finish): void {
  program
    .command('compare')
    .description('say what changed between two runs: newly broken, fixed, newly not verified, another corpus')
    .argument('<before>', 'conformance.json of the earlier run, or its reports folder')
    .argument('<after>', 'the same of the later run')
    .option('--format <format>', 'text, markdown or html', 'text')
    .action(async (before: string, after: string, options) =>
      finish(await (await import('../finished/compare.ts')).compare(before, after, options)),
    );
  program
    .command('certify')
    .description('sign a certificate of what a finished run has proved, class by class')
    .option('--reports <folder>', 'reports folder of the run', 'reports')
    .option('--key <file>', 'private key of the issuer, Ed25519, PEM')
    .option('--class <name...>', 'the classes ("ocs-tck list --classes"); by default all that the run passes')
    .option('--out <folder>', 'folder for the certificate, its badge and its page', 'certificate')
    .option('--new-key <file>', 'make a pair of keys instead: FILE, and FILE.pub.pem for those who verify')
    .option('--issuer <name>', 'who signs; by default, as the key file says')
    .option('--valid-until <day>', 'last day of the key, YYYY-MM-DD; of a new one in a year')
    .action(async (options) => finish(await (await import('../finished/certify.ts')).certify(options)));
  program
    .command('verify')
    .description('say whether a certificate is to be believed, and what it does not cover; without a network')
    .argument('<file>', 'certificate.json')
    .option('--key <file>', 'public key of the issuer, PEM, as you have it from the issuer')
    .option('--run <folder>', 'reports folder of the run, to compare it with')
    .action(async (file: string, options) =>
      finish(await (await import('../finished/verify.ts')).verify(file, options)),
    );
}
