import { demonstration, demonstrationCampaignGroup } from '../../reference/demonstration/demonstration.ts';
import { startReference } from '../../reference/start-reference.ts';
import { startGateway } from '../../workspace-api/gateway/start-gateway.ts';
import { testAgents } from '../test-bed/test-agents.ts';
import { agentOf } from './agent-of.ts';
import type { ExchangeDecoration } from './exchange.ts';
import { httpExchange } from './http-exchange.ts';
import type { WorkspaceUnderTest } from './workspace-run.ts';

/** The kit's gateway before the reference, in this process, with one account. */
export interface EmbeddedServer {
  readonly system: WorkspaceUnderTest;
  /** Takes effect with the next case. */
  decoration: ExchangeDecoration;
  close(): Promise<void>;
}

const token = 'the token of the demonstration';
const agent = agentOf({}, token);
const colleague = agentOf({}, token, testAgents.Ben);

/** Starts it on free ports of loopback. */
export async function startEmbeddedServer(
  label: string,
  failed: (error: unknown) => void,
): Promise<EmbeddedServer> {
  const bring = [{ verb: 'start', campaignGroup: demonstrationCampaignGroup }] as const;
  const reference = await startReference({ port: 0, provision: demonstration, bring });
  const accounts = { accounts: [{ token, user: { userName: 'ana' } }] };
  const gateway = await startGateway({ port: 0, link: () => reference.openLink(), accounts, failed });
  const right = httpExchange(new URL(gateway.url));
  const server: EmbeddedServer = {
    system: {
      label,
      control: undefined,
      agent,
      colleague,
      basePath: '',
      campaignRuns: true,
      newExchange: () => server.decoration(right),
    },
    decoration: (exchange) => exchange,
    async close() {
      await gateway.close();
      await reference.close();
    },
  };
  return server;
}
