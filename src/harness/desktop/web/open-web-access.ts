import { portOf, usageError } from '../../../kernel/usage-error.ts';
import type { PlayedLink } from '../played-link.ts';
import { LearntQuiet } from './learnt-quiet.ts';
import type { WebAccess } from './web-access.ts';

/** What the command line says about it. */
interface WebOptions {
  readonly workspacePort?: string;
  /** File of the accounts that may use it. */
  readonly accounts?: string;
  readonly origin?: readonly string[];
}

/** The Workspace API before the played link, on loopback, if its port was given. Fails with a KitError. */
export async function openWebAccess(
  { workspacePort, accounts, origin = [] }: WebOptions,
  link: PlayedLink,
  failed: (error: unknown) => void,
): Promise<WebAccess | undefined> {
  if (workspacePort === undefined) {
    if (accounts === undefined && origin.length === 0) return undefined;
    throw usageError('--accounts and --origin are for the Workspace API.', 'Give --workspace-port as well.');
  }
  // Loaded on demand: most desktops use the link.
  const { accountsIn } = await import('../../../workspace-api/gateway/accounts-file.ts');
  const { startGateway } = await import('../../../workspace-api/gateway/start-gateway.ts');
  const quiet = new LearntQuiet();
  const gateway = await startGateway({
    port: portOf(workspacePort, '--workspace-port'),
    link: () => link.openHere(),
    origins: origin,
    failed,
    cameBack: (ms) => quiet.tell(ms),
    ...(accounts === undefined ? {} : { accounts: accountsIn(accounts) }),
  });
  return { gateway, quiet };
}
