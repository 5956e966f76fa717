import type { Command } from 'commander';
import { controlCommands } from '../control/control-commands.ts';
import type { Finish } from './finish.ts';

/** `ocs-tck control` and its commands. */
export function declareControl(program: Command, finish: Finish): void {
  const control = program
    .command('control')
    .description('provoke, over the control link, what is hard to get from an OCS; "call" calls any method')
    .option('--control <url>', 'control link, as "ocs-tck serve" prints it: tcp://host:port, tls://')
    .option('--tls-ca <file>', 'authority of the OCS, PEM; by default those that the system trusts')
    .option('--tls-cert <file>', 'certificate that the OCS asks for, PEM')
    .option('--tls-key <file>', 'its private key, PEM');
  for (const { usage, description, options = [], method, params } of controlCommands) {
    const command = control.command(usage).description(description);
    for (const [flags, meaning] of options) command.option(flags, meaning);
    command.action(async () => {
      const words = command.processedArgs.flat().map(String);
      const { control: call } = await import('../control/control.ts');
      finish(await call(control.opts(), method, params(words, command.opts())));
    });
  }
  control
    .command('call <method> [json]')
    .description('call a control method with parameters: call records.read \'{"callingList":"Customers"}\'')
    .action(async (method: string, json: string | undefined) =>
      finish(
        await (await import('../control/control.ts')).controlByName(control.opts(), method, json ?? '{}'),
      ),
    );
  control
    .command('methods')
    .description('list the methods and features that the other side offers')
    .action(async () => finish(await (await import('../control/control.ts')).printMethods(control.opts())));
}
