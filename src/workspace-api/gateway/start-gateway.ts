import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { RealClock } from '../../kernel/real-clock.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { parseLinkAddress } from '../../link/link-address.ts';
import { linkFailure } from '../../link/link-failure.ts';
import { defaultLinkLimits } from '../../link/link-limits.ts';
import { listenerTls, type TlsIdentity, withSoundIdentity } from '../../link/listen-options.ts';
import { isLoopback, refuseOpenListener } from '../../link/listener-security.ts';
import { http } from '../../link/node-http.ts';
import { openLink } from '../../link/open-link.ts';
import type { OpenLinkOptions } from '../../link/open-link-options.ts';
import type { AccountsFile } from '../../protocol/workspace-api.generated.ts';
import { Accounts } from './http/accounts.ts';
import { Origins } from './http/origins.ts';
import { listenerFor } from './http/serve-http.ts';
import { WorkspaceGateway } from './http/workspace-gateway.ts';
import { defaultSessionLimits, type SessionLimits } from './live-session.ts';

/** Where a gateway listens, and before what it stands. */
export interface GatewayOptions {
  /** 127.0.0.1 by default; any address that is not loopback needs both `tls` and `accounts`. */
  readonly host?: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly tls?: TlsIdentity;
  /** The address of the CTI link, or what opens one in this process. Each session has a link of its own. */
  readonly link: string | (() => FrameConnection);
  readonly linkOptions?: OpenLinkOptions;
  readonly linkToken?: string;
  /** Who may open sessions; anybody on this machine if it is left out. */
  readonly accounts?: AccountsFile;
  /** Origins of web pages that are let in; those of this machine if there are none. */
  readonly origins?: readonly string[];
  readonly limits?: Partial<SessionLimits>;
  /** Whether key-value lists of user events are notified as objects, as Genesys's simulator does; false unless given. */
  readonly flatUserEvents?: boolean;
  /** Called with the milliseconds in which a client has come back after each reply to its long poll. */
  readonly cameBack?: (ms: number) => void;
  /** Called with what should be impossible. */
  readonly failed: (error: unknown) => void;
}

/** A gateway that is running. */
export interface RunningGateway {
  /** Below it are `/workspace/v3` and the authorization endpoint. */
  readonly url: string;
  /** Whether every client has its answers and its notifications, and waits for more. */
  readonly isIdle: boolean;
  close(): Promise<void>;
}

/**
 * Starts a server of the Workspace API that is a client of a CTI link. Fails with a KitError: LINK_NOT_SECURED,
 * LINK_ADDRESS, LINK_PORT_IN_USE, LINK_PORT_FORBIDDEN, LINK_CERTIFICATE, LINK_UNKNOWN_HOST or LINK_FAILED.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { host: given = '127.0.0.1', tls, accounts, failed, link } = options;
  if (typeof link === 'string') parseLinkAddress(link); // throws if it is not one
  const host = given === 'localhost' ? '127.0.0.1' : given;
  refuseOpenListener(host, tls !== undefined, accounts?.accounts[0]?.token, 'accounts');
  const clock = new RealClock();
  const gateway = makeGateway(options, clock, isLoopback(host));
  const listener = listenerFor((request) => gateway.take(request), failed);
  const server =
    tls === undefined
      ? http.createServer(listener)
      : withSoundIdentity(() => createTlsServer(listenerTls(tls), listener));
  server.maxConnections = defaultLinkLimits.connections;
  const address = `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}`;
  const port = await startListening(server, { host, port: options.port, address });
  const close = async () => {
    gateway.close();
    clock.stop();
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    server.closeAllConnections();
    await closed;
  };
  return {
    url: `${address}:${port}`,
    get isIdle() {
      return gateway.isIdle;
    },
    close,
  };
}

function makeGateway(options: GatewayOptions, clock: RealClock, authorizes: boolean): WorkspaceGateway {
  const { link, linkToken, accounts, origins = [], limits, tls, linkOptions, cameBack } = options;
  return new WorkspaceGateway({
    clock,
    newId: randomUUID,
    openLink: async () => (typeof link === 'string' ? openLink(link, linkOptions) : link()),
    ...(linkToken === undefined ? {} : { linkToken }),
    accounts: new Accounts(accounts, clock, randomUUID),
    origins: new Origins(origins),
    limits: { ...defaultSessionLimits, ...limits },
    cameBack,
    flatUserEvents: options.flatUserEvents ?? false,
    overTls: tls !== undefined,
    authorizes,
  });
}

function startListening(
  server: Server,
  { host, port, address }: { readonly host: string; readonly port: number; readonly address: string },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(linkFailure('listen on', `${address}:${port}`, error));
    server.once('error', fail);
    server.listen({ host, port }, () => {
      server.off('error', fail);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}
