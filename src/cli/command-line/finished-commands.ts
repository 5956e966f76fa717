import type { Command } from 'commander';
import type { Finish } from './finish.ts';

/** The commands about runs that are over. */
export function declareFinishedCommands(program: Command, finish: Finish): void {
  program
    .command('compare')
    .description(
      'say what changed between two runs: newly broken, fixed, newly inconclusive or not run, another corpus',
    )
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
  program
    .command('matrix')
    .description('put runs side by side: classes, chapters, rules, cases and flake rates, as pages')
    .argument('<run...>', 'conformance.json of each run, or its reports folder')
    .option('--out <folder>', 'folder for the pages', 'matrix')
    .action(async (runs: string[], options) =>
      finish(await (await import('../finished/matrix.ts')).matrix(runs, options)),
    );
  program
    .command('bundle')
    .description('put all about one case of a finished run into one file, to send it to somebody')
    .argument('<case>', 'id of a case')
    .option('--run <folder>', 'reports folder of the run', 'reports')
    .option('--mask', 'replace phone numbers and names of customers')
    .option('--out <file>', 'the file to write; by default the id of the case with .bundle.ndjson')
    .action(async (id: string, options) =>
      finish(await (await import('../finished/bundle.ts')).bundle(id, options)),
    );
  program
    .command('replay')
    .description('play the case of a bundle again, and say whether the same happens')
    .argument('<file>', 'a file that "bundle" has written')
    .option('--target <url>', 'an implementation; without it, the embedded reference')
    .option('--control <url>', 'control link of an OCS')
    .option('--profile <file>', 'profile of the target; by default what the bundle says about judging')
    .option('--tls-ca <file>', 'authority of the target, PEM')
    .option('--tls-cert <file>', 'certificate that the target asks for, PEM')
    .option('--tls-key <file>', 'its private key, PEM')
    .option('--tls-crl <file>', 'certificates that the authority has revoked, PEM')
    .option('--reports <folder>', 'folder for the reports of the replay', 'replay')
    .action(async (file: string, options) => finish(await (await loadReplay()).replay(file, options)));
}

/** As for "run", which it calls. */
async function loadReplay(): Promise<typeof import('../finished/replay.ts')> {
  await import('@cucumber/gherkin');
  return import('../finished/replay.ts');
}
