import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeSip } from '../../sip/message/encode-message.ts';
import { parameters } from '../../sip/message/parameters.ts';
import { parseSip } from '../../sip/message/parse-message.ts';
import type { SipRequest } from '../../sip/message/sip-message.ts';
import { LiveCalls } from './live-calls.ts';

/** A request of a live call's own dialog, made of its ACK, as only somebody who has seen it can make one. */
function forged(ack: SipRequest, method: string, number: number): Uint8Array {
  const via = {
    transport: 'UDP',
    host: '127.0.0.66',
    port: 5060,
    parameters: parameters({ branch: `z9hG4bK-${method}` }),
  };
  return encodeSip({ ...ack, method, headers: { ...ack.headers, via: [via], cSeq: { number, method } } });
}

test('harm that is done to a live call is noticed', () => {
  const acks: SipRequest[] = [];
  const calls = new LiveCalls(3, (bytes) => {
    const parsed = parseSip(bytes);
    if (parsed.ok && parsed.value.kind === 'request' && parsed.value.method === 'ACK')
      acks.push(parsed.value);
    return [1];
  });
  assert.equal(calls.harm(), undefined);
  const [ack] = acks;
  assert.ok(ack);
  calls.disturb(forged(ack, 'INFO', 1));
  assert.equal(calls.harm(), undefined);
  calls.disturb(forged(ack, 'BYE', 100));
  assert.equal(calls.harm(), '1 live calls no longer answer.');
});
