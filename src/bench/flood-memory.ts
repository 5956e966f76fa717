import { JsonRpcClient } from '../link/json-rpc/json-rpc.ts';
import { openLink } from '../link/open-link.ts';
import { setUp, takeRecord, updateLine } from './agents-under-load.ts';
import { LineClient } from './line-client.ts';
import { startServerProcess } from './server-process.ts';

/** What a flood did to a server. */
export interface FloodMemory {
  /** Requests that were answered. */
  readonly answered: number;
  /** Links that the flood lost, by its bad frames, and opened again. */
  readonly reopened: number;
  /** Memory of the server in MB, at equal times; empty if the system does not say it. */
  readonly megabytes: readonly number[];
  /** Milliseconds that the slowest of the sound requests between took on a link of its own. */
  readonly slowestMs: number;
}

const agents = 8;
const depth = 64;
const burst = 2000;

/**
 * Floods the reference in a process of its own for some seconds: agents who update records without a pause, and peers
 * that send nothing but bad frames, unknown requests and control calls of no sense. Takes `samples` looks at its memory.
 */
export async function floodMemory(seconds: number, samples: number): Promise<FloodMemory> {
  const server = await startServerProcess('src/cli/main.ts', ['serve', '--empty']);
  const [cti = '', control = ''] = server.urls;
  const tally = { answered: 0, reopened: 0 };
  const megabytes: number[] = [];
  const until = performance.now() + seconds * 1000;
  const going = (): boolean => performance.now() < until;
  try {
    const lines = await agentsWithRecords(cti, control);
    const floods = [
      ...lines.map(([client, line]) => update(client, line, tally, going)),
      ...[cti, control].map((url) => annoy(url, tally, going)),
    ];
    const slowestMs = await watch(
      cti,
      () => {
        const now = server.megabytes();
        if (now !== undefined && megabytes.length < samples) megabytes.push(now);
      },
      (seconds * 1000) / samples,
      going,
    );
    await Promise.all(floods);
    return { ...tally, megabytes, slowestMs };
  } finally {
    await server.stop();
  }
}

async function agentsWithRecords(cti: string, control: string): Promise<readonly [LineClient, string][]> {
  const rpc = new JsonRpcClient(await openLink(control));
  for (const [method, params] of setUp(agents)) await rpc.call(method, params);
  rpc.close();
  const clients = await Promise.all(Array.from({ length: agents }, () => LineClient.open(cti)));
  return Promise.all(
    clients.map(
      async (client, n): Promise<[LineClient, string]> => [
        client,
        updateLine(n, await takeRecord(client, n)),
      ],
    ),
  );
}

type Tally = { answered: number; reopened: number };

async function update(client: LineClient, line: string, tally: Tally, going: () => boolean): Promise<void> {
  while (going()) {
    await client.flood(line, burst, depth, 2);
    tally.answered += burst;
  }
  client.close();
}

/** Ten bad frames in a row close a link; it is opened again at once. */
async function annoy(url: string, tally: Tally, going: () => boolean): Promise<void> {
  const bad = [
    'no frame',
    '[]',
    '{"messageType":"RequestCoffee"}',
    '{"jsonrpc":"2.0","id":1,"method":"x"}',
    '\u0000',
  ];
  while (going()) {
    const link = await openLink(url);
    link.onFrame(() => undefined);
    const closed = new Promise<void>((resolve) => link.onClose(() => resolve()));
    for (let n = 0; n < 200; n += 1) link.sendRaw(bad[n % bad.length] ?? '');
    for (let n = 0; n < 10; n += 1) link.sendRaw('no frame');
    await closed;
    tally.reopened += 1;
  }
}

/** Asks on a link of its own at equal times, and looks; gives the longest time of an answer. */
async function watch(url: string, look: () => void, everyMs: number, going: () => boolean): Promise<number> {
  const client = await LineClient.open(url);
  let slowest = 0;
  while (going()) {
    const asked = performance.now();
    await client.exchange([{ messageType: 'RequestQueryAddress', thisDN: '1' }], '\n');
    slowest = Math.max(slowest, performance.now() - asked);
    look();
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  client.close();
  return slowest;
}
