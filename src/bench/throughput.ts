import type { JsonObject } from '../kernel/json.ts';
import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { callResult } from '../protocol/enumerations.generated.ts';
import { LineClient } from './line-client.ts';
import { startServerProcess } from './server-process.ts';

export interface Load {
  readonly connections: number;
  /** Requests under way at once on each connection. */
  readonly depth: number;
  /** Requests in all. */
  readonly requests: number;
}

export interface Throughput {
  readonly load: Load;
  /** Requests answered per second. */
  readonly echo: number;
  readonly reference: number;
  /** The reference's rate as a part of the echo's in the same round. */
  readonly ratio: number;
}

const applicationId = 101;

/** The reference against a bare echo server, under the same load and in turns, so that both meet the same machine. */
export async function measureThroughput(
  loads: readonly Load[],
  rounds: number,
): Promise<readonly Throughput[]> {
  const echo = await startServerProcess('src/bench/echo-server.ts', []);
  const reference = await startServerProcess('src/cli/main.ts', ['serve', '--empty']);
  const [ctiUrl = '', controlUrl = ''] = reference.urls;
  const results: Throughput[] = [];
  for (const load of loads) {
    const echoRates: number[] = [];
    const referenceRates: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      echoRates.push(await floodEcho(echo.urls[0] ?? '', load));
      referenceRates.push(await floodReference(ctiUrl, controlUrl, load));
    }
    const ratios = referenceRates.map((rate, n) => rate / (echoRates[n] ?? Number.NaN));
    const ratio = median(ratios);
    results.push({ load, echo: median(echoRates), reference: median(referenceRates), ratio });
  }
  await Promise.all([echo.stop(), reference.stop()]);
  return results;
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

async function floodEcho(url: string, load: Load): Promise<number> {
  const clients = await Promise.all(Array.from({ length: load.connections }, () => LineClient.open(url)));
  const lines = clients.map((_, n) => updateLine(n, 1000 + n));
  return flooded(clients, lines, load, 1);
}

/** Every connection is an agent with a record on the desktop, and updates it again and again. */
async function floodReference(ctiUrl: string, controlUrl: string, load: Load): Promise<number> {
  const control = new JsonRpcClient(await openLink(controlUrl));
  for (const [method, params] of setUp(load.connections)) await control.call(method, params);
  const clients = await Promise.all(Array.from({ length: load.connections }, () => LineClient.open(ctiUrl)));
  const lines = await Promise.all(
    clients.map(async (client, n) => updateLine(n, await takeRecord(client, n))),
  );
  // A request has two lines for an answer: EventACK from T-Server, and OCS's acknowledgment.
  const rate = await flooded(clients, lines, load, 2);
  control.close();
  return rate;
}

async function flooded(
  clients: readonly LineClient[],
  lines: readonly string[],
  load: Load,
  answer: number,
): Promise<number> {
  const each = Math.ceil(load.requests / load.connections);
  const began = performance.now();
  await Promise.all(clients.map((client, n) => client.flood(lines[n] ?? '', each, load.depth, answer)));
  const seconds = (performance.now() - began) / 1000;
  for (const client of clients) client.close();
  return (each * load.connections) / seconds;
}

function setUp(agents: number): readonly (readonly [string, JsonObject])[] {
  const ids = Array.from({ length: agents }, (_, n) => agentOf(n));
  const records = ids.map((_, n) => ({
    record_id: n + 1,
    chain_id: n + 1,
    contact_info: `555${1000 + n}`,
    daily_from: 0,
    daily_till: 86399,
  }));
  const group = {
    name: 'Load@All',
    campaign: 'Load',
    group: 'All',
    dialMode: 'Preview',
    minimumBufferSize: agents,
    optimalBufferSize: agents,
  };
  const provision = {
    applicationId,
    agents: ids.map((agentId) => ({ agentId })),
    agentGroups: [{ name: 'All', agents: ids }],
    callingLists: [{ name: 'List', records }],
    campaigns: [{ name: 'Load', callingLists: ['List'] }],
    campaignGroups: [group],
  };
  const campaignGroup = { campaignGroup: group.name };
  return [
    ['hello', {}],
    ['reset', {}],
    ['provision', provision],
    ['dialing.load', campaignGroup],
    ['dialing.start', campaignGroup],
  ];
}

async function takeRecord(client: LineClient, n: number): Promise<number> {
  const thisDN = dnOf(n);
  const request = {
    GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
    GSW_APPLICATION_ID: applicationId,
    GSW_CAMPAIGN_NAME: 'Load',
  };
  const frames = [
    { messageType: 'RequestRegisterClient', clientName: `load ${n}`, protocolVersion: '1.0' },
    { messageType: 'RequestRegisterAddress', thisDN },
    { messageType: 'RequestAgentLogin', thisDN, agentId: agentOf(n) },
    { messageType: 'RequestDistributeUserEvent', thisDN, userData: request },
  ];
  const text = await client.exchange(frames, 'GSW_RECORD_HANDLE');
  return Number(/"GSW_RECORD_HANDLE":(\d+)/.exec(text)?.[1]);
}

function updateLine(n: number, handle: number): string {
  const userData = {
    GSW_AGENT_REQ_TYPE: 'UpdateCallCompletionStats',
    GSW_APPLICATION_ID: applicationId,
    GSW_CAMPAIGN_NAME: 'Load',
    GSW_RECORD_HANDLE: handle,
    GSW_CALL_RESULT: callResult.Answer,
    GSW_REFERENCE_ID: 7,
  };
  return `${JSON.stringify({ messageType: 'RequestDistributeUserEvent', referenceId: 7, thisDN: dnOf(n), userData })}\n`;
}

const agentOf = (n: number): string => String(1000 + n);
const dnOf = (n: number): string => String(7000 + n);
