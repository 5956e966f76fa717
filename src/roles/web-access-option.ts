import type { PlayedLink } from '../harness/desktop/played-link.ts';
import { LearntQuiet } from '../harness/desktop/web/learnt-quiet.ts';
import type { WebAccess } from '../harness/desktop/web/web-access.ts';
import { portOf, usageError } from '../kernel/usage-error.ts';
import type { SideOptions } from './side-options.ts';

/** The Workspace API before the played link, on loopback, if its port was given. Fails with a KitError. */
export async function openWebAccess(
  { workspacePort, accounts, origin = [] }: SideOptions,
  link: PlayedLink,
  failed: (error: unknown) => void,
): Promise<WebAccess | undefined> {
  if (workspacePort === undefined) {
    if (accounts === undefined && origin.length === 0) return undefined;
    throw usageError('--accounts and --origin are for the Workspace API.', 'Give --workspace-port as well.');
  }
  // Loaded on demand: most desktops use the link.
  const { accountsIn } = await import('../workspace-api/gateway/accounts-file.ts');
  const { startGateway } = await import('../workspace-api/gateway/start-gateway.ts');
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
