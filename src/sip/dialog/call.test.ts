import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chanceOf } from '../../kernel/chance.ts';
import type { TransitionTable } from '../../kernel/transition-table.ts';
import { bodyText } from '../message/sip-message.ts';
import { type TwoAgents, twoAgents } from './agents.fixture.ts';
import { glareDelay } from './glare.ts';
import { dialogLifeCycle, incomingInvite, outgoingInvite } from './life-cycles.ts';
import { sdpBody } from './request-parts.ts';

const silent = { answered: () => undefined, unanswered: () => undefined };

/** Nothing is left of any call, not even a timer. */
function assertNothingLeft({ near, far, clock }: TwoAgents): void {
  clock.advance(200_000);
  assert.deepEqual(
    [near.calls, far.calls, near.layer.size, far.layer.size, clock.waiting],
    [[], [], 0, 0, 0],
  );
}

test('a call: rings, is answered, acknowledged, carries a request, and is hung up', () => {
  const two = twoAgents();
  two.farSide.onInvite = (invite) => {
    invite.ring();
    invite.answer({ body: sdpBody('v=0') });
  };
  const call = two.callFar();
  assert.deepEqual(two.play(10), ['< 180', '< 200', '> ACK']);
  assert.deepEqual(
    [two.nearSide.statuses, call.dialog?.state, two.farSide.invites[0]?.state],
    [[180, 200], 'Confirmed', 'Acknowledged'],
  );
  call.request('INFO', { body: { type: 'application/msml+xml', text: '<msml/>' } }, silent);
  two.clock.advance(10);
  assert.equal(two.farSide.requests[0] && bodyText(two.farSide.requests[0].request), '<msml/>');
  call.hangUp();
  two.clock.advance(10);
  assert.deepEqual(two.ladder, ['> INVITE', '< 180', '< 200', '> ACK', '> INFO', '< 200', '> BYE', '< 200']);
  assert.deepEqual([two.nearSide.ends, two.farSide.ends], [['hung up here'], ['hung up there']]);
  assertNothingLeft(two);
});

test('an INVITE and its 2xx tell where we are, what we take and what we know', () => {
  const two = twoAgents();
  two.callFar();
  two.clock.advance(10);
  for (const [n, user] of [
    [0, 'near'],
    [1, 'far'],
  ] as const) {
    const { contact, allow, supported } = two.messages[n]?.headers ?? {};
    const uri = contact?.[0]?.uri;
    assert.equal(uri?.kind === 'sip' ? uri.user : '', user);
    assert.deepEqual([allow?.includes('BYE'), supported], [true, ['replaces']]);
  }
});

test('a re-INVITE without offer waits for its ACK, which brings the answer; its 2xx is repeated until then', () => {
  const two = twoAgents();
  const call = two.callFar();
  two.clock.advance(10);
  two.farSide.onInvite = (invite) => void invite.answer({ body: sdpBody('offer') });
  two.nearSide.onAnswer = () => undefined;
  const again = call.invite({}, two.nearSide);
  assert.ok(again);
  assert.deepEqual(two.play(1600), ['< 200', '< 200', '< 200']);
  assert.equal(call.invite({}, two.nearSide), undefined);
  let answer = '';
  const [, incoming] = two.farSide.invites;
  assert.ok(incoming);
  incoming.user = { acknowledged: (ack) => (answer = bodyText(ack)) };
  assert.ok(again.acknowledge({ body: sdpBody('answer') }));
  assert.equal(again.acknowledge(), false);
  assert.deepEqual(two.play(40_000), []);
  assert.deepEqual([answer, two.ladder.at(-1)], ['answer', '> ACK']);
  call.hangUp();
  assertNothingLeft(two);
});

test('a lost ACK is sent again for each 2xx, and both are confirmed', () => {
  let lost = 2;
  const two = twoAgents((bytes) =>
    Buffer.from(bytes).toString().startsWith('ACK') && lost-- > 0 ? [] : [1],
  );
  const call = two.callFar();
  two.clock.advance(5000);
  assert.deepEqual(two.ladder, ['> INVITE', '< 200', '> ACK', '< 200', '> ACK', '< 200', '> ACK']);
  assert.equal(two.farSide.invites[0]?.state, 'Acknowledged');
  call.hangUp();
  assertNothingLeft(two);
});

test('a 2xx that nobody acknowledges in 32 seconds ends the call with a BYE', () => {
  const two = twoAgents((bytes) => (Buffer.from(bytes).toString().startsWith('ACK') ? [] : [1]));
  two.callFar();
  two.clock.advance(33_000);
  assert.deepEqual([two.farSide.ends, two.nearSide.ends], [['no ACK'], ['hung up there']]);
  assert.equal(two.ladder.filter((sent) => sent === '< 200').length, 11);
  assertNothingLeft(two);
});

test('whoever hangs up before the ACK is there waits for it', () => {
  const two = twoAgents((bytes) => (Buffer.from(bytes).toString().startsWith('ACK') ? [900] : [1]));
  two.farSide.onInvite = (invite, call) => {
    invite.answer();
    call?.hangUp();
  };
  two.callFar();
  two.clock.advance(850);
  assert.equal(two.ladder.includes('< BYE'), false);
  two.clock.advance(100);
  assert.equal(two.ladder.includes('< BYE'), true);
  assertNothingLeft(two);
});

test('two re-INVITEs that meet are both refused with 491, and the later one of the two next ones is not', () => {
  const two = twoAgents();
  const call = two.callFar();
  two.clock.advance(10);
  const [farCall] = two.farSide.calls;
  assert.ok(farCall);
  call.invite({}, two.nearSide);
  farCall.invite({}, two.farSide);
  two.clock.advance(10);
  assert.deepEqual([two.nearSide.statuses.at(-1), two.farSide.statuses.at(-1)], [491, 491]);
  assert.ok(glareDelay(true, 0) > glareDelay(false, 0.999999));
  let again: ReturnType<typeof call.invite>;
  two.nearSide.onAnswer = () => void again?.acknowledge();
  two.clock.setTimer('again', two.clock.now() + glareDelay(true, 0.5), () => {
    again = call.invite({}, two.nearSide);
  });
  two.clock.advance(5000);
  assert.deepEqual([two.nearSide.statuses.at(-1), again?.state], [200, 'Acknowledged']);
  call.hangUp();
  assertNothingLeft(two);
});

test('the delays after a glare are those of RFC 3261, in steps of ten milliseconds', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
      const [owner, guest] = [glareDelay(true, chance), glareDelay(false, chance)];
      assert.ok(owner >= 2100 && owner <= 4000 && owner % 10 === 0);
      assert.ok(guest >= 0 && guest <= 2000 && guest % 10 === 0);
    }),
  );
});

test('a CANCEL waits for a provisional response, and ends an INVITE that is not answered', () => {
  const two = twoAgents();
  let canceled = false;
  two.farSide.onInvite = (invite) => {
    invite.user = { canceled: () => (canceled = true) };
    two.clock.setTimer('ring', 300, () => void invite.ring());
  };
  const call = two.callFar();
  call.hangUp();
  assert.deepEqual(two.play(150), []);
  assert.deepEqual(two.play(250), ['< 100', '> CANCEL', '< 200', '< 487', '> ACK']);
  assert.deepEqual(
    [canceled, two.nearSide.statuses, two.nearSide.ends, two.farSide.ends],
    [true, [487], ['refused'], ['refused']],
  );
  assertNothingLeft(two);
});

test('an INVITE that is answered although it was canceled is acknowledged and hung up', () => {
  const two = twoAgents((bytes) => (Buffer.from(bytes).toString().startsWith('CANCEL') ? [400] : [1]));
  two.farSide.onInvite = (invite) => {
    invite.ring();
    two.clock.setTimer('answer', 100, () => void invite.answer());
  };
  const call = two.callFar();
  two.clock.advance(10);
  call.hangUp();
  two.clock.advance(1000);
  assert.deepEqual(
    [two.nearSide.statuses, two.nearSide.ends, two.farSide.ends],
    [[180, 'canceled'], ['hung up here'], ['hung up there']],
  );
  assertNothingLeft(two);
});

test('a re-INVITE that is answered after the call was hung up is acknowledged', () => {
  const two = twoAgents((bytes) => (Buffer.from(bytes).toString().startsWith('BYE') ? [900] : [1]));
  const call = two.callFar();
  two.clock.advance(10);
  two.farSide.onInvite = (invite) => two.clock.setTimer('answer', 110, () => void invite.answer());
  call.invite({}, two.nearSide);
  call.hangUp();
  assert.deepEqual(two.play(300), ['< 200', '> ACK']);
  assert.deepEqual([two.nearSide.statuses.at(-1), two.nearSide.ends], ['canceled', ['hung up here']]);
  assertNothingLeft(two);
});

test('a refused call ends on both sides, and so does one that nobody answers', () => {
  const two = twoAgents();
  two.farSide.onInvite = (invite) => void invite.refuse(486);
  two.callFar();
  two.clock.advance(10);
  assert.deepEqual(
    [two.nearSide.statuses, two.nearSide.ends, two.farSide.ends],
    [[486], ['refused'], ['refused']],
  );
  assertNothingLeft(two);
  const deaf = twoAgents(() => []);
  deaf.callFar();
  deaf.clock.advance(32_000);
  assert.deepEqual([deaf.nearSide.statuses, deaf.nearSide.ends], [['timeout'], ['refused']]);
  assertNothingLeft(deaf);
});

test('a request that the other side no longer knows a call for ends it', () => {
  const two = twoAgents();
  const call = two.callFar();
  two.clock.advance(10);
  two.farSide.calls[0]?.dialog?.happen('terminate');
  two.far.layer.abandon();
  two.farSide.calls[0]?.hangUp();
  two.farSide.requested = (transaction) => void transaction.respond(481);
  call.request('INFO', {}, silent);
  two.clock.advance(10);
  assert.deepEqual(two.nearSide.ends, ['gone']);
});

const lifeCycles: Readonly<Record<string, TransitionTable<string, string>>> = {
  dialogLifeCycle,
  outgoingInvite,
  incomingInvite,
};

for (const [name, table] of Object.entries(lifeCycles))
  test(`the life cycle ${name} reaches every state from its first one`, () => {
    const reached = new Set(Object.keys(table).slice(0, 1));
    for (const state of reached)
      for (const next of Object.values(table[state] ?? {})) if (next !== undefined) reached.add(next);
    assert.deepEqual([...reached].sort(), Object.keys(table).sort());
  });

test('whatever both sides do, and however datagrams get lost, each call ends once, and nothing is left', () => {
  const acts = fc.array(fc.constantFrom('invite', 'far invite', 'info', 'hang up', 'far hang up', 'wait'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.integer(), acts, fc.nat(3), (seed, list, behavior) => {
      const chance = chanceOf(seed);
      const two = twoAgents(
        () => (chance() < 0.2 ? [] : chance() < 0.2 ? [1, 300] : [1 + chance() * 50]),
        chance,
      );
      two.farSide.onInvite = (invite) => {
        if (behavior > 0) invite.ring();
        if (behavior === 3) invite.refuse(480);
        else
          two.clock.setTimer(
            `answer:${chance()}`,
            two.clock.now() + 500 * behavior,
            () => void invite.answer(),
          );
      };
      const call = two.callFar();
      const act = (name: string): void => {
        const [farCall] = two.farSide.calls;
        if (name === 'invite') call.invite({}, two.nearSide);
        if (name === 'far invite') farCall?.invite({}, two.farSide);
        if (name === 'info') call.request('INFO', {}, silent);
        if (name === 'hang up') call.hangUp();
        if (name === 'far hang up') farCall?.hangUp();
        two.clock.advance(chance() * 800);
      };
      for (const name of list) act(name);
      two.clock.advance(50_000);
      call.hangUp();
      for (const farCall of two.farSide.calls) farCall.hangUp();
      two.clock.advance(100_000);
      assert.equal(two.nearSide.ends.length, 1);
      assert.equal(two.farSide.ends.length, two.farSide.calls.length);
      assertNothingLeft(two);
    }),
    { numRuns: 150 },
  );
});
