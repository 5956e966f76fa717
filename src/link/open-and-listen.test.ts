import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import { WebSocket } from 'ws';
import type { FrameConnection } from './frames/frame-connection.ts';
import { FrameInbox } from './frames/frame-inbox.ts';
import { formatLinkAddress, parseLinkAddress } from './link-address.ts';
import { type ListenOptions, listen } from './listen.ts';
import { constantTimeEquals, isLoopback } from './listener-security.ts';
import { openLink } from './open-link.ts';
import { makeTestCertificate } from './test-certificate.ts';

const certificate = makeTestCertificate();
const echo = (connection: FrameConnection) => connection.onFrame((frame) => connection.send(frame));

async function listening(settings: Omit<ListenOptions, 'port'>, test: (url: string) => Promise<void>) {
  const listener = await listen({ ...settings, port: 0 }, echo);
  try {
    await test(listener.url);
  } finally {
    await listener.close();
  }
}

describe('addresses of links', () => {
  it('are read and written alike', () => {
    for (const url of [
      'tcp://127.0.0.1:7000',
      'tls://[::1]:7000',
      'ws://host.example:80/link',
      'wss://h:1/other',
    ]) {
      assert.equal(formatLinkAddress(withoutTcpPath(url)), url);
    }
    assert.equal(parseLinkAddress('ws://localhost:80').path, '/link');
  });

  it('are refused where they are none, without telling what may be a secret', () => {
    for (const url of [
      '',
      'http://a:1',
      'tcp://a',
      'tcp://a:0',
      'tcp://a:70000',
      'tcp://a:1/link',
      'tcp://:1',
      'x',
    ]) {
      assert.throws(() => parseLinkAddress(url), { code: 'LINK_ADDRESS' }, url);
    }
    for (const url of [
      'tcp://hush@a:1',
      'tcp://me:hush@a:1',
      'ws://a:1/link?token=hush',
      'ws://a:1/link#hush',
    ]) {
      assert.throws(
        () => parseLinkAddress(url),
        (error: Error) => !error.message.includes('hush'),
        url,
      );
    }
  });

  function withoutTcpPath(url: string) {
    const address = parseLinkAddress(url);
    return address.scheme.startsWith('ws') ? address : { ...address, path: '' };
  }
});

describe('opening a link', { timeout: 60_000 }, () => {
  it('fails with a sentence when nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    server.close();
    await once(server, 'close');
    for (const scheme of ['tcp', 'tls', 'ws', 'wss']) {
      const url = `${scheme}://127.0.0.1:${port}`;
      await assert.rejects(openLink(url), {
        name: 'KitError',
        code: 'LINK_REFUSED',
        message: /nobody listens/,
      });
    }
  });

  it('fails in time when the other side says nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket.resume())).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const bound = silent.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const attempts = ['tls', 'ws', 'wss'].map((scheme) =>
      openLink(`${scheme}://127.0.0.1:${port}`, { timeoutMs: 50 }),
    );
    const outcomes = await Promise.allSettled(attempts);
    for (const socket of sockets) socket.destroy();
    silent.close();
    assert.equal(outcomes.length, 3);
    for (const outcome of outcomes) {
      assert.equal(outcome.status === 'rejected' && outcome.reason.code, 'LINK_TIMEOUT');
    }
  });

  it('fails when the certificate is not trusted', async () => {
    for (const transport of ['tcp', 'websocket'] as const) {
      await listening({ transport, tls: certificate }, async (url) => {
        await assert.rejects(openLink(url), { code: 'LINK_CERTIFICATE' });
        const other = makeTestCertificate();
        await assert.rejects(openLink(url, { ca: other.cert }), { code: 'LINK_CERTIFICATE' });
      });
    }
  });

  it('fails when the other side speaks something else', async () => {
    await listening({}, async (url) => {
      await assert.rejects(openLink(url.replace('tcp', 'tls'), { timeoutMs: 300 }), { name: 'KitError' });
      await assert.rejects(openLink(url.replace('tcp', 'ws'), { timeoutMs: 300 }), { name: 'KitError' });
    });
    await listening({ transport: 'websocket' }, async (url) => {
      await assert.rejects(openLink(`${url}/other`), { code: 'LINK_HANDSHAKE', message: /404/ });
    });
  });
});

describe('listening', { timeout: 60_000 }, () => {
  it('refuses an address that others can reach without TLS and a token', async () => {
    const refused: readonly Omit<ListenOptions, 'port'>[] = [
      { host: '0.0.0.0' },
      { host: '::' },
      { host: '' },
      { host: '192.0.2.1', token: 'hush' },
      { host: '0.0.0.0', tls: certificate },
      { host: 'host.example', transport: 'websocket' },
    ];
    for (const settings of refused) {
      await assert.rejects(listen({ ...settings, port: 0 }, echo), (error: Error & { code?: string }) => {
        assert.equal(error.code, 'LINK_NOT_SECURED');
        assert.doesNotMatch(error.message, /hush/);
        return true;
      });
    }
    await assert.rejects(listen({ port: 0, token: '' }, echo), { code: 'LINK_EMPTY_TOKEN' });
  });

  it('takes such an address with both', async () => {
    await listening({ host: '0.0.0.0', tls: certificate, token: 'hush' }, async (url) => {
      const client = await openLink(url.replace('0.0.0.0', '127.0.0.1'), { ca: certificate.cert });
      const inbox = new FrameInbox(client);
      client.send({ n: 1 });
      assert.deepEqual(await inbox.next(), { n: 1 });
      client.close();
    });
  });

  it('says what is wrong with port, key and certificate', async () => {
    await listening({}, async (url) => {
      const port = parseLinkAddress(url).port;
      for (const transport of ['tcp', 'websocket'] as const) {
        await assert.rejects(listen({ transport, port }, echo), { code: 'LINK_PORT_IN_USE' });
      }
    });
    const unsound = { key: certificate.key, cert: 'nonsense' };
    const foreign = { key: makeTestCertificate().key, cert: certificate.cert };
    for (const tls of [unsound, foreign]) {
      for (const transport of ['tcp', 'websocket'] as const) {
        await assert.rejects(listen({ transport, port: 0, tls }, echo), { code: 'LINK_CERTIFICATE' });
      }
    }
  });

  it('closes every link and every unfinished handshake when it stops', async () => {
    for (const settings of [
      {},
      { tls: certificate },
      { transport: 'websocket' },
      { transport: 'websocket', tls: certificate },
    ] as const) {
      const listener = await listen({ ...settings, port: 0 }, echo);
      const { port } = parseLinkAddress(listener.url);
      const bare = connect(port, '127.0.0.1');
      await once(bare, 'connect');
      const inbox = new FrameInbox(await openLink(listener.url, { ca: certificate.cert }));
      bare.on('error', () => {}).resume();
      await Promise.all([listener.close(), inbox.closed, once(bare, 'close')]);
    }
  });

  it('answers what was asked before the client closed its half', async () => {
    await listening({}, async (url) => {
      const { port } = parseLinkAddress(url);
      const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
      socket.end('{"n":1}\n{"n":2}\n');
      let text = '';
      for await (const chunk of socket) text += String(chunk);
      assert.equal(text, '{"n":1}\n{"n":2}\n');
    });
  });
});

describe('a WebSocket listener', { timeout: 60_000 }, () => {
  const attempt = async (url: string, protocol: string[], origin?: string) => {
    const socket = new WebSocket(url, protocol, origin === undefined ? {} : { origin });
    const outcome = await Promise.race([
      once(socket, 'open').then(() => 'open'),
      once(socket, 'error').then(([error]) => String(error)),
      once(socket, 'unexpected-response').then(([, response]) => String(response.statusCode)),
    ]).catch((error: Error) => error.message);
    socket.on('error', () => {}).terminate();
    return outcome;
  };

  it('takes its path and subprotocol only, and no page of another host', async () => {
    await listening({ transport: 'websocket' }, async (url) => {
      assert.equal(await attempt(url, ['ocs-link.v1']), 'open');
      assert.equal(await attempt(url, ['other', 'ocs-link.v1'], 'http://localhost:3000'), 'open');
      assert.equal(await attempt(url, ['ocs-link.v1'], 'http://[::1]:3000'), 'open');
      assert.match(await attempt(url, ['other']), /400/);
      assert.match(await attempt(url, []), /400/);
      assert.match(await attempt(`${url}/x`, ['ocs-link.v1']), /404/);
      assert.match(await attempt(url, ['ocs-link.v1'], 'https://evil.example'), /403/);
      assert.match(await attempt(url, ['ocs-link.v1'], 'null'), /403/);
    });
    await listening({ transport: 'websocket', token: 'hush' }, async (url) => {
      assert.equal(await attempt(url, ['ocs-link.v1'], 'https://desktop.example'), 'open');
    });
  });

  it('says to a browser what it is', async () => {
    await listening({ transport: 'websocket' }, async (url) => {
      const response = await fetch(url.replace('ws://', 'http://'));
      assert.equal(response.status, 426);
      assert.match(await response.text(), /WebSocket/);
    });
  });

  it('takes a binary message for a bad frame', async () => {
    const { promise, resolve } = Promise.withResolvers<FrameInbox>();
    const listener = await listen({ transport: 'websocket', port: 0 }, (connection) =>
      resolve(new FrameInbox(connection)),
    );
    const socket = new WebSocket(listener.url, 'ocs-link.v1');
    await once(socket, 'open');
    socket.send(Buffer.from('{"n":1}'));
    socket.send('{"n":2}');
    const inbox = await promise;
    assert.deepEqual(await inbox.next(), { n: 2 });
    assert.match(String(inbox.bad[0]?.excerpt), /^binary message/);
    await listener.close();
  });
});

describe('secrets', () => {
  it('are compared whole', () => {
    assert.ok(constantTimeEquals('hush', 'hush'));
    for (const given of ['', 'hus', 'hush ', 'Hush']) assert.ok(!constantTimeEquals('hush', given));
  });

  it('loopback is what only this machine can reach', () => {
    for (const host of ['127.0.0.1', '127.8.9.1', '::1', 'localhost']) assert.ok(isLoopback(host), host);
    for (const host of ['0.0.0.0', '::', '', '10.0.0.1', 'fe80::1', 'localhost.example', '128.0.0.1']) {
      assert.ok(!isLoopback(host), host);
    }
  });
});
