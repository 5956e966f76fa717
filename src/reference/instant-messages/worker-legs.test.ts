import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CtiFrame } from '../../instant-messages/machine/frames.ts';
import { VirtualClock } from '../../kernel/virtual-clock.ts';
import type { Call, CallUser } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import { UserAgent } from '../../sip/dialog/user-agent.ts';
import { bodyText } from '../../sip/message/sip-message.ts';
import { sipUri } from '../../sip/message/uri.ts';
import type { ServerTransaction } from '../../sip/transaction/server-transaction.ts';
import { MemoryNetwork } from '../../sip/transport/memory-network.ts';
import { seededIds } from '../seeded-ids.ts';
import { WorkerLegs } from './worker-legs.ts';

const kim = { agent: 'Kim', dn: '7101', voiceDN: '7201' };
const ringing: CtiFrame = {
  messageType: 'EventRinging',
  thisDN: kim.dn,
  otherDN: '7001',
  connId: 'c1',
  mediaType: 'chat',
};

/** Kim's client, which does with an INVITE what it is given, and the legs of SIP Server, with what they ask of the switch. */
function legsAndClient(onInvite: (invite: IncomingInvite) => void, answersTextsWith = 200) {
  const clock = new VirtualClock();
  const network = new MemoryNetwork(clock);
  const environment = { clock, ids: seededIds('legs'), chance: () => 0.5 };
  const read: string[] = [];
  const asked: CtiFrame[] = [];
  const undelivered: CtiFrame[] = [];
  let call: Call | undefined;
  const user: CallUser = {
    invited: onInvite,
    requested: (transaction: ServerTransaction) => {
      read.push(bodyText(transaction.request));
      transaction.respond(answersTextsWith);
    },
    ended: () => undefined,
  };
  const called = (one: Call, invite: IncomingInvite): void => {
    call = one;
    one.user = user;
    onInvite(invite);
  };
  const quiet = { requested: () => undefined, dropped: () => undefined, failed: () => undefined };
  const options = { user: 'kim', allow: ['INVITE', 'MESSAGE'], supported: [] };
  const client = new UserAgent(environment, options, { ...quiet, called });
  const legs = new WorkerLegs({
    ...environment,
    host: '127.0.0.20',
    uriOf: () => sipUri({ host: '127.0.0.41' }),
    request: (_, frame) => void asked.push(frame),
    undelivered: (error) => void undelivered.push(error),
  });
  for (const [agent, address] of [
    [client, '127.0.0.41'],
    [legs.agent, '127.0.0.20'],
  ] as const)
    agent.layer.attach(
      network.open('UDP', { address, port: 5060 }, agent.layer) ?? assert.fail('The address is taken.'),
    );
  const take = (frame: CtiFrame): boolean => {
    const isTaken = legs.take(kim, frame);
    clock.advance(50);
    return isTaken;
  };
  return { take, clock, read, asked, undelivered, call: () => call ?? assert.fail('There is no call.') };
}

const text = (of: string): CtiFrame => ({
  messageType: 'EventPrivateInfo',
  thisDN: kim.dn,
  connId: 'c1',
  text: of,
});

test('texts that come before the knowledge worker has answered wait for it, in their order', () => {
  const { take, clock, read } = legsAndClient((invite) =>
    clock.setTimer('answer', clock.now() + 1000, () => void invite.answer()),
  );
  assert.equal(take(ringing), true);
  take(text('one'));
  take(text('two'));
  assert.deepEqual(read, []);
  clock.advance(2000);
  assert.deepEqual(read, ['one', 'two']);
});

test('a knowledge worker who refuses releases the interaction', () => {
  const { take, asked } = legsAndClient((invite) => void invite.refuse(486));
  take(ringing);
  assert.deepEqual(
    asked.map(({ messageType, connId }) => [messageType, connId]),
    [['RequestReleaseCall', 'c1']],
  );
});

test('a text is answered as the switch has answered the request; what is no text is not passed on', () => {
  const { take, clock, asked, call } = legsAndClient((invite) => void invite.answer());
  take(ringing);
  const statuses: number[] = [];
  const send = (type: string): void => {
    const body = { type, text: 'hello' };
    const user = {
      answered: ({ status }: { readonly status: number }) => void statuses.push(status),
      unanswered: () => undefined,
    };
    call().request('MESSAGE', { body }, user);
    clock.advance(50);
  };
  send('application/im-iscomposing+xml');
  for (const messageType of ['EventACK', 'EventError']) {
    send('text/plain');
    take({ messageType, thisDN: kim.dn, referenceId: asked.at(-1)?.referenceId });
  }
  assert.deepEqual(statuses, [415, 200, 413]);
  assert.deepEqual(
    asked.map((frame) => frame.text),
    ['hello', 'hello'],
  );
});

test('the writer is told of a text that the client of the knowledge worker does not take, and of no other', () => {
  const refusing = legsAndClient((invite) => void invite.answer(), 413);
  refusing.take(ringing);
  refusing.take(text('too long for it'));
  assert.deepEqual(refusing.undelivered, [
    {
      messageType: 'EventError',
      thisDN: '7001',
      otherDN: kim.dn,
      connId: 'c1',
      errorCode: 413,
      errorMessage: 'Kim has not got the text: 413 Request Entity Too Large.',
    },
  ]);
  const taking = legsAndClient((invite) => void invite.answer());
  taking.take(ringing);
  taking.take(text('hello'));
  assert.deepEqual(taking.undelivered, []);
});

test('what is no instant message at their DN does not go by SIP', () => {
  const { take } = legsAndClient(() => assert.fail('An INVITE came.'));
  const { mediaType: _, ...voice } = ringing;
  assert.equal(take(voice), false);
  assert.equal(take({ messageType: 'EventAgentReady', thisDN: kim.dn }), false);
});
