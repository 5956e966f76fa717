import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import type { Endpoint, Hop, SipTransport, TransportFailure, TransportUser } from './sip-transport.ts';
import { openTcp, tcpLimits } from './tcp-transport.ts';
import { openUdp } from './udp-transport.ts';

/** What a transport hands over; whoever waits is woken by each. */
class Heard implements TransportUser {
  readonly messages: { readonly text: string; readonly from: Hop }[] = [];
  readonly failures: TransportFailure[] = [];
  #wake: () => void = () => undefined;

  received(bytes: Uint8Array, from: Hop): void {
    this.messages.push({ text: Buffer.from(bytes).toString(), from });
    this.#wake();
  }

  failed(failure: TransportFailure): void {
    this.failures.push(failure);
    this.#wake();
  }

  async until(isThere: () => boolean): Promise<void> {
    while (!isThere())
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
  }
}

const near = { address: '127.0.0.2', port: 0 };
const far = { address: '127.0.0.3', port: 0 };
const message = (n: number): string => `OPTIONS sip:a SIP/2.0\r\nX-N: ${n}\r\nContent-Length: 2\r\n\r\nok`;

type Open = (local: Endpoint, user: TransportUser) => Promise<SipTransport>;
const kinds: readonly (readonly [string, Open])[] = [
  ['UDP', openUdp],
  ['TCP', openTcp],
];

for (const [name, open] of kinds)
  test(`${name}: what is sent arrives, in both directions, and a closed address is free again`, async () => {
    const [one, other] = [new Heard(), new Heard()];
    const [from, to] = [await open(near, one), await open(far, other)];
    for (const n of [1, 2, 3]) from.send(Buffer.from(message(n)), to.local);
    await other.until(() => other.messages.length === 3);
    assert.deepEqual(
      other.messages.map(({ text }) => text),
      [1, 2, 3].map(message),
    );
    const [first] = other.messages;
    assert.equal(first?.from.address, '127.0.0.2');
    if (first) to.send(Buffer.from('SIP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n'), first.from);
    await one.until(() => one.messages.length === 1);
    assert.match(one.messages[0]?.text ?? '', /^SIP\/2\.0 200/);
    await assert.rejects(open(to.local, other), { code: 'EADDRINUSE' });
    await Promise.all([from.close(), to.close()]);
    await (await open(to.local, other)).close();
    from.send(Buffer.from('x'), to.local);
    assert.deepEqual([one.failures.map(({ what }) => what), other.failures], [['closed'], []]);
  });

test('UDP: a keep-alive is not handed over, and what cannot be sent is reported', async () => {
  const heard = new Heard();
  const transport = await openUdp(near, heard);
  transport.send(Buffer.from('\r\n\r\n'), transport.local);
  transport.send(Buffer.alloc(70_000), transport.local);
  transport.send(Buffer.from('x'), { address: '127.0.0.3', port: 0 });
  transport.send(Buffer.from('last'), transport.local);
  await heard.until(() => heard.messages.length === 1 && heard.failures.length === 2);
  assert.deepEqual(
    heard.messages.map(({ text }) => text),
    ['last'],
  );
  assert.deepEqual(
    heard.failures.map(({ what }) => what),
    ['too large', 'unreachable'],
  );
  await transport.close();
});

test('TCP: nobody there, no such port and a stream that is not SIP are reported', async () => {
  const heard = new Heard();
  const transport = await openTcp(near, heard);
  const gone = await openTcp(far, new Heard());
  await gone.close();
  transport.send(Buffer.from('x'), gone.local);
  transport.send(Buffer.from('x'), { ...far, port: 0 });
  const socket = connect({ host: transport.local.address, port: transport.local.port });
  socket.write('noise\r\n\r\n');
  await new Promise((resolve) => socket.on('close', resolve));
  await heard.until(() => heard.failures.length === 3);
  assert.deepEqual(heard.failures.map(({ what }) => what).sort(), [
    'broken stream',
    'unreachable',
    'unreachable',
  ]);
  assert.equal(heard.failures.find(({ refusal }) => refusal)?.refusal?.code, 'content length');
  await transport.close();
});

test('TCP: connections, and what waits for one that does not read, are bounded', async () => {
  const heard = new Heard();
  const transport = await openTcp(near, heard, { ...tcpLimits, connections: 1, waiting: 100_000 });
  const deaf = connect({
    host: transport.local.address,
    port: transport.local.port,
    localAddress: far.address,
  });
  deaf.pause();
  deaf.on('error', () => deaf.destroy());
  deaf.write(message(1));
  await heard.until(() => heard.messages.length === 1);
  const from = heard.messages[0]?.from;
  assert.ok(from);
  transport.send(Buffer.from('x'), { address: '127.0.0.4', port: 5060 });
  for (let n = 0; n < 1000 && heard.failures.length < 2; n += 1) transport.send(Buffer.alloc(100_000), from);
  assert.deepEqual(
    heard.failures.slice(0, 2).map(({ what }) => what),
    ['overloaded', 'overloaded'],
  );
  deaf.destroy();
  await transport.close();
});
