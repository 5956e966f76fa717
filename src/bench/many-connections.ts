import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { LineClient } from './line-client.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

/** `npm run connections`: 10,000 connections at once, then 1,000 connects a second for ten seconds, on loopback. */
const held = 10_000;
const rate = 1000;
const seconds = 10;
/** Connections that are opened at once; more would overrun the queue of connections to be accepted. */
const atOnce = 100;

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** The longest time of an answer, in milliseconds, of so many requests one after the other. */
async function slowestAnswer(client: LineClient, requests: number): Promise<number> {
  let slowest = 0;
  for (let n = 0; n < requests; n += 1) {
    const asked = performance.now();
    await client.exchange([{ messageType: 'RequestQueryAddress', thisDN: '1' }], '\n');
    slowest = Math.max(slowest, performance.now() - asked);
  }
  return slowest;
}

async function holdMany(server: ServerProcess, port: number, client: LineClient): Promise<void> {
  const began = performance.now();
  const sockets: Socket[] = [];
  while (sockets.length < held)
    sockets.push(...(await Promise.all(Array.from({ length: atOnce }, () => open(port)))));
  const took = (performance.now() - began) / 1000;
  const slowest = await slowestAnswer(client, 100);
  const lost = sockets.filter(({ destroyed }) => destroyed).length;
  process.stdout.write(
    `${held} connections in ${took.toFixed(1)} s, ${lost} lost, ${Math.round(server.megabytes() ?? 0)} MB, slowest answer ${slowest.toFixed(1)} ms\n`,
  );
  for (const socket of sockets) socket.destroy();
}

/** Opens so many a second, each closed at once. */
async function connectOften(server: ServerProcess, port: number, client: LineClient): Promise<void> {
  let failed = 0;
  let slowest = 0;
  const began = performance.now();
  for (let n = 0; n < seconds * 10; n += 1) {
    const sockets = await Promise.allSettled(Array.from({ length: rate / 10 }, () => open(port)));
    for (const one of sockets) {
      if (one.status === 'fulfilled') one.value.destroy();
      else failed += 1;
    }
    slowest = Math.max(slowest, await slowestAnswer(client, 1));
    const early = began + (n + 1) * 100 - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  }
  const took = (performance.now() - began) / 1000;
  process.stdout.write(
    `${Math.round((seconds * rate) / took)} connects a second for ${took.toFixed(1)} s, ${failed} failed, ${Math.round(server.megabytes() ?? 0)} MB, slowest answer ${slowest.toFixed(1)} ms\n`,
  );
}

const server = await startServerProcess('src/cli/main.ts', ['serve', '--empty']);
const [url = ''] = server.urls;
const port = Number(url.split(':').at(-1));
const client = await LineClient.open(url);
await holdMany(server, port, client);
await connectOften(server, port, client);
client.close();
await server.stop();
