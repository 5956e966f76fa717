import { exitCodes } from '../kernel/exit-codes.ts';
import { portOf, usageError } from '../kernel/usage-error.ts';
import {
  type DesktopOptions,
  type RunningDesktop,
  startDesktop,
} from '../reference/desktop/start-desktop.ts';
import { linkToken } from '../roles/link-token.ts';
import { readTlsFiles, type TlsFiles } from '../roles/tls-files.ts';
import { complain } from './print.ts';
import { countOf } from './run/run-numbers.ts';

export interface DesktopCommandOptions extends TlsFiles {
  readonly connect?: string;
  readonly agent?: string;
  readonly dn?: string;
  readonly campaign?: string;
  readonly controlPort?: string;
  readonly stdio?: boolean;
  readonly auto?: boolean;
  readonly untilEmpty: string;
}

/** `ocs-tck desktop`: the reference desktop, for an upper tester, or working a preview day by itself. */
export async function desktop(options: DesktopCommandOptions): Promise<number> {
  const running = await startDesktop({ ...desktopOptions(options), trust: await readTlsFiles(options) });
  try {
    if (running.controlUrl !== undefined) process.stdout.write(`listening control ${running.controlUrl}\n`);
    return options.auto ? await workTheDay(running) : await untilOver(running);
  } finally {
    await running.close();
  }
}

async function workTheDay(running: RunningDesktop): Promise<number> {
  const report = await Promise.race([running.dayOver, stopSignal()]);
  if (report === undefined) return exitCodes.error;
  const { finished, rejected, loggedOut } = report;
  process.stdout.write(`finished ${finished} rejected ${rejected} ${loggedOut ? 'logged out' : 'cut off'}\n`);
  if (!loggedOut) complain(running.observe().messages.at(-1) ?? 'The link was lost.');
  return loggedOut ? exitCodes.passed : exitCodes.error;
}

async function untilOver(running: RunningDesktop): Promise<number> {
  await Promise.race([running.stdioEnded, stopSignal()]);
  return exitCodes.passed;
}

function desktopOptions(options: DesktopCommandOptions): DesktopOptions {
  const { connect, campaign, auto } = options;
  const token = linkToken();
  const agent = agentOf(options);
  if (auto && (connect === undefined || agent === undefined))
    throw usageError('--auto needs an OCS and an agent.', 'Give --connect, --agent and --dn.');
  if (connect === undefined && options.controlPort === undefined && !options.stdio)
    throw usageError(
      'The reference desktop has neither an agent nor an upper tester.',
      'Give --connect with --agent and --dn, or --control-port or --stdio for an upper tester.',
    );
  if (options.stdio && (options.controlPort !== undefined || auto))
    throw usageError(
      '--stdio keeps standard output for the upper tester.',
      'Leave out --control-port and --auto.',
    );
  if (connect === undefined && agent !== undefined)
    throw usageError('--agent needs an OCS to log in to.', 'Give --connect.');
  const day = {
    noRecordsLimit: countOf(options.untilEmpty, '--until-empty'),
    ...(campaign === undefined ? {} : { campaign }),
  };
  const seat =
    agent === undefined
      ? {}
      : { agent: { ...agent, ...(campaign === undefined ? {} : { previewCampaign: campaign }) } };
  return {
    ...(connect === undefined ? {} : { connect }),
    ...(token === undefined ? {} : { token }),
    ...(options.controlPort === undefined
      ? {}
      : { controlPort: portOf(options.controlPort, '--control-port') }),
    ...(options.stdio ? { stdio: { input: process.stdin, output: process.stdout } } : {}),
    ...(auto && agent !== undefined ? { auto: { ...agent, ...day } } : seat),
  };
}

function agentOf({ agent, dn }: DesktopCommandOptions): { agentId: string; dn: string } | undefined {
  if (agent === undefined && dn === undefined) return undefined;
  if (agent !== undefined && dn !== undefined) return { agentId: agent, dn };
  throw usageError('An agent needs a DN, and a DN an agent.', 'Give both --agent and --dn, or neither.');
}

function stopSignal(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(undefined));
  });
}
