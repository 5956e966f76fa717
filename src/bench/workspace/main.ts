import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { openLink } from '../../link/open-link.ts';
import { WorkspaceServer } from '../../workspace-api/client/workspace-server.ts';
import { setUp, takeRecord, updateLine } from '../agents-under-load.ts';
import { LineClient } from '../line-client.ts';
import { startServerProcess } from '../server-process.ts';
import { median } from '../throughput.ts';
import { AgentOverWorkspace } from './agent-over-workspace.ts';

/**
 * `npm run bench:workspace`: user events that OCS has answered, per second, through the gateway and on the link in turns. An
 * agent sends the next one when the last one is answered. Both speak to the same server process.
 */
const rounds = 3;
const loads = [
  { agents: 1, requests: 1000 },
  { agents: 100, requests: 4000 },
] as const;

const server = await startServerProcess('src/cli/main.ts', ['serve', '--empty', '--workspace-port', '0']);
const [ctiUrl = '', controlUrl = '', workspaceUrl = ''] = server.urls;
const workspace = new WorkspaceServer(`workspace+${workspaceUrl}`, { accountOf: () => ({}) });

/** Calls back for each agent of a load; gives the answers per second. */
async function rate(agents: number, requests: number, work: (n: number, times: number) => Promise<void>) {
  const each = requests / agents;
  const began = performance.now();
  await Promise.all(Array.from({ length: agents }, (_, n) => work(n, each)));
  return requests / ((performance.now() - began) / 1000);
}

async function provisioned(agents: number): Promise<void> {
  const control = new JsonRpcClient(await openLink(controlUrl));
  for (const [method, params] of setUp(agents)) await control.call(method, params);
  control.close();
}

async function onLink(agents: number, requests: number): Promise<number> {
  await provisioned(agents);
  const all = await Promise.all(
    Array.from({ length: agents }, async (_, n) => {
      const client = await LineClient.open(ctiUrl);
      return { client, line: updateLine(n, await takeRecord(client, n)) };
    }),
  );
  // EventACK and the acknowledgment.
  const measured = await rate(
    agents,
    requests,
    (n, times) => all[n]?.client.flood(all[n].line, times, 1, 2) ?? Promise.resolve(),
  );
  for (const { client } of all) client.close();
  return measured;
}

async function throughGateway(agents: number, requests: number): Promise<number> {
  await provisioned(agents);
  const all = await Promise.all(
    Array.from({ length: agents }, (_, n) => AgentOverWorkspace.withRecord(workspace, n)),
  );
  const measured = await rate(agents, requests, (n, times) => all[n]?.update(times) ?? Promise.resolve());
  for (const agent of all) agent.close();
  return measured;
}

process.stdout.write('| agents | on the link | through the gateway | ratio |\n|---|---|---|---|\n');
for (const { agents, requests } of loads) {
  const link: number[] = [];
  const gateway: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    link.push(await onLink(agents, requests));
    gateway.push(await throughGateway(agents, requests));
  }
  const [one, other] = [median(link), median(gateway)];
  process.stdout.write(
    `| ${agents} | ${Math.round(one)}/s | ${Math.round(other)}/s | ${(other / one).toFixed(2)} |\n`,
  );
}
workspace.close();
await server.stop();
