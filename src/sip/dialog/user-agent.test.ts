import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, tagOf, withTag } from '../message/address.ts';
import { encodeSip, rawOf } from '../message/encode-message.ts';
import { parameters } from '../message/parameters.ts';
import { encodeRaw, withHeader } from '../message/raw-message.ts';
import type { SipMessage, SipRequest, SipResponse } from '../message/sip-message.ts';
import { sipUri } from '../message/uri.ts';
import { responseTo } from '../transaction/responses.ts';
import { one, other, requestOf } from '../transport/roles.fixture.ts';
import { twoAgents } from './agents.fixture.ts';
import { Dialog } from './dialog.ts';

let branches = 0;

function withVia(request: SipRequest): SipRequest {
  branches += 1;
  const own = parameters({ branch: `z9hG4bK-test-${branches}` });
  return {
    ...request,
    headers: {
      ...request.headers,
      via: [{ transport: 'UDP', host: one.address, port: 5060, parameters: own }],
    },
  };
}

/** What the far side answers to a request from the near side's address. */
function answerTo(request: SipRequest, two = twoAgents()): SipResponse {
  const before = two.messages.length;
  two.far.layer.received(encodeSip(withVia(request)), one);
  const answer = two.messages[before];
  assert.ok(answer?.kind === 'response');
  return answer;
}

const inDialog = (request: SipRequest): SipRequest => ({
  ...request,
  headers: { ...request.headers, to: withTag(request.headers.to, 'nobody') },
});

test('what belongs to no call is refused by its first defect: 405, 416, 420, 481', () => {
  const unknown = answerTo(requestOf('PUBLISH'));
  assert.deepEqual([unknown.status, unknown.headers.allow?.includes('INVITE')], [405, true]);
  assert.equal(
    answerTo({ ...requestOf('INFO'), uri: { kind: 'other', scheme: 'tel', rest: '1' } }).status,
    416,
  );
  const needy = requestOf('INVITE');
  const extension = answerTo({ ...needy, headers: { ...needy.headers, require: ['replaces', 'siprec'] } });
  assert.deepEqual([extension.status, extension.headers.unsupported], [420, ['siprec']]);
  for (const request of [
    inDialog(requestOf('INVITE')),
    inDialog(requestOf('INFO')),
    requestOf('BYE'),
    requestOf('CANCEL'),
  ]) {
    const answer = answerTo(request);
    assert.equal(answer.status, 481);
    assert.notEqual(tagOf(answer.headers.to), undefined);
  }
});

test('a request outside of calls is handed over, and answered by its user', () => {
  const two = twoAgents();
  const uri = sipUri({ user: 'far', host: other.address });
  const statuses: number[] = [];
  const target = { uri, from: address(uri), body: { type: 'text/plain', text: 'é' } };
  const sent = two.near.request('MESSAGE', target, {
    answered: ({ status }) => void statuses.push(status),
    unanswered: () => assert.fail(),
  });
  two.clock.advance(10);
  assert.deepEqual([sent?.state, statuses, two.farSide.requests.length], ['Completed', [200], 1]);
});

test('nothing is sent to a URI that names no address, unless its hop is given', () => {
  const two = twoAgents();
  const target = { uri: sipUri({ host: 'floor.test' }), from: address(sipUri({ host: 'near.test' })) };
  assert.equal(two.near.call(target, two.nearSide, two.nearSide), undefined);
  assert.equal(
    two.near.request('OPTIONS', target, { answered: () => assert.fail(), unanswered: () => assert.fail() }),
    undefined,
  );
  assert.deepEqual(two.ladder, []);
  assert.ok(two.near.call({ ...target, hop: other }, two.nearSide, two.nearSide));
  assert.deepEqual(two.ladder, ['> INVITE']);
});

test('within a call: a lower number 500, a foreign tag 481, an INVITE before the last one is answered 500 with Retry-After', () => {
  const two = twoAgents();
  two.farSide.onInvite = (invite) => void invite.ring();
  const invite = requestOf('INVITE');
  two.far.layer.received(
    encodeSip(withVia({ ...invite, headers: { ...invite.headers, cSeq: { number: 9, method: 'INVITE' } } })),
    one,
  );
  const [call] = two.farSide.calls;
  assert.ok(call?.dialog);
  const within = (method: string, number: number, tag = 'one'): SipRequest => {
    const request = requestOf(method);
    const to = withTag(request.headers.to, call.localTag);
    const from = withTag(request.headers.from, tag);
    return { ...request, headers: { ...request.headers, from, to, cSeq: { number, method } } };
  };
  assert.equal(answerTo(within('INFO', 8), two).status, 500);
  assert.equal(answerTo(within('INFO', 10, 'foreign'), two).status, 481);
  const again = answerTo(within('INVITE', 11), two);
  assert.deepEqual([again.status, again.headers.retryAfter?.seconds], [500, 5]);
  assert.equal(answerTo(within('BYE', 12), two).status, 200);
  assert.equal(
    two.messages.some((message) => message.kind === 'response' && message.status === 487),
    true,
  );
  assert.deepEqual(two.farSide.ends, ['hung up there']);
});

test('a request that is not SIP is refused, and touches no call', () => {
  const two = twoAgents();
  const call = two.callFar();
  two.clock.advance(10);
  const bad = encodeRaw(withHeader(rawOf(withVia(requestOf('BYE'))), 'CSeq', 'one BYE'));
  two.far.layer.received(bad, one);
  two.clock.advance(10);
  assert.deepEqual([two.farSide.drops, two.ladder.at(-1), call.isOver], [['value'], '< 400', false]);
});

test('an INVITE that was forked: whoever answers second is acknowledged and hung up, once', () => {
  const two = twoAgents();
  two.farSide.onInvite = () => undefined;
  two.callFar();
  two.clock.advance(10);
  const invite = two.farSide.invites[0]?.request;
  assert.ok(invite);
  for (const tag of ['first', 'second', 'second', 'first']) {
    two.near.layer.received(encodeSip(responseTo(invite, 200, { tag })), other);
    two.clock.advance(10);
  }
  const sent = two.ladder.filter((line) => line.startsWith('> '));
  assert.deepEqual(sent, ['> INVITE', '> ACK', '> ACK', '> BYE', '> ACK', '> ACK']);
  const bye = two.messages.find((message) => message.kind === 'request' && message.method === 'BYE');
  assert.equal(bye && tagOf(bye.headers.to), 'second');
});

const proxy = (host: string, isLoose: boolean) =>
  address(sipUri({ host, parameters: parameters(isLoose ? { lr: true } : {}) }));

function dialogBy(hosts: readonly string[], isLoose: boolean): Dialog {
  const invite = requestOf('INVITE');
  const response = responseTo(invite, 200, {
    tag: 'far',
    headers: {
      recordRoute: hosts.map((host) => proxy(host, isLoose)),
      contact: [address(sipUri({ host: '127.0.0.30' }))],
    },
  });
  return Dialog.ofCaller(invite, response);
}

const hostsOf = ({ headers }: SipMessage) =>
  (headers.route ?? []).map(({ uri }) => (uri.kind === 'sip' ? uri.host : ''));
const hostOf = ({ uri }: SipRequest) => (uri.kind === 'sip' ? uri.host : '');

test('the way of a dialog is the recorded one: reversed for the caller, and a strict proxy takes the Request-URI', () => {
  const loose = dialogBy(['127.0.0.11', '127.0.0.12'], true);
  assert.deepEqual(
    [hostOf(loose.request('BYE')), hostsOf(loose.request('BYE'))],
    ['127.0.0.30', ['127.0.0.12', '127.0.0.11']],
  );
  const strict = dialogBy(['127.0.0.11', '127.0.0.12'], false);
  const bye = strict.request('BYE');
  assert.deepEqual([hostOf(bye), hostsOf(bye)], ['127.0.0.12', ['127.0.0.11', '127.0.0.30']]);
  const invite = requestOf('INVITE');
  const recorded = {
    ...invite,
    headers: { ...invite.headers, recordRoute: [proxy('127.0.0.11', true), proxy('127.0.0.12', true)] },
  };
  assert.deepEqual(hostsOf(Dialog.ofCallee(recorded, 'far').request('BYE')), ['127.0.0.11', '127.0.0.12']);
});

test('numbers count up, an ACK has the number of its INVITE, and a Contact of the other side becomes the target', () => {
  const dialog = dialogBy([], true);
  assert.deepEqual(
    [1, 2].map(() => dialog.request('INFO').headers.cSeq.number),
    [2, 3],
  );
  assert.deepEqual(dialog.ack(1).headers.cSeq, { number: 1, method: 'ACK' });
  dialog.refresh(
    responseTo(requestOf('INVITE'), 200, { headers: { contact: [address(sipUri({ host: '127.0.0.31' }))] } }),
  );
  assert.equal(hostOf(dialog.request('BYE')), '127.0.0.31');
  dialog.refresh(responseTo(requestOf('INVITE'), 200));
  assert.equal(hostOf(dialog.request('BYE')), '127.0.0.31');
});

const toTag = (request: SipRequest, tag: string): SipRequest => ({
  ...request,
  headers: { ...request.headers, to: withTag(request.headers.to, tag) },
});

/** What the far side's call has become, 40 s after an INVITE and an ACK with the same branch. */
function answeredWithAck(ackOf: (request: SipRequest, ourTag: string) => SipRequest) {
  const two = twoAgents();
  const invite = withVia(requestOf('INVITE'));
  two.far.layer.received(encodeSip(invite), one);
  const ourTag = two.farSide.calls[0]?.localTag ?? assert.fail();
  const { headers } = invite;
  const ack = { ...invite, method: 'ACK', headers: { ...headers, cSeq: { number: 1, method: 'ACK' } } };
  two.far.layer.received(encodeSip(ackOf(ack, ourTag)), one);
  two.clock.advance(40_000);
  return [two.farSide.ends, two.far.calls.length];
}

test('an ACK with the branch of the INVITE, but of no dialog, does not set up a call: it ends by a BYE', () => {
  const foreign: readonly ((ack: SipRequest, ourTag: string) => SipRequest)[] = [
    (ack) => ack,
    (ack) => toTag(ack, 'other'),
    (ack, tag) => toTag({ ...ack, headers: { ...ack.headers, callId: 'call-2' } }, tag),
    (ack, tag) => toTag({ ...ack, headers: { ...ack.headers, cSeq: { number: 2, method: 'ACK' } } }, tag),
    (ack, tag) => toTag({ ...ack, headers: { ...ack.headers, from: withTag(ack.headers.from, 'two') } }, tag),
  ];
  for (const ackOf of foreign) assert.deepEqual(answeredWithAck(ackOf), [['no ACK'], 0]);
  assert.deepEqual(answeredWithAck(toTag), [[], 1]);
});
