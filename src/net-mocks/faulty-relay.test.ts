import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerBadFrames } from '../link/frames/bad-frame-policy.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import { FrameInbox } from '../link/frames/frame-inbox.ts';
import { eventErrorForBadFrame } from '../link/link-errors.ts';
import { type ListenOptions, listen } from '../link/listen.ts';
import { openLink } from '../link/open-link.ts';
import { makeTestCertificate } from '../link/test-certificate.ts';
import type { Wire } from '../link/wires/wire.ts';
import { seededChance } from './chance.ts';
import { corruptingWire } from './corrupting-wire.ts';
import { cuttingWire } from './cutting-wire.ts';
import { startFaultyRelay } from './faulty-relay.ts';
import { splittingWire } from './splitting-wire.ts';

const certificate = makeTestCertificate();
const carriers: readonly (readonly [string, Omit<ListenOptions, 'port'>])[] = [
  ['TCP', {}],
  ['TLS', { tls: certificate }],
  ['WebSocket', { transport: 'websocket' }],
  ['WebSocket over TLS', { transport: 'websocket', tls: certificate }],
];

/** Runs a test with a client connected to an echo server through a relay. */
async function throughRelay(
  settings: Omit<ListenOptions, 'port'>,
  decorate: (wire: Wire) => Wire,
  test: (client: FrameConnection, inbox: FrameInbox, open: () => Promise<FrameConnection>) => Promise<void>,
): Promise<void> {
  const listener = await listen({ ...settings, port: 0 }, (connection) => {
    answerBadFrames(connection, eventErrorForBadFrame);
    connection.onFrame((frame) => connection.send({ echo: frame.n }));
  });
  const relay = await startFaultyRelay(listener.url, decorate);
  try {
    const client = await openLink(relay.url, { ca: certificate.cert });
    await test(client, new FrameInbox(client), () => openLink(listener.url, { ca: certificate.cert }));
    client.close();
  } finally {
    await relay.close();
    await listener.close();
  }
}

for (const [carrier, settings] of carriers) {
  describe(`${carrier} through a faulty relay`, { timeout: 60_000 }, () => {
    it('is the same when every byte comes apart', () =>
      throughRelay(
        settings,
        (wire) => splittingWire(wire, seededChance(5), 9),
        async (client, inbox) => {
          for (let n = 0; n < 100; n += 1) client.send({ n, text: 'příliš 🐎' });
          const echoes = await inbox.take(100);
          assert.deepEqual(
            echoes.map((frame) => frame.echo),
            Array.from({ length: 100 }, (_, n) => n),
          );
        },
      ));

    it('closes when it is cut, and the server keeps running', () =>
      throughRelay(
        settings,
        (wire) => cuttingWire(wire, { bytes: 3000 }),
        async (client, inbox, open) => {
          for (let n = 0; n < 200; n += 1) client.send({ n, text: 'x'.repeat(50) });
          await inbox.closed;
          const other = await open();
          const atOther = new FrameInbox(other);
          other.send({ n: 1 });
          assert.deepEqual(await atOther.next(), { echo: 1 });
          other.close();
        },
      ));
  });
}

describe('TCP through a relay that corrupts', { timeout: 60_000 }, () => {
  it('answers the frame that was hit, and goes on', () =>
    throughRelay(
      {},
      (wire) => corruptingWire(wire, 0, 0x20),
      async (client, inbox) => {
        client.send({ n: 0 });
        client.send({ n: 1 });
        const answers = await inbox.take(2);
        assert.deepEqual(
          answers.map((answer) => answer.echo ?? answer.messageType),
          ['EventError', 1],
        );
      },
    ));
});

describe('an encrypted link through a relay that corrupts', { timeout: 60_000 }, () => {
  it('never delivers what was changed', () =>
    throughRelay(
      { tls: certificate },
      (wire) => corruptingWire(wire, 2500, 0xff),
      async (client, inbox, open) => {
        for (let n = 0; n < 100; n += 1) client.send({ n, text: 'x'.repeat(50) });
        await inbox.closed;
        const other = await open();
        const atOther = new FrameInbox(other);
        other.send({ n: 1 });
        assert.deepEqual(await atOther.next(), { echo: 1 });
        other.close();
      },
    ));
});
