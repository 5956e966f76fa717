import { parseArgs } from 'node:util';
import { LineClient } from '../line-client.ts';
import { quantile, timesAtRate } from '../paced.ts';
import { startServerProcess } from '../server-process.ts';
import { median } from '../throughput.ts';
import { ImFloor, textOf } from './im-floor.ts';

/**
 * `npm run bench:instant-messages [-- --seconds N --rounds N]`: how long texts take from agents to knowledge workers in 500 chats,
 * at 100 texts a second, beside a bare echo of the same frames, in turns; and previews that are broadcast to 50.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, rounds: { type: 'string', default: '3' } },
});
const chats = 500;
const perSecond = 100;
const texts = perSecond * Number(values.seconds);
const broadcasts = 200;
const write = (line: string): boolean => process.stdout.write(`${line}\n`);

const server = await startServerProcess('src/cli/main.ts', ['serve', '--role', 'instant-messages']);
const echo = await startServerProcess('src/bench/echo-server.ts', []);
const [url = '', echoUrl = ''] = [...server.urls, ...echo.urls];
let wrong = 0;
try {
  const chatting = await floorWithChats();
  const rounds = { echo: [] as (readonly number[])[], texts: [] as (readonly number[])[] };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rounds.echo.push(await timesOfEcho());
    rounds.texts.push(await timesOfTexts(chatting, round));
  }
  chatting.close();
  const previews = await timesOfBroadcasts();
  write(
    `${chats} chats, ${perSecond} texts a second; medians of ${values.rounds} rounds of ${texts} texts\n`,
  );
  write('| what | median | p95 | p99 |');
  write('|---|---|---|---|');
  write(row('bare echo of the frame', rounds.echo));
  write(row('text, from request to delivery', rounds.texts));
  write(row(`preview broadcast to 50, ${broadcasts} times`, [previews]));
  write(
    `\n${wrong} texts lost or out of order; memory of the server ${Math.round(server.megabytes() ?? 0)} MB`,
  );
  const [p95, broadcast] = [partOf(rounds.texts, 0.95), quantile(previews, 0.95)];
  write(
    `p95 of a text ${p95.toFixed(2)} ms, at most 20; of a broadcast ${broadcast.toFixed(2)} ms, at most 50.`,
  );
  process.exitCode = wrong === 0 && p95 <= 20 && broadcast <= 50 ? 0 : 1;
} finally {
  await Promise.all([server.stop(), echo.stop()]);
}

async function floorWithChats(): Promise<ImFloor> {
  const floor = await ImFloor.open(url, 'roundRobin');
  for (let agent = 0; agent < chats; agent += 1) {
    const [worker = ''] = await floor.begin(agent);
    if (!(await floor.accept(agent, worker))) throw new Error(`Chat ${agent} is not established.`);
  }
  return floor;
}

/** Every chat in turn: its texts are numbered, so that one which is lost or overtaken is seen. */
function timesOfTexts(floor: ImFloor, round: number): Promise<readonly number[]> {
  const last = new Map<number, number>();
  return timesAtRate(texts, perSecond, async (n) => {
    const [read, ...more] = await floor.write(n % chats, `${round} ${n}`);
    const isInOrder = n > (last.get(n % chats) ?? -1);
    if (read !== `${round} ${n}` || more.length > 0 || !isInOrder) wrong += 1;
    last.set(n % chats, n);
  });
}

/** One after the other on one connection, as the answers of the link come. */
async function timesOfEcho(): Promise<readonly number[]> {
  const client = await LineClient.open(echoUrl);
  let before: Promise<unknown> = Promise.resolve();
  const times = await timesAtRate(texts, perSecond, (n) => {
    const frames = [textOf(n % chats, '0072000000000001', `0 ${n}`)];
    const sent = before.then(() => client.exchange([{ jsonrpc: '2.0', id: n, frames }], '\n'));
    before = sent;
    return sent.then(() => undefined);
  });
  client.close();
  return times;
}

/** One chat after the other: all see it, the first accepts it. */
async function timesOfBroadcasts(): Promise<readonly number[]> {
  const floor = await ImFloor.open(url, 'broadcast');
  const times: number[] = [];
  for (let agent = 0; agent < broadcasts; agent += 1) {
    const begun = performance.now();
    const seenBy = await floor.begin(agent);
    times.push(performance.now() - begun);
    if (seenBy.length !== 50) throw new Error(`A preview was seen by ${seenBy.length}.`);
    if (!(await floor.accept(agent, seenBy[agent % 50] ?? ''))) throw new Error('It is not established.');
  }
  floor.close();
  return times.toSorted((one, other) => one - other);
}

function partOf(rounds: readonly (readonly number[])[], part: number): number {
  return median(rounds.map((times) => quantile(times, part)));
}

function row(name: string, rounds: readonly (readonly number[])[]): string {
  return `| ${name} | ${[0.5, 0.95, 0.99].map((part) => `${partOf(rounds, part).toFixed(2)} ms`).join(' | ')} |`;
}
