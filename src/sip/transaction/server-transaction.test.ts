import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeSip } from '../message/encode-message.ts';
import { parameters } from '../message/parameters.ts';
import type { SipRequest } from '../message/sip-message.ts';
import { one, requestOf } from '../transport/roles.fixture.ts';
import { twoLayers } from './layers.fixture.ts';

function withVia(request: SipRequest, branch: string | undefined): SipRequest {
  const own = parameters(branch === undefined ? {} : { branch });
  const via = { transport: 'UDP', host: one.address, port: one.port, parameters: own };
  return { ...request, headers: { ...request.headers, via: [via] } };
}

const arriving = (method: string, branch: string | undefined = 'z9hG4bK-a'): Uint8Array =>
  encodeSip(withVia(requestOf(method), branch));

test('a failure of an INVITE is sent again until its ACK, at most for 32 seconds (timers G and H)', () => {
  const { clock, far, farUser, fromFar } = twoLayers();
  const failed: string[] = [];
  farUser.answer = (transaction) => {
    transaction.user = { failed: (why) => failed.push(why) };
    transaction.respond(486, { tag: 'far' });
  };
  far.received(arriving('INVITE'), one);
  clock.advance(100_000);
  assert.deepEqual(
    fromFar,
    [0, 500, 1500, 3500, 7500, 11_500, 15_500, 19_500, 23_500, 27_500, 31_500].map((at) => `${at} 486`),
  );
  assert.deepEqual([failed, far.size, clock.waiting], [['no ACK'], 0, 0]);
});

test('after the ACK nothing is sent, and what comes again is absorbed for five seconds (timer I)', () => {
  const { clock, far, farUser, fromFar } = twoLayers();
  farUser.answer = (transaction) => transaction.respond(404, { tag: 'far' });
  far.received(arriving('INVITE'), one);
  far.received(arriving('ACK'), one);
  far.received(arriving('ACK'), one);
  far.received(arriving('INVITE'), one);
  clock.advance(4999);
  assert.deepEqual([fromFar, farUser.acks.length, farUser.requests.length, far.size], [['0 404'], 0, 1, 1]);
  clock.advance(1);
  assert.deepEqual([far.size, clock.waiting], [0, 0]);
});

test('an INVITE that comes again brings the last provisional response again', () => {
  const { clock, far, farUser, fromFar } = twoLayers();
  far.received(arriving('INVITE'), one);
  far.received(arriving('INVITE'), one);
  farUser.requests[0]?.respond(180, { tag: 'far' });
  clock.advance(500);
  far.received(arriving('INVITE'), one);
  assert.deepEqual([fromFar, farUser.requests.length], [['0 180', '500 180'], 1]);
});

test('an INVITE that is left without a response gets a 100 after 200 milliseconds, any other request none', () => {
  const { clock, far, farUser, fromFar } = twoLayers();
  far.received(arriving('INVITE'), one);
  far.received(arriving('INFO'), one);
  clock.advance(1000);
  assert.deepEqual(fromFar, ['200 100']);
  far.received(arriving('INVITE'), one);
  assert.ok(farUser.requests[0]?.respond(200, { tag: 'far' }));
  assert.deepEqual(fromFar, ['200 100', '1000 100', '1000 200']);
});

test('after a 2xx the INVITE is absorbed, and the ACK goes to the user (timer L)', () => {
  const { clock, far, farUser, fromFar } = twoLayers();
  const acks: string[] = [];
  farUser.answer = (transaction) => {
    transaction.user = { acknowledged: ({ method }) => acks.push(method) };
    assert.ok(transaction.respond(200, { tag: 'far' }));
    assert.equal(transaction.respond(486), false);
  };
  far.received(arriving('INVITE'), one);
  far.received(arriving('INVITE'), one);
  far.received(arriving('ACK'), one);
  assert.deepEqual([fromFar, acks], [['0 200'], ['ACK']]);
  clock.advance(32_000);
  far.received(arriving('ACK', 'z9hG4bK-b'), one);
  assert.deepEqual([farUser.acks.length, far.size], [1, 0]);
});

test('any other request is answered again as it was, for 32 seconds (timer J)', () => {
  const { clock, far, farUser, fromFar } = twoLayers();
  far.received(arriving('INFO'), one);
  far.received(arriving('INFO'), one);
  assert.deepEqual(fromFar, []);
  assert.ok(farUser.requests[0]?.respond(200, { tag: 'far' }));
  assert.equal(farUser.requests[0]?.respond(500), false);
  clock.advance(31_999);
  far.received(arriving('INFO'), one);
  assert.deepEqual([fromFar, farUser.requests.length], [['0 200', '31999 200'], 1]);
  clock.advance(1);
  assert.deepEqual([far.size, clock.waiting], [0, 0]);
});

test('without a unique branch, a request is known by its own values', () => {
  for (const branch of [undefined, 'z9hG4bK', 'old']) {
    const { far, farUser } = twoLayers();
    for (const method of ['INVITE', 'INVITE', 'ACK', 'CANCEL']) far.received(arriving(method, branch), one);
    far.received(encodeSip(withVia(requestOf('INVITE', 'call-2'), branch)), one);
    assert.deepEqual(
      farUser.requests.map(({ request }) => request.method),
      ['INVITE', 'CANCEL', 'INVITE'],
    );
  }
});

test('a CANCEL finds its INVITE, and no other', () => {
  const { far, farUser } = twoLayers();
  far.received(arriving('INVITE'), one);
  far.received(arriving('CANCEL'), one);
  far.received(arriving('CANCEL', 'z9hG4bK-b'), one);
  const [invite, cancel, stray] = farUser.requests;
  assert.ok(invite && cancel && stray);
  assert.equal(far.inviteOf(cancel.request), invite);
  assert.equal(far.inviteOf(stray.request), undefined);
});
