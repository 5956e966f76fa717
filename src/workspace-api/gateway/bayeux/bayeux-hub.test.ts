import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../../kernel/json.ts';
import { VirtualClock } from '../../../kernel/virtual-clock.ts';
import { isFor } from '../../messages/bayeux-message.ts';
import { BayeuxHub } from './bayeux-hub.ts';
import { defaultHubLimits } from './hub-ports.ts';

const voice = '/workspace/v3/voice';

/** A hub with a client that has shaken hands, subscribed and connected once. */
function started(limits = {}) {
  const clock = new VirtualClock();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `client ${ids}`;
  };
  const greetings = [{ channel: '/greeting', data: () => ({ state: 'Complete' }) }];
  const hub = new BayeuxHub({ clock, newId, limits, greetings });
  /** Gives the replies that have come so far: none while it is held. */
  const say = (...messages: JsonObject[]) => {
    const replies: (readonly JsonObject[])[] = [];
    const abandon = hub.take(messages, (reply) => void replies.push(reply));
    return {
      replies,
      abandon,
      get reply() {
        return replies[0] ?? [];
      },
    };
  };
  const shake = () => {
    const types = ['long-polling'];
    const { reply } = say({
      channel: '/meta/handshake',
      version: '1.0',
      supportedConnectionTypes: types,
      id: '1',
    });
    return String(reply[0]?.clientId);
  };
  const clientId = shake();
  const connect = (more: JsonObject = {}, id = clientId) =>
    say({ channel: '/meta/connect', clientId: id, connectionType: 'long-polling', ...more });
  const subscribe = (subscription: JsonObject['x'], id = clientId) =>
    say({ channel: '/meta/subscribe', clientId: id, subscription }).reply[0];
  const tell = (n: number, channel = voice) => {
    hub.publish(channel, { n });
    hub.deliver();
  };
  subscribe(voice);
  connect();
  return { hub, clock, say, shake, clientId, connect, subscribe, tell };
}

const numbersIn = (reply: readonly JsonObject[]) =>
  reply.flatMap(({ data }) => (typeof data === 'object' && data !== null && 'n' in data ? data.n : []));

describe('Bayeux over long polling', () => {
  it('answers the first connect at once, and holds the next until there is something to say', () => {
    const { connect, tell, clientId } = started();
    const held = connect({ id: '7' });
    assert.equal(held.replies.length, 0);
    tell(1);
    assert.deepEqual(held.reply, [
      {
        channel: '/meta/connect',
        id: '7',
        clientId,
        successful: true,
        advice: { reconnect: 'retry', interval: 0, timeout: defaultHubLimits.holdMs },
      },
      { channel: voice, data: { n: 1 } },
    ]);
  });

  it('keeps the order of what comes while nobody is connected', () => {
    const { connect, tell } = started();
    for (const n of [1, 2, 3]) tell(n);
    assert.deepEqual(numbersIn(connect().reply), [1, 2, 3]);
    assert.equal(connect().replies.length, 0);
  });

  it('answers a connect with nothing when its time is over, or if it asks for no time', () => {
    const { connect, clock } = started();
    const held = connect();
    clock.advance(defaultHubLimits.holdMs - 1);
    assert.equal(held.replies.length, 0);
    clock.advance(1);
    assert.equal(held.reply.length, 1);
    assert.equal(connect({ advice: { timeout: 0 } }).reply.length, 1);
  });

  it('answers the earlier of two connects of a client, and gives what comes to the later', () => {
    const { connect, tell } = started();
    const [earlier, later] = [connect(), connect()];
    assert.equal(earlier.reply.length, 1);
    assert.equal(later.replies.length, 0);
    tell(1);
    assert.deepEqual(numbersIn(later.reply), [1]);
    assert.equal(earlier.replies.length, 1);
  });

  it('keeps for the next connect what comes after somebody has hung up', () => {
    const { connect, tell } = started();
    const left = connect();
    left.abandon();
    tell(1);
    assert.equal(left.replies.length, 0);
    assert.deepEqual(numbersIn(connect().reply), [1]);
  });

  it('tells a client that it does not know to shake hands again, whatever it asks', () => {
    const { say, connect } = started();
    for (const channel of [
      '/meta/connect',
      '/meta/subscribe',
      '/meta/unsubscribe',
      '/meta/disconnect',
      voice,
    ])
      for (const clientId of ['nobody', 7]) {
        const [reply] = say({ channel, clientId, subscription: voice }).reply;
        assert.equal(reply?.successful, false);
        assert.deepEqual(reply?.advice, { reconnect: 'handshake', interval: 0 });
      }
    assert.equal(connect().replies.length, 0);
  });

  it('forgets a client that stays away, and not one that only waits', () => {
    const { connect, clock } = started();
    clock.advance(defaultHubLimits.absentMs - 1);
    const held = connect();
    clock.advance(defaultHubLimits.holdMs);
    assert.equal(held.reply[0]?.successful, true);
    clock.advance(defaultHubLimits.absentMs);
    assert.equal(connect().reply[0]?.error, '402::Unknown client');
    assert.equal(clock.waiting, 0);
  });

  it('forgets a client for which too much waits, so that it sees that it has missed something', () => {
    const messages = started({ queue: { messages: 3, characters: 1000 } });
    for (const n of [1, 2, 3, 4]) messages.tell(n);
    assert.equal(messages.connect().reply[0]?.error, '402::Unknown client');
    const characters = started({ queue: { messages: 100, characters: 90 } });
    characters.tell(1);
    assert.deepEqual(numbersIn(characters.connect().reply), [1]);
    for (const n of [2, 3]) characters.tell(n);
    assert.equal(characters.connect().reply[0]?.error, '402::Unknown client');
  });

  it('keeps what nobody has subscribed to for the first who does, the newest of it', () => {
    const { tell, connect, subscribe } = started({ queue: { messages: 2, characters: 1000 } });
    for (const n of [1, 2, 3]) tell(n, '/later');
    subscribe('/later');
    assert.deepEqual(numbersIn(connect().reply), [2, 3]);
  });

  it('greets a new subscriber, by a pattern as well, and only once', () => {
    const { subscribe, connect } = started();
    for (const subscription of ['/*', '/*', '/other']) subscribe(subscription);
    assert.deepEqual(connect().reply.slice(1), [{ channel: '/greeting', data: { state: 'Complete' } }]);
  });

  it('tells nothing more after unsubscribing', () => {
    const { say, tell, connect, clientId } = started();
    const [reply] = say({ channel: '/meta/unsubscribe', clientId, subscription: voice }).reply;
    assert.equal(reply?.successful, true);
    tell(1);
    assert.equal(connect().replies.length, 0);
  });

  it('ends with a disconnect, which answers the connect that is held', () => {
    const { say, connect, clientId, clock } = started();
    const held = connect();
    assert.equal(say({ channel: '/meta/disconnect', clientId }).reply[0]?.successful, true);
    assert.equal(held.reply[0]?.successful, true);
    assert.equal(connect().reply[0]?.successful, false);
    assert.equal(clock.waiting, 0);
  });

  it('answers all messages of one request together, and holds no connect for that', () => {
    const { say, clientId } = started();
    const { reply } = say(
      { channel: '/meta/subscribe', clientId, subscription: '/a', id: '1' },
      { channel: '/meta/connect', clientId, id: '2' },
    );
    assert.deepEqual(
      reply.map(({ id }) => id),
      ['1', '2'],
    );
  });

  it('refuses what is not a message, not a channel, not long polling, or a publication', () => {
    const { say, subscribe, clientId } = started();
    assert.equal(say({ id: '1' }).reply[0]?.successful, false);
    for (const subscription of [7, null, 'voice', '/meta/connect', '/a/**/b', ['/a', 7], '/'])
      assert.equal(subscribe(subscription)?.successful, false, String(subscription));
    const [websocket] = say({ channel: '/meta/handshake', supportedConnectionTypes: ['websocket'] }).reply;
    assert.equal(websocket?.successful, false);
    assert.equal(say({ channel: voice, clientId, data: {} }).reply[0]?.error, '403::Clients cannot publish');
  });

  it('has room for so many clients and subscriptions, and no more', () => {
    const { shake, connect, subscribe } = started({ clients: 2, subscriptions: 2 });
    subscribe('/a');
    assert.equal(subscribe('/b')?.error, '403::Too many subscriptions');
    const second = shake();
    const third = shake();
    assert.equal(connect().reply[0]?.successful, false);
    for (const id of [second, third]) assert.equal(connect({}, id).reply[0]?.successful, true);
  });
});

describe('a subscription', () => {
  it('is for its channel, for one more part, or for any number', () => {
    assert.deepEqual(
      ['/a/b', '/a/*', '/a/**', '/*', '/**', '/a', '/a/b/c'].map((one) => isFor(one, '/a/b')),
      [true, true, true, false, true, false, false],
    );
  });
});
