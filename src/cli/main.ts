import { enableCompileCache } from 'node:module';
import { Command, CommanderError } from 'commander';
import { exitCodes } from '../kernel/exit-codes.ts';
import { KitError } from '../kernel/kit-error.ts';

// Halves the start-up time from the second run on.
enableCompileCache();

/** The command line: each command has a file of its own, loaded only when it is called. */
function commandLine(): Command {
  const program = new Command('ocs-tck')
    .description('Technology compatibility kit for the Genesys Outbound Contact desktop protocol')
    .showHelpAfterError('(ocs-tck --help tells more)')
    .exitOverride();
  const finish = (code: number): void => {
    process.exitCode = code;
  };
  program
    .command('run')
    .description('run cases against an implementation; without --target against the embedded references')
    .argument('[case...]', 'ids, rules or chapters: PRV-05/1, PRV-05, preview-record, "PRV-*"')
    .option('--role <role>', 'the side under test: ocs or desktop; as the target says, or both references')
    .option(
      '--target <url>',
      'CTI link of an OCS, or upper tester of a desktop: tcp://host:port, tls://, ws://',
    )
    .option('--control <url>', 'control link of an OCS; without it, what needs a set-up is not run')
    .option('--spawn <command>', 'starts a desktop, whose upper tester speaks over its standard streams')
    .option('--person', 'somebody sits at the desktop, and is asked to click and to look')
    .option('--link-port <port>', 'port of the link that is played for a desktop; any free one unless given')
    .option('--profile <file>', 'YAML file that describes the implementation (docs/vendor.md)')
    .option(
      '--strict',
      'let rulings and recommendations condemn as the documents do; refuse unknown GSW_ keys',
    )
    .option('--reports <folder>', 'where the reports go', 'reports')
    .option('--mask', 'replace phone numbers and names of customers in all reports')
    .option('--order <order>', 'defined, random or random:SEED', 'defined')
    .option('--fault <name>', 'break the embedded reference on purpose (see "ocs-tck faults")')
    .action(async (cases: string[], options) => finish(await (await import('./run.ts')).run(cases, options)));
  program
    .command('serve')
    .description('start the reference OCS with its switch and wait for desktops')
    .option('--port <port>', 'TCP port of the CTI link, 0 for any free one', '0')
    .option('--control-port <port>', 'TCP port of the control link, 0 for any free one', '0')
    .option('--ws-port <port>', 'port of the WebSocket link; none unless given')
    .option('--host <address>', 'address to bind; other than loopback needs TLS and a token', '127.0.0.1')
    .option('--store <store>', 'memory or sqlite:FILE', 'memory')
    .option('--tls-key <file>', 'private key, PEM')
    .option('--tls-cert <file>', 'certificate, PEM')
    .option('--empty', 'start without the demonstration campaign')
    .option('--fault <name>', 'break it on purpose (see "ocs-tck faults")')
    .action(async (options) => finish(await (await import('./serve.ts')).serve(options)));
  program
    .command('desktop')
    .description('start the reference desktop, for an upper tester or to work a preview day by itself')
    .option('--connect <url>', 'CTI link to connect to: tcp://host:port, tls://, ws://, wss://')
    .option('--agent <id>', 'login id of an agent who logs in at once')
    .option('--dn <dn>', 'DN of that agent')
    .option('--campaign <name>', 'preview campaign that the agent joins')
    .option('--control-port <port>', 'TCP port for an upper tester, 0 for any free one; none unless given')
    .option('--stdio', 'let the upper tester speak over standard input and output')
    .option('--auto', 'work a preview day: every record is called and finished, then the agent logs out')
    .option('--until-empty <times>', 'after so many answers that there is no record the day is over', '3')
    .action(async (options) => finish(await (await import('./desktop.ts')).desktop(options)));
  program
    .command('list')
    .description('list all cases, one a line, the id first')
    .argument('[case...]', 'only these')
    .action(async (cases: string[]) => finish(await (await import('./list.ts')).list(cases)));
  program
    .command('show')
    .description('show one case: its rule, where that stands, and its steps')
    .argument('<case>', 'id of a case or rule')
    .action(async (id: string) => finish(await (await import('./show.ts')).show(id)));
  program
    .command('messages')
    .description('list all messages, or describe one: its keys, answers and errors')
    .argument('[name]', 'name of a message')
    .action(async (name?: string) => finish((await import('./messages.ts')).messages(name)));
  program
    .command('faults')
    .description('list the faulty implementations that prove the suite')
    .action(async () => finish((await import('./list-faults.ts')).listFaults()));
  return program;
}

/** A wrong call, or a failure of the kit, in words; a stack only for what should be impossible. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.passed : exitCodes.usage;
  if (error instanceof KitError) {
    process.stderr.write(`${error.code}: ${error.message}\n  Hint: ${error.hint}\n`);
    return error.exitCode;
  }
  process.stderr.write(`The kit itself failed: ${error instanceof Error ? error.stack : String(error)}\n`);
  return exitCodes.error;
}

// Nothing may end as if it were a verdict on the implementation: Node's own code for a crash is that of a failed case.
process.on('uncaughtException', (error) => process.exit(explain(error)));

try {
  await commandLine().parseAsync();
  // Whatever the other side of a link keeps open must not keep the command from ending.
  process.exit();
} catch (error) {
  process.exit(explain(error));
}
