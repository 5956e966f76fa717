import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../kernel/virtual-clock.ts';
import { sipUri } from '../message/uri.ts';
import { MemoryNetwork } from './memory-network.ts';
import { one, other } from './roles.fixture.ts';
import { hopOfUri } from './routing.ts';

const heard = () => {
  const texts: string[] = [];
  const failures: string[] = [];
  return {
    texts,
    failures,
    received: (bytes: Uint8Array) => void texts.push(Buffer.from(bytes).toString()),
    failed: ({ what }: { readonly what: string }) => void failures.push(what),
  };
};

test('datagrams arrive as their fate has it: late, doubled, overtaken, never', () => {
  const clock = new VirtualClock();
  const fates = [[30], [10, 20], []];
  const network = new MemoryNetwork(clock, () => fates.shift() ?? [1]);
  const [near, far] = [heard(), heard()];
  const from = network.open('UDP', one, near);
  assert.ok(from && network.open('UDP', other, far));
  assert.equal(network.open('UDP', other, far), undefined);
  for (const text of ['a', 'b', 'c', '\r\n']) from.send(Buffer.from(text), other);
  clock.advance(100);
  assert.deepEqual(far.texts, ['b', 'b', 'a']);
});

test('a stream is cut into messages, in order; one that is not SIP, nobody at its end and a closed one are reported', async () => {
  const clock = new VirtualClock();
  const network = new MemoryNetwork(clock);
  const [near, far] = [heard(), heard()];
  const [from, to] = [network.open('TCP', one, near), network.open('TCP', other, far)];
  assert.ok(from && to);
  const message = 'OPTIONS sip:a SIP/2.0\r\nl: 0\r\n\r\n';
  from.send(Buffer.from(message + message.slice(0, 20)), other);
  from.send(Buffer.from(message.slice(20)), other);
  from.send(Buffer.from('noise\r\n\r\n'), other);
  clock.advance(1);
  assert.deepEqual([far.texts, far.failures], [[message, message], ['broken stream']]);
  await to.close();
  from.send(Buffer.from(message), other);
  await from.close();
  from.send(Buffer.from(message), other);
  assert.deepEqual(near.failures, ['unreachable', 'closed']);
});

test('a URI leads to a hop only if it names an address, and a transport that there is', () => {
  const host = '127.0.0.9';
  const withTransport = (name: string) => sipUri({ host, parameters: new Map([['transport', name]]) });
  assert.deepEqual(hopOfUri(sipUri({ host })), { transport: 'UDP', address: host, port: 5060 });
  assert.deepEqual(hopOfUri(withTransport('tcp')), { transport: 'TCP', address: host, port: 5060 });
  assert.deepEqual(hopOfUri(sipUri({ host: '[::1]', port: 5070 }), 'TCP'), {
    transport: 'TCP',
    address: '::1',
    port: 5070,
  });
  const nowhere = [withTransport('tls'), sipUri({ host: 'floor.test' }), sipUri({ host, scheme: 'sips' })];
  assert.deepEqual(
    nowhere.map((uri) => hopOfUri(uri)),
    [undefined, undefined, undefined],
  );
  assert.equal(hopOfUri({ kind: 'other', scheme: 'tel', rest: '1' }), undefined);
});
