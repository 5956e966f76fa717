import { linkProtocolVersion } from '../../../link/frames/cti-frames.ts';
import type { FrameConnection } from '../../../link/frames/frame-connection.ts';
import { openLink } from '../../../link/open-link.ts';
import type { Who } from '../../../workspace-api/client/account.ts';
import { isWorkspaceAddress } from '../../../workspace-api/client/workspace-address.ts';
import { WorkspaceServer } from '../../../workspace-api/client/workspace-server.ts';
import { bounded } from '../../case/deadline.ts';
import type { Target } from '../ocs-run.ts';
import { accountOf } from './account-of.ts';

/** How agents reach an OCS: by its CTI link, or by sessions of the Workspace API, which then look like links. */
export interface CtiAccess {
  /** Whether a link is a session of the Workspace API. */
  readonly isWorkspace: boolean;
  /** A link for somebody; a CTI link is for anybody. */
  open(who: Who): Promise<FrameConnection>;
  /** Makes sure that there is something at the address, before anything is asked of it. */
  reach(): Promise<void>;
  /** After a lost connection: any answer shows that the system is there. */
  greet(milliseconds: number): Promise<void>;
  close(): void;
}

/** The access that a target's address means. */
export function ctiAccess(target: Target): CtiAccess {
  return isWorkspaceAddress(target.ctiUrl) ? throughWorkspace(target) : overLink(target);
}

function overLink(target: Target): CtiAccess {
  return {
    isWorkspace: false,
    open: () => openCti(target),
    reach: async () => (await openCti(target)).close(),
    greet: (milliseconds) => greetOnLink(target, milliseconds),
    close: () => undefined,
  };
}

async function openCti({ embedded, ctiUrl, tls = {} }: Target): Promise<FrameConnection> {
  return embedded?.openLink() ?? openLink(ctiUrl, tls);
}

function throughWorkspace({ ctiUrl, tls = {}, workspace = {} }: Target): CtiAccess {
  const server = new WorkspaceServer(ctiUrl, { tls, accountOf: (agentId) => accountOf(workspace, agentId) });
  return {
    isWorkspace: true,
    open: (who) => server.open(who),
    reach: () => server.greet(),
    greet: (milliseconds) => server.greet(milliseconds),
    close: () => server.close(),
  };
}

async function greetOnLink(target: Target, milliseconds: number): Promise<void> {
  const { token } = target;
  const connection = await openCti(target);
  const answered = new Promise<void>((resolve) => connection.onFrame(() => resolve()));
  const client = { clientName: 'ocs-tck', protocolVersion: linkProtocolVersion };
  const messageType = 'RequestRegisterClient';
  connection.send({ messageType, referenceId: 1, ...client, ...(token === undefined ? {} : { token }) });
  try {
    await bounded(answered, milliseconds, 'any answer to RequestRegisterClient');
  } finally {
    connection.close();
  }
}
