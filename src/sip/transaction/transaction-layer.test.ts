import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chanceOf } from '../../kernel/chance.ts';
import type { TransitionTable } from '../../kernel/transition-table.ts';
import { one, other, requestOf } from '../transport/roles.fixture.ts';
import type { Hop } from '../transport/sip-transport.ts';
import { twoLayers } from './layers.fixture.ts';
import { inviteClient, inviteServer, requestClient, requestServer } from './life-cycles.ts';

/** What is lost of each request and its answers: an INVITE is sent seven times, so some of them must arrive. */
class Losses {
  static readonly #most = 3;
  readonly #lost = new Map<string, number>();

  mayLose(bytes: Uint8Array, from: Hop): boolean {
    const key = `${from.address} ${/^Call-ID: .*$/m.exec(Buffer.from(bytes).toString())?.[0]}`;
    const lost = this.#lost.get(key) ?? 0;
    if (lost < Losses.#most) this.#lost.set(key, lost + 1);
    return lost < Losses.#most;
  }
}

const silent = { answered: () => undefined, unanswered: () => undefined };

test('however datagrams are lost, doubled and late, each request is answered once, and nothing is left', () => {
  const methods = fc.array(fc.constantFrom('INVITE', 'INFO', 'BYE', 'OPTIONS'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.integer(), methods, fc.constantFrom(200, 486), (seed, list, status) => {
      const chance = chanceOf(seed);
      const copies = (): number[] => Array.from({ length: chance() < 0.2 ? 2 : 1 }, () => 1 + chance() * 200);
      const losses = new Losses();
      const { clock, near, far, farUser } = twoLayers((bytes, from) =>
        chance() < 0.3 && losses.mayLose(bytes, from) ? [] : copies(),
      );
      farUser.answer = (transaction) => transaction.respond(status, { tag: 'far' });
      const answers = list.map(() => new Set<number | string>());
      for (const [n, method] of list.entries())
        near.request(requestOf(method, `call-${n}`), other, {
          answered: (response) => answers[n]?.add(response.status),
          unanswered: (why) => answers[n]?.add(why),
        });
      clock.advance(200_000);
      // A 2xx is repeated by its user, of which there is none here: it may be lost for good.
      for (const [n, got] of answers.entries())
        assert.deepEqual(
          [...got],
          list[n] === 'INVITE' && status === 200 && got.has('timeout') ? ['timeout'] : [status],
        );
      assert.ok(farUser.requests.length <= list.length);
      assert.deepEqual([near.size, far.size, clock.waiting], [0, 0, 0]);
    }),
    { numRuns: 60 },
  );
});

test('what is not SIP is answered with its defect where it can be, and counted', () => {
  const { clock, far, farUser, fromFar } = twoLayers();
  const request = [
    'OPTIONS sip:a SIP/2.0',
    'Via: SIP/2.0/UDP 127.0.0.2;branch=z9hG4bK-a',
    'To: <sip:a>',
    '',
    '',
  ];
  far.received(Buffer.from(request.join('\r\n')), one);
  far.received(Buffer.from('noise'), one);
  far.received(Buffer.from(request.join('\r\n').replace('2.0\r', '7.0\r')), one);
  clock.advance(10);
  assert.deepEqual(fromFar, ['0 400', '0 505']);
  assert.deepEqual(farUser.drops, ['missing header', 'no empty line', 'version']);
});

test('a response to nothing, or by way of others, is dropped; a late 2xx of an INVITE is not', () => {
  const { clock, near, far, nearUser, farUser } = twoLayers();
  near.request(requestOf('INVITE'), other, silent);
  near.request(requestOf('INFO'), other, silent);
  clock.advance(1);
  near.abandon();
  for (const transaction of farUser.requests) transaction.respond(200, { tag: 'far' });
  clock.advance(1);
  assert.deepEqual([nearUser.late.length, nearUser.drops], [1, ['response to nothing']]);
  assert.equal(far.size, 2);
});

test('a response goes to the port that the request came from, since its Via asks for it', () => {
  const { clock, near, farUser, far } = twoLayers();
  near.request(requestOf('OPTIONS'), other, silent);
  clock.advance(1);
  assert.deepEqual(farUser.requests[0]?.to, one);
  const forged = [
    'OPTIONS sip:a SIP/2.0',
    'Via: SIP/2.0/UDP 127.0.0.2:99;branch=z9hG4bK-a;received=127.0.0.66',
  ];
  const rest = ['From: <sip:a>;tag=1', 'To: <sip:a>', 'Call-ID: 1', 'CSeq: 1 OPTIONS', '', ''];
  far.received(Buffer.from([...forged, ...rest].join('\r\n')), one);
  assert.deepEqual(farUser.requests[1]?.to, { ...one, port: 99 });
});

const tables: Readonly<Record<string, TransitionTable<string, string>>> = {
  inviteClient,
  requestClient,
  inviteServer,
  requestServer,
};

for (const [name, table] of Object.entries(tables))
  test(`the life cycle ${name} reaches every state from its first one, and ends only in Terminated`, () => {
    const reached = new Set(Object.keys(table).slice(0, 1));
    for (const state of reached)
      for (const next of Object.values(table[state] ?? {})) if (next !== undefined) reached.add(next);
    assert.deepEqual([...reached].sort(), Object.keys(table).sort());
    const ends = Object.keys(table).filter((state) => Object.keys(table[state] ?? {}).length === 0);
    assert.deepEqual(ends, ['Terminated']);
  });
