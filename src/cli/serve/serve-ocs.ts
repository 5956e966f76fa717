import { exitCodes } from '../../kernel/exit-codes.ts';
import type { KitError } from '../../kernel/kit-error.ts';
import { portOf, usageError } from '../../kernel/usage-error.ts';
import type { Beginning } from '../../reference/beginning.ts';
import { demonstrationFloor } from '../../reference/demonstration/demonstration-floor.ts';
import { endlessLists } from '../../reference/demonstration/endless-lists.ts';
import { type Decoration, decoratedBy } from '../../reference/machines.ts';
import {
  type ReferenceOptions,
  type RunningReference,
  startReference,
} from '../../reference/start-reference.ts';
import { faultNamed } from '../../roles/fault-named.ts';
import { linkToken } from '../../roles/link-token.ts';
import { ocs } from '../../roles/ocs.ts';
import type { RunningGateway } from '../../workspace-api/gateway/start-gateway.ts';
import { complain, complainOf } from '../print.ts';
import { storeOf } from '../store-option.ts';
import { identityOf } from './identity.ts';
import { PrintedTrace } from './printed-trace.ts';
import type { ServeOptions } from './serve-options.ts';
import { stopSignal } from './stop-signal.ts';

/** The reference OCS with its switch, until it is told to stop. */
export async function serveOcs(options: ServeOptions): Promise<number> {
  checkWorkspace(options);
  const trace = options.trace ? new PrintedTrace() : undefined;
  const reference = await startReference({
    ...(await referenceOptions(options)),
    onTrouble,
    ...(trace && { trace }),
    page: true,
  });
  const control = reference.controlUrl ? ` control ${reference.controlUrl}` : '';
  const webSocket = reference.webSocketUrl ? ` websocket ${reference.webSocketUrl}` : '';
  const gateway = await gatewayOf(reference, options);
  const workspace = gateway ? ` workspace ${gateway.url}` : '';
  process.stdout.write(`listening ${reference.url}${control}${webSocket}${workspace}\n`);
  if (reference.pageUrl !== undefined) process.stdout.write(`page ${reference.pageUrl}\n`);
  trace?.begin();
  const lost = await Promise.race([stopSignal(), reference.lost]);
  try {
    await gateway?.close();
    await reference.close();
  } catch (error) {
    throw lost ?? error;
  }
  if (lost !== undefined) throw lost;
  return exitCodes.passed;
}

function checkWorkspace({ workspacePort, accounts, origin, flatUserEvents }: ServeOptions): void {
  if (workspacePort !== undefined) return;
  if (accounts === undefined && origin === undefined && flatUserEvents !== true) return;
  throw usageError(
    '--accounts, --origin and --flat-user-events are for the Workspace API.',
    'Give --workspace-port as well.',
  );
}

/** The Workspace API before the reference, if its port was given. */
async function gatewayOf(
  reference: RunningReference,
  options: ServeOptions,
): Promise<RunningGateway | undefined> {
  const { workspacePort } = options;
  if (workspacePort === undefined) return undefined;
  // Loaded on demand: most who serve do not need it.
  const { openGateway } = await import('../workspace/open-gateway.ts');
  try {
    return await openGateway({ ...options, port: workspacePort, portOption: '--workspace-port' }, () =>
      reference.openLink(),
    );
  } catch (error) {
    await reference.close();
    throw error;
  }
}

/** The server goes on: until the database works again, agents get error 113. */
function onTrouble(problem: KitError | undefined): void {
  if (problem === undefined) complain('The database works again.');
  else complainOf(problem);
}

async function referenceOptions(options: ServeOptions): Promise<ReferenceOptions> {
  const tls = await identityOf(options);
  const token = linkToken();
  return {
    host: options.host,
    port: portOf(options.port, '--port'),
    store: storeOf(options.store),
    ...(options.resetStore && { resetStore: true }),
    ...(options.applicationId !== undefined && { applicationId: applicationIdOf(options.applicationId) }),
    ...(options.lease !== undefined && { lease: leaseOf(options.lease) }),
    ...(options.wsPort === undefined ? {} : { webSocketPort: portOf(options.wsPort, '--ws-port') }),
    ...(await beginning(options)),
    decorate: await decorationOf(options),
    ...(options.answerDelay !== undefined && { answerDelay: delayOf(options.answerDelay) }),
    ...(tls === undefined ? {} : { tls }),
    ...(token === undefined ? {} : { token }),
  };
}

async function decorationOf({ endless, fault }: ServeOptions): Promise<Decoration> {
  const faulty = fault === undefined ? {} : faultNamed(await ocs.faults(), fault).decoration;
  return endless ? decoratedBy(endlessLists, faulty) : faulty;
}

/** What it starts with, and whether it has a control link. */
async function beginning({
  stage,
  empty,
  controlPort,
}: ServeOptions): Promise<Beginning & Pick<ReferenceOptions, 'controlPort'>> {
  if (stage && empty)
    throw usageError(
      '--stage and --empty exclude each other.',
      'Leave one of them out: --stage sets a test bed up.',
    );
  if (stage) {
    // Loaded on demand, because it reads all features.
    const { standingTestBedOfKit } = await import('../../roles/standing-test-bed-of-kit.ts');
    const standing = await standingTestBedOfKit();
    return { provision: standing.provisioning(), bring: standing.verbs, provisionAnew: true };
  }
  const control = { controlPort: portOf(controlPort, '--control-port') };
  if (empty) return control;
  return { ...control, ...demonstrationFloor(Date.now()) };
}

function applicationIdOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw usageError(`--application-id is "${text}".`, 'Give the DBID of an OCS application, such as 135.');
}

function delayOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 60_000) return Number(text);
  throw usageError(`--answer-delay is "${text}".`, 'Give a number of milliseconds from 0 to 60000.');
}

function leaseOf(text: string): number {
  const seconds = Number(text);
  if (seconds >= 1 && seconds <= 3600) return seconds * 1000;
  throw usageError(`--lease is "${text}".`, 'Give a number of seconds from 1 to 3600.');
}
