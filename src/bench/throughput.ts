import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { setUp, takeRecord, updateLine } from './agents-under-load.ts';
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
