import { portOf, usageError } from '../../../kernel/usage-error.ts';
import type { PlayedLink } from '../played-link.ts';
import type { WebAccess } from './web-access.ts';

/** What the command line says about it. */
interface WebOptions {
  readonly workspacePort?: string;
  /** File of the accounts that may use it. */
  readonly accounts?: string;
  readonly origin?: readonly string[];
  readonly flatUserEvents?: boolean;
}

/** The Workspace API before the played link, on loopback, if its port was given. Fails with a KitError. */
export async function openWebAccess(
  { workspacePort, accounts, origin = [], flatUserEvents = false }: WebOptions,
  link: PlayedLink,
  failed: (error: unknown) => void,
): Promise<WebAccess | undefined> {
  if (workspacePort === undefined) {
    if (accounts === undefined && origin.length === 0 && !flatUserEvents) return undefined;
    throw usageError(
      '--accounts, --origin and --flat-user-events are for the Workspace API.',
      'Give --workspace-port as well.',
    );
  }
  // Loaded on demand: most desktops use the link.
  const { accountsIn } = await import('../../../workspace-api/gateway/accounts-file.ts');
  const { openGatewayBefore } = await import('./open-gateway-before.ts');
  const given = accounts === undefined ? undefined : accountsIn(accounts);
  return openGatewayBefore(link, {
    port: portOf(workspacePort, '--workspace-port'),
    origins: origin,
    flatUserEvents,
    failed,
    ...(given === undefined ? {} : { accounts: given }),
  });
}
