import { portOf } from '../../kernel/usage-error.ts';
import { linkToken } from '../../roles/link-token.ts';
import type { TlsFiles } from '../../roles/tls-files.ts';
import { accountsIn } from '../../workspace-api/gateway/accounts-file.ts';
import {
  type GatewayOptions,
  type RunningGateway,
  startGateway,
} from '../../workspace-api/gateway/start-gateway.ts';
import { complain, indented } from '../print.ts';
import { identityOf } from '../serve/identity.ts';

/** Options of a gateway on the command line. */
export interface GatewayCommandOptions extends TlsFiles {
  readonly port: string;
  /** The name of the option that has given the port. */
  readonly portOption: string;
  readonly host: string;
  readonly accounts?: string;
  readonly origin?: readonly string[];
  readonly flatUserEvents?: boolean;
}

/** Starts a gateway before a link. */
export async function openGateway(
  options: GatewayCommandOptions,
  link: GatewayOptions['link'],
  linkOptions: GatewayOptions['linkOptions'] = {},
): Promise<RunningGateway> {
  const { port, portOption, host, accounts, origin = [], flatUserEvents = false } = options;
  const tls = await identityOf(options);
  const token = linkToken();
  return startGateway({
    host,
    port: portOf(port, portOption),
    link,
    linkOptions,
    origins: origin,
    flatUserEvents,
    failed,
    ...(tls === undefined ? {} : { tls }),
    ...(token === undefined ? {} : { linkToken: token }),
    ...(accounts === undefined ? {} : { accounts: accountsIn(accounts) }),
  });
}

/** The gateway goes on: only the request that failed is answered with an error. */
function failed(error: unknown): void {
  complain(`The gateway failed: ${indented(String(error instanceof Error ? error.stack : error))}`);
}
