import type { Command } from 'commander';
import type { Finish } from './finish.ts';

/** `ocs-tck serve` and its options. */
export function declareServe(program: Command, finish: Finish): void {
  program
    .command('serve')
    .description('start the reference of a role and wait: an OCS with its switch, or what --role names')
    .option('--role <role>', 'ocs, instant-messages or recording', 'ocs')
    .option('--port <port>', 'TCP port of the CTI link, 0 for any free one', '0')
    .option('--control-port <port>', 'TCP port of the control link, 0 for any free one', '0')
    .option('--ws-port <port>', 'port of the WebSocket link; by default there is none')
    .option('--workspace-port <port>', 'HTTP port of the Workspace API; by default there is none')
    .option('--accounts <file>', 'who may use the Workspace API, JSON; by default anybody on this machine')
    .option(
      '--origin <origin...>',
      'web pages that may use the Workspace API; by default those of this machine',
    )
    .option(
      '--flat-user-events',
      'of the Workspace API: key-value lists of user events are objects, not pairs',
    )
    .option('--host <address>', 'address to bind; any but loopback needs TLS and a token', '127.0.0.1')
    .option('--store <store>', 'memory, sqlite:FILE or postgres://USER@HOST/DATABASE (PGPASSWORD)', 'memory')
    .option('--reset-store', 'empty the store first, and whenever the control link asks for it')
    .option('--application-id <dbid>', 'work as this OCS on what another has provisioned in the store')
    .option(
      '--lease <seconds>',
      'how long it may stand still until others take over its records (PostgreSQL)',
    )
    .option('--tls-key <file>', 'private key, PEM')
    .option('--tls-cert <file>', 'certificate, PEM')
    .option('--tls-ca <file>', 'authority whose certificate every client must show, PEM')
    .option('--tls-crl <file>', 'certificates of clients that the authority has revoked, PEM')
    .option('--stage', 'start with the standing test bed of "ocs-tck stage", and without a control link')
    .option('--empty', 'start without the demonstration campaigns')
    .option('--endless', 'finished records come anew, so that no calling list runs dry')
    .option('--answer-delay <milliseconds>', 'all that OCS sends to desktops leaves so much later')
    .option('--trace', 'print every message on one line, with what its schema says against it')
    .option('--fault <name>', 'break it on purpose (see "ocs-tck prove --list")')
    .option('--part <part>', 'of recorded calls: media-server, sip-server or indexer')
    .option('--network <network>', 'of recorded calls: where the participants are, as 127.0.9', '127.0.0')
    .option('--transport <transport>', 'of recorded calls: UDP or TCP', 'UDP')
    .option(
      '--directory <folder>',
      'of recorded calls: where the media server writes, and the indexer reads',
      '.',
    )
    .option(
      '--set-up-port <port>',
      'of recorded calls: TCP port of the set-up link of SIP Server, or of the link of the indexer',
      '5080',
    )
    .action(async (options, command: Command) => {
      const given = Object.keys(options).filter((name) => command.getOptionValueSource(name) === 'cli');
      await finish(await (await import('../serve/serve.ts')).serve(options, given));
    });
}

/** `ocs-tck workspace` and its options. */
export function declareWorkspace(program: Command, finish: Finish): void {
  program
    .command('workspace')
    .description('serve the Workspace API before a CTI link, and wait for web desktops')
    .requiredOption('--link <url>', 'CTI link that it stands before: tcp://host:port, tls://, ws://, wss://')
    .option('--port <port>', 'HTTP port, 0 for any free one', '0')
    .option('--host <address>', 'address to bind; any but loopback needs TLS and accounts', '127.0.0.1')
    .option('--accounts <file>', 'who may use it, JSON; by default anybody on this machine')
    .option('--origin <origin...>', 'web pages that may use it; by default those of this machine')
    .option('--flat-user-events', 'key-value lists of user events are objects, not pairs')
    .option('--tls-key <file>', 'private key, PEM')
    .option('--tls-cert <file>', 'certificate, PEM')
    .option('--link-ca <file>', 'authority of the link, PEM; by default those that the system trusts')
    .action(async (options) => finish(await (await import('../workspace/workspace.ts')).workspace(options)));
}

/** `ocs-tck desktop` and its options. */
export function declareDesktop(program: Command, finish: Finish): void {
  program
    .command('desktop')
    .description('start the reference desktop, for an upper tester or to work a preview day by itself')
    .option('--connect <url>', 'CTI link to connect to: tcp://host:port, tls://, ws://, wss://')
    .option('--agent <id>', 'login id of an agent who logs in at once')
    .option('--dn <dn>', 'DN of that agent')
    .option('--campaign <name>', 'preview campaign that the agent joins')
    .option(
      '--control-port <port>',
      'TCP port for an upper tester, 0 for any free one; by default there is none',
    )
    .option('--stdio', 'connect the upper tester over standard input and output')
    .option('--auto', 'work a preview day: call and finish every record, then log the agent out')
    .option('--tls-ca <file>', 'authority of the OCS, PEM; by default those that the system trusts')
    .option('--tls-cert <file>', 'certificate that the OCS asks for, PEM')
    .option('--tls-key <file>', 'its private key, PEM')
    .option('--tls-crl <file>', 'certificates that the authority has revoked, PEM')
    .option('--until-empty <times>', 'end the day after so many answers that there is no record', '3')
    .action(async (options) => finish(await (await import('../desktop.ts')).desktop(options)));
}

/** `ocs-tck stage` and its options. */
export function declareStage(program: Command, finish: Finish): void {
  program
    .command('stage')
    .description('print the standing test bed: what to set up in an OCS without a control link')
    .option('--json', 'all of it, as parameters of the control method provision')
    .option('--sql', 'the records of its calling lists, as SQL')
    .option('--profile <file>', 'the profile that names its application id')
    .action(async (options) => finish(await (await import('../stage.ts')).stage(options)));
}

/** `ocs-tck simulate` and its options. */
export function declareSimulate(program: Command, finish: Finish): void {
  program
    .command('simulate')
    .description('play a day of dialing on the whole reference, and draw it on a page')
    .option('--mode <mode>', 'Predictive or Progressive, with or without "with Seizing"', 'Predictive')
    .option('--agents <number>', 'how many agents work', '50')
    .option('--list <number>', 'records of the calling list; by default, more than can be dialed')
    .option(
      '--goal <goal>',
      'percentage of overdialed calls; or busy:PERCENT, waiting:SECONDS (of agents), distribution:SECONDS (of customers)',
      '3',
    )
    .option('--hours <number>', 'length of the day', '8')
    .option('--seed <number>', 'the same seed gives the same day', '1')
    .option('--store <store>', 'new store for the list: memory, sqlite:FILE or postgres://…', 'memory')
    .option('--reports <folder>', 'folder for the page and its data', 'reports')
    .option('--quiet', 'print only the result')
    .action(async (options) => finish(await (await import('../simulate/simulate.ts')).simulate(options)));
}
