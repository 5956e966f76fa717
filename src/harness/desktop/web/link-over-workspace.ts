import type { OwnLink } from '../../../reference/desktop/desktop-runner.ts';
import { WorkspaceServer } from '../../../workspace-api/client/workspace-server.ts';
import { testAgents } from '../../test-bed/test-agents.ts';
import type { WebAccess } from './web-access.ts';

/** The way of the reference desktop to its link: through the gateway, as the agent of all cases for desktops. */
export function linkOverWorkspace({ gateway, token }: WebAccess): OwnLink & { close(): void } {
  const account = token === undefined ? {} : { token };
  const server = new WorkspaceServer(`workspace+${gateway.url}`, { accountOf: () => account });
  return {
    open: () => server.open(testAgents.Ana),
    userDataForm: 'pairs',
    close: () => server.close(),
  };
}
