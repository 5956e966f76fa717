import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { BayeuxSubscriber } from './bayeux-subscriber.ts';

const init = '/workspace/v3/initialization';
const voice = '/workspace/v3/voice';
const ok = (channel: string, more: JsonObject = {}) => ({ channel, successful: true, ...more });
const told = (n: number) => ({ channel: voice, data: { messageType: 'EventUserEvent', n } });

/** A subscriber whom the server has told that the session is open. */
function ready(ext: JsonObject = {}): BayeuxSubscriber {
  const subscriber = new BayeuxSubscriber();
  for (const reply of [
    ok('/meta/handshake', { clientId: 'x', ext, advice: { timeout: 20 } }),
    ok('/meta/subscribe', { subscription: init }),
    [ok('/meta/connect'), { channel: init, data: { state: 'Complete' } }],
    ok('/meta/subscribe', { subscription: voice }),
  ]) {
    assert.equal(subscriber.isReady, false);
    subscriber.next();
    assert.equal(subscriber.take(reply).kind, 'notifications');
  }
  return subscriber;
}

function numbers(subscriber: BayeuxSubscriber, reply: JsonValue): readonly unknown[] {
  subscriber.next();
  const heard = subscriber.take(reply);
  assert.equal(heard.kind, 'notifications');
  return heard.kind === 'notifications' ? heard.notifications.map(({ n }) => n) : [];
}

describe('a subscriber of notifications', () => {
  it('subscribes to voice when the session is open, and then waits', () => {
    const subscriber = ready();
    assert.equal(subscriber.isReady, true);
    assert.equal(subscriber.holdMs, 20);
    assert.deepEqual(subscriber.next(), [
      { id: '5', channel: '/meta/connect', clientId: 'x', connectionType: 'long-polling' },
    ]);
    assert.deepEqual(numbers(subscriber, [told(1), ok('/meta/connect'), told(2)]), [1, 2]);
  });

  it('tells nothing twice if a reply was lost, and repeats what the server sends twice by itself', () => {
    const subscriber = ready();
    assert.deepEqual(numbers(subscriber, [ok('/meta/connect'), told(1), told(2)]), [1, 2]);
    subscriber.failed();
    assert.deepEqual(numbers(subscriber, [ok('/meta/connect'), told(1), told(2), told(3)]), [3]);
    assert.deepEqual(numbers(subscriber, [ok('/meta/connect'), told(3)]), [3]);
  });

  it('acknowledges what has come, if the server asks for that', () => {
    const subscriber = ready({ ack: true });
    assert.deepEqual(subscriber.next()[0]?.ext, { ack: -1 });
    subscriber.take([ok('/meta/connect', { ext: { ack: 7 } }), told(1)]);
    assert.deepEqual(subscriber.next()[0]?.ext, { ack: 7 });
  });

  it('is lost if the server does not know it any more, or speaks something else', () => {
    const unknown = { channel: '/meta/connect', successful: false, error: '402::Unknown client' };
    assert.deepEqual(ready().take([unknown]), {
      kind: 'lost',
      sentence: '/meta/connect failed: 402::Unknown client',
    });
    for (const reply of [undefined, 'text', [42], {}]) assert.equal(ready().take(reply).kind, 'lost');
    assert.equal(ready().take([ok('/meta/connect', { advice: { reconnect: 'none' } })]).kind, 'lost');
  });
});
