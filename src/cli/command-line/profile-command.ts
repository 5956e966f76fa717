import type { Command } from 'commander';
import { roleNames } from '../role-option.ts';
import type { Finish } from './finish.ts';

/** `ocs-tck profile` and its two commands. */
export function declareProfile(program: Command, finish: Finish): void {
  const profile = program.command('profile').description('write or check the profile of an implementation');
  profile
    .command('init')
    .description('write a commented profile from a first look at an implementation')
    .option('--role <role>', `its role: ${roleNames}; by default, as the target says`)
    .option('--target <url>', 'CTI link of an OCS, or upper tester of a desktop')
    .option('--control <url>', 'control link of an OCS')
    .option('--tls-ca <file>', 'authority of the target, PEM')
    .option('--tls-cert <file>', 'certificate that the target asks for, PEM')
    .option('--tls-key <file>', 'its private key, PEM')
    .option('--file <file>', 'the file to write; an existing file is never overwritten', 'profile.yaml')
    .action(async (options) =>
      finish(await (await import('../profile/init-profile.ts')).initProfile(options)),
    );
  profile
    .command('check')
    .description('say what a profile means, and what is wrong or out of date in it')
    .argument('<file>', 'the profile')
    .action(async (file: string) =>
      finish(await (await import('../profile/check-profile.ts')).checkProfile(file)),
    );
}
