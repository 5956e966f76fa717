import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import type { FrameConnection } from './frames/frame-connection.ts';
import { FrameInbox } from './frames/frame-inbox.ts';
import { parseLinkAddress } from './link-address.ts';
import { wrongTokens } from './link-limits.ts';
import { type LinkListener, type ListenOptions, listen } from './listen.ts';
import { openLink } from './open-link.ts';
import { SharedBacklog } from './shared-backlog.ts';
import { makeTestCertificate } from './test-certificate.ts';
import { TokenGate } from './token-gate.ts';

const bounded = { timeout: 30_000 };
const tls = makeTestCertificate();
const echo = (connection: FrameConnection): void => connection.onFrame((frame) => connection.send(frame));

async function listening(
  options: Omit<ListenOptions, 'port'>,
  test: (listener: LinkListener) => Promise<void>,
  serve: (connection: FrameConnection) => void = echo,
): Promise<void> {
  const listener = await listen({ ...options, port: 0 }, serve);
  try {
    await test(listener);
  } finally {
    await listener.close();
  }
}

/** A bare TCP connection that counts as cut when it has closed. */
async function bare(url: string): Promise<Socket> {
  const socket = connect(parseLinkAddress(url).port, '127.0.0.1').on('error', () => undefined);
  socket.resume();
  await once(socket, 'connect');
  return socket;
}

/** Linux tells the timers of its sockets. */
const linux = { ...bounded, skip: process.platform === 'linux' ? false : 'only Linux tells its timers' };

/** Seconds until the system sends a keep-alive, for each connection that a port has accepted (proc_net_tcp.txt). */
function keepAliveSeconds(port: number): readonly number[] {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const [established, keepAlive] = ['01', '02'];
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, address, , state]) => address?.endsWith(local) && state === established)
    .map(([, , , , , timer = '']) => timer.split(':'))
    .flatMap(([kind, hundredths = '']) => (kind === keepAlive ? Number.parseInt(hundredths, 16) / 100 : []));
}

describe('what a peer may take from a server', () => {
  for (const [name, options] of [
    ['TLS', { tls }],
    ['WebSocket', { transport: 'websocket' }],
    ['WebSocket over TLS', { transport: 'websocket', tls }],
  ] as const)
    it(`a handshake of ${name} that never ends is cut, also where it has begun`, bounded, async () => {
      await listening({ ...options, limits: { handshakeMs: 600 } }, async ({ url }) => {
        const [silent, begun] = [await bare(url), await bare(url)];
        begun.write(
          'tls' in options
            ? Buffer.from('1603010200010001fc0303', 'hex')
            : 'GET /link HTTP/1.1\r\nHost: x\r\n',
        );
        await Promise.all([once(silent, 'close'), once(begun, 'close')]);
        const link = await openLink(url, { ca: tls.cert }); // others are served still
        const inbox = new FrameInbox(link);
        link.send({ n: 1 });
        assert.deepEqual(await inbox.next(), { n: 1 });
        link.close();
      });
    });

  for (const transport of ['tcp', 'websocket'] as const)
    it(
      `a link over ${transport} on which nothing ever comes is closed, one that was used is not`,
      bounded,
      async () => {
        await listening({ transport, limits: { firstByteMs: 500 } }, async ({ url }) => {
          const [silent, used] = [new FrameInbox(await openLink(url)), await openLink(url)];
          const inbox = new FrameInbox(used);
          used.send({ n: 1 });
          await inbox.next();
          await silent.closed;
          used.send({ n: 2 });
          assert.deepEqual(await inbox.next(), { n: 2 });
          used.close();
        });
      },
    );

  it('a server that has no limit for silence waits', bounded, async () => {
    await listening({ limits: { firstByteMs: Number.POSITIVE_INFINITY } }, async ({ url }) => {
      const inbox = new FrameInbox(await openLink(url));
      const closed = inbox.closed.then(() => 'closed');
      assert.equal(
        await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 100, 'open'))]),
        'open',
      );
    });
  });

  it('whether a silent peer is still there is asked by the system after a minute', linux, async () => {
    const { promise: accepted, resolve } = Promise.withResolvers<FrameConnection>();
    const test = async ({ url }: LinkListener) => {
      const link = await openLink(url);
      await accepted;
      const seconds = keepAliveSeconds(parseLinkAddress(url).port);
      assert.ok(seconds.length === 1 && seconds.every((left) => left > 30 && left <= 60), `${seconds} s`);
      link.close();
    };
    await listening({}, test, resolve);
  });

  it('more connections than the limit are closed when they come', bounded, async () => {
    await listening({ limits: { connections: 2 } }, async ({ url }) => {
      const links = [await openLink(url), await openLink(url)];
      const third = await bare(url);
      await once(third, 'close');
      for (const link of links) link.close();
    });
  });

  it('a few wrong tokens close the link, however many are sent', bounded, async () => {
    const serve = (connection: FrameConnection): void => {
      const gate = new TokenGate(connection, 'hush');
      connection.onFrame(({ token }) => connection.send({ accepted: gate.accepts(token) }));
    };
    await listening(
      {},
      async ({ url }) => {
        const link = await openLink(url);
        const inbox = new FrameInbox(link);
        for (let n = 0; n < wrongTokens - 1; n += 1) link.send({ token: `guess ${n}` });
        link.send({ token: 'hush' });
        assert.deepEqual(
          (await inbox.take(wrongTokens)).map(({ accepted }) => accepted),
          [false, false, true],
        );
        for (let n = 0; n < 1000; n += 1) link.send({ token: `guess ${n}` });
        link.send({ token: 'hush' });
        await inbox.closed;
        assert.ok((await inbox.take(inbox.size)).every(({ accepted }) => accepted === false));
      },
      serve,
    );
  });

  for (const transport of ['tcp', 'websocket'] as const)
    it(
      `slow readers over ${transport} share one limit: the slowest are cut, those who read are not`,
      bounded,
      async () => {
        const served: FrameConnection[] = [];
        const limits = { backlogOfAll: 4 * 1024 * 1024 };
        await listening(
          { transport, limits },
          async ({ url }) => {
            const inbox = new FrameInbox(await openLink(url));
            const slow = await Promise.all(Array.from({ length: 12 }, () => openLink(url))); // nobody listens: not read
            while (served.length < 13) await new Promise((resolve) => setImmediate(resolve));
            let cut = 0;
            for (const one of served.slice(1)) one.onClose(() => (cut += 1));
            const text = 'x'.repeat(256 * 1024);
            for (let n = 0; n < 24; n += 1) {
              for (const one of served) one.send({ n, text });
              await inbox.next();
            }
            assert.ok(cut >= 1 && cut <= 12, `${cut} cut`);
            served[0]?.send({ last: true });
            assert.deepEqual(await inbox.next(), { last: true });
            for (const link of slow) link.close();
          },
          (connection) => served.push(connection),
        );
      },
    );
});

it('a shared backlog gives up the slowest until the rest fits', () => {
  const given: number[] = [];
  const shared = new SharedBacklog(1_000_000);
  const peer = (backlog: number) => ({ backlog, giveUp: () => given.push(backlog) });
  const peers = [300_000, 500_000, 10_000, 150_000].map(peer);
  for (const one of peers) shared.tell(one);
  assert.deepEqual(given, []);
  shared.tell(peer(450_000));
  assert.deepEqual(given, [500_000]);
  for (const one of peers) shared.forget(one);
  shared.tell(peer(540_000));
  assert.deepEqual(given, [500_000]);
});
