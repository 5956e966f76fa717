import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fate } from '../transport/memory-network.ts';
import { one, other, requestOf } from '../transport/roles.fixture.ts';
import type { ClientUser, Unanswered } from './client-transaction.ts';
import { twoLayers } from './layers.fixture.ts';

class Answers implements ClientUser {
  readonly got: (number | Unanswered)[] = [];

  answered({ status }: { readonly status: number }): void {
    this.got.push(status);
  }

  unanswered(why: Unanswered): void {
    this.got.push(why);
  }
}

const lost: Fate = () => [];
/** Only what comes from the far side arrives, or only what goes there. */
const oneWay =
  (from: string): Fate =>
  (_, hop) =>
    hop.address === from ? [1] : [];

test('an INVITE to nobody is sent again after 0.5, 1, 2 … seconds, and given up after 32 (timers A and B)', () => {
  const { clock, near, fromNear } = twoLayers(lost);
  const answers = new Answers();
  near.request(requestOf('INVITE'), other, answers);
  clock.advance(31_999);
  assert.deepEqual(answers.got, []);
  clock.advance(1);
  assert.deepEqual(answers.got, ['timeout']);
  clock.advance(100_000);
  assert.deepEqual(
    fromNear,
    [0, 500, 1500, 3500, 7500, 15_500, 31_500].map((at) => `${at} INVITE`),
  );
  assert.deepEqual([near.size, clock.waiting], [0, 0]);
});

test('any other request to nobody is sent again at most every four seconds (timers E and F)', () => {
  const { clock, near, fromNear } = twoLayers(lost);
  const answers = new Answers();
  near.request(requestOf('BYE'), other, answers);
  clock.advance(100_000);
  assert.deepEqual(
    fromNear,
    [0, 500, 1500, 3500, 7500, 11_500, 15_500, 19_500, 23_500, 27_500, 31_500].map((at) => `${at} BYE`),
  );
  assert.deepEqual([answers.got, near.size, clock.waiting], [['timeout'], 0, 0]);
});

test('on a stream nothing is sent again', () => {
  const { clock, near, farUser } = twoLayers(undefined, 'TCP');
  const answers = new Answers();
  near.request(requestOf('INFO'), { ...other, transport: 'TCP' }, answers);
  clock.advance(100_000);
  assert.deepEqual([farUser.requests.length, answers.got, clock.waiting], [1, ['timeout'], 0]);
});

test('a provisional response ends the retransmissions of an INVITE, however long it then rings', () => {
  const { clock, near, farUser, fromNear } = twoLayers();
  farUser.answer = (transaction) => transaction.respond(180, { tag: 'far' });
  const answers = new Answers();
  near.request(requestOf('INVITE'), other, answers);
  clock.advance(180_000);
  assert.deepEqual([answers.got, fromNear], [[180], ['0 INVITE']]);
});

test('a provisional response slows those of another request down to four seconds', () => {
  const { clock, near, farUser, fromNear } = twoLayers();
  farUser.answer = (transaction) => transaction.respond(100);
  const answers = new Answers();
  near.request(requestOf('INFO'), other, answers);
  clock.advance(9000);
  assert.deepEqual(fromNear, ['0 INFO', '500 INFO', '4500 INFO', '8500 INFO']);
  clock.advance(100_000);
  assert.equal(answers.got.at(-1), 'timeout');
});

test('a failure of an INVITE is acknowledged each time it comes, handed over once, and remembered for 32 seconds (timer D)', () => {
  const { clock, near, farUser, fromNear } = twoLayers((bytes, hop) =>
    hop.address === one.address && Buffer.from(bytes).toString().startsWith('ACK') ? [] : [1],
  );
  farUser.answer = (transaction) => transaction.respond(486, { tag: 'far' });
  const answers = new Answers();
  near.request(requestOf('INVITE'), other, answers);
  clock.advance(8000);
  assert.deepEqual(answers.got, [486]);
  assert.deepEqual(fromNear, ['0 INVITE', ...[2, 502, 1502, 3502, 7502].map((at) => `${at} ACK`)]);
  clock.advance(24_001);
  assert.equal(near.size, 1);
  clock.advance(1);
  assert.equal(near.size, 0);
});

test('each 2xx of an INVITE is handed over, since its user acknowledges it, and none prolongs its 32 seconds (timer M)', () => {
  const { clock, near, farUser, nearUser } = twoLayers();
  const answers = new Answers();
  farUser.answer = (transaction) => {
    transaction.respond(200, { tag: 'first' });
    clock.setTimer('second', 10_000, () => void transaction.respond(200, { tag: 'second' }));
  };
  near.request(requestOf('INVITE'), other, answers);
  clock.advance(32_001);
  assert.deepEqual([answers.got, near.size], [[200, 200], 1]);
  clock.advance(1);
  assert.equal(near.size, 0);
  assert.deepEqual(nearUser.late, []);
});

test('the final response of another request is handed over once, and absorbed for five seconds (timer K)', () => {
  const { clock, near, far, farUser, nearUser } = twoLayers();
  const answers = new Answers();
  farUser.answer = (transaction) => transaction.respond(200);
  near.request(requestOf('OPTIONS'), other, answers);
  clock.advance(5001);
  assert.deepEqual([answers.got, near.size, far.size], [[200], 1, 1]);
  clock.advance(1);
  assert.equal(near.size, 0);
  assert.deepEqual(nearUser.drops, []);
  clock.advance(40_000);
  assert.equal(far.size, 0);
});

test('a request that cannot be sent fails at once, but never before the caller has its transaction', () => {
  const { clock, near, nearUser } = twoLayers(oneWay(one.address), 'TCP');
  const answers = new Answers();
  const nobody = { transport: 'TCP', address: '127.0.0.99', port: 5060 } as const;
  near.request(requestOf('INVITE'), nobody, answers);
  near.request(requestOf('BYE'), { ...nobody, transport: 'UDP' }, answers);
  assert.deepEqual(answers.got, []);
  clock.advance(0);
  assert.deepEqual(answers.got, ['transport', 'transport']);
  assert.deepEqual(
    nearUser.failures.map(({ what }) => what),
    ['unreachable', 'closed'],
  );
  assert.deepEqual([near.size, clock.waiting], [0, 0]);
});
