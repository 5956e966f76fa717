import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../kernel/virtual-clock.ts';
import { address, tagOf } from '../message/address.ts';
import { bodyText } from '../message/sip-message.ts';
import { sipUri, type Uri } from '../message/uri.ts';
import { readActions, readResult } from '../msml/read-msml.ts';
import { writeActions, writeResult } from '../msml/write-msml.ts';
import { MemoryNetwork } from '../transport/memory-network.ts';
import { CountingIds } from '../transport/roles.fixture.ts';
import { Side } from './agents.fixture.ts';
import type { Call } from './call.ts';
import type { OutgoingInvite } from './outgoing-invite.ts';
import { type Body, partsOf, sdpBody } from './request-parts.ts';
import { UserAgent } from './user-agent.ts';

/** The four roles of the basic flow (recording.md, section 3), each at an address of its own. */
const addresses = { D1: '127.0.0.11', SIPS: '127.0.0.12', MS: '127.0.0.13', D2: '127.0.0.14' };
type Role = keyof typeof addresses;
const nameOf = new Map(Object.entries(addresses).map(([name, host]) => [host, name]));

/** One line a message, responses with the method that they answer. */
function ladderLine(bytes: Uint8Array, from: string, to: string): string {
  const text = Buffer.from(bytes).toString();
  const [start = ''] = text.split('\r\n');
  const sdp = text.includes('application/sdp') ? ` ${text.slice(text.lastIndexOf('\r\n') + 2)}` : '';
  const what = start.startsWith('SIP/')
    ? `${start.split(' ')[1]} ${/CSeq: \d+ (\w+)/.exec(text)?.[1]}`
    : start.split(' ')[0];
  return `${nameOf.get(from)}>${nameOf.get(to)} ${what}${sdp}`;
}

function floor() {
  const clock = new VirtualClock();
  const ladder: string[] = [];
  const network = new MemoryNetwork(clock, (bytes, from, to) => {
    ladder.push(ladderLine(bytes, from.address, to.address));
    return [1];
  });
  const ids = new CountingIds();
  const side = (role: Role): { readonly agent: UserAgent; readonly user: Side } => {
    const user = new Side();
    const agent = new UserAgent(
      { clock, ids, chance: () => 0 },
      { user: role, allow: ['INVITE', 'INFO'], supported: [] },
      user,
    );
    const transport = network.open('UDP', { address: addresses[role], port: 5060 }, agent.layer);
    if (transport) agent.layer.attach(transport);
    return { agent, user };
  };
  return { clock, ladder, side };
}

/** Answers every INVITE: to an offer with an answer, to none with an offer. */
function device(user: Side, answer: string, offer: string): void {
  user.onInvite = (invite) =>
    void invite.answer({ body: sdpBody(bodyText(invite.request) === '' ? offer : answer) });
}

test('a call between two devices, then recorded: two sessions, an offer for each party, its answer in the ACK, and MSML', () => {
  const { clock, ladder, side } = floor();
  const [d1, sips, ms, d2] = [side('D1'), side('SIPS'), side('MS'), side('D2')];
  device(d2.user, 'a2', 'o2');
  device(d1.user, "a1'", 'none');
  device(ms.user, 'am', 'om');
  const from = address(sipUri({ user: 'sips', host: addresses.SIPS }));
  const to = (role: Role, user: string): Uri => sipUri({ user, host: addresses[role] });
  /** Sends an INVITE from SIP Server; `answered` gets the SDP of the 2xx. */
  const invite = (
    uri: Uri,
    body: Body | undefined,
    answered: (sdp: string, sent: OutgoingInvite) => void,
  ): Call => {
    const calling = sips.agent.call({ uri, from, body }, sips.user, {
      answered: (response) => calling && answered(bodyText(response), calling.invite),
      refused: () => assert.fail(),
    });
    assert.ok(calling);
    return calling.call;
  };
  const reinvite = (
    call: Call,
    body: Body | undefined,
    answered: (sdp: string, sent: OutgoingInvite) => void,
  ): void => {
    const sent = call.invite(body ? { body } : {}, {
      answered: (response) => sent && answered(bodyText(response), sent),
      refused: () => assert.fail(),
    });
    assert.ok(sent);
  };

  // The call: D1 to D2 by way of SIP Server.
  let toD2: Call | undefined;
  sips.user.onInvite = (incoming) => {
    toD2 = invite(to('D2', 'd2'), sdpBody(bodyText(incoming.request)), (sdp, sent) => {
      sent.acknowledge();
      incoming.answer({ body: sdpBody(sdp) });
    });
  };
  const calling = d1.agent.call(
    { uri: to('SIPS', 'd2'), from: address(to('D1', 'd1')), body: sdpBody('o1') },
    d1.user,
    d1.user,
  );
  d1.user.onAnswer = () => void calling?.invite.acknowledge();
  clock.advance(50);
  const [toD1] = sips.user.calls;
  assert.ok(toD1 && toD2);

  // The recording: a session for each party, and each party gets the media server's offer.
  const record = (party: Call, dn: string, sdp: string): Call => {
    const session = invite(to('MS', 'msml=C'), sdpBody(sdp), (_answer, sent) => {
      sent.acknowledge();
      reinvite(session, undefined, (offer, open) => {
        reinvite(party, sdpBody(`${offer}/${dn}`), (answer, done) => {
          done.acknowledge();
          open.acknowledge({ body: sdpBody(answer) });
        });
      });
    });
    return session;
  };
  const m1 = record(toD1, 'D1', 'o1');
  clock.advance(50);
  device(d2.user, "a2'", 'none');
  record(toD2, 'D2', 'a2');
  clock.advance(50);

  // The start of the recording, and its result.
  let result = '';
  ms.user.requested = (transaction) => {
    const asked = readActions(bodyText(transaction.request));
    assert.ok(asked.ok);
    const body = writeResult({ response: 200, description: undefined, dialogs: ['conn:x/dialog:rec'] });
    transaction.respond(200, partsOf({ body: { type: 'application/msml+xml', text: body } }));
  };
  const start = writeActions([
    {
      kind: 'start',
      target: `conn:${m1.dialog?.remoteTag}`,
      name: 'rec',
      record: { dest: 'file://rec.wav', format: 'audio/wav', maxTime: undefined },
    },
  ]);
  m1.request(
    'INFO',
    { body: { type: 'application/msml+xml', text: start } },
    {
      answered: (response) => (result = bodyText(response)),
      unanswered: () => assert.fail(),
    },
  );
  clock.advance(50);
  assert.ok(readResult(result).ok);
  assert.equal(tagOf(m1.dialog?.local ?? from), m1.localTag);

  // D1 hangs up, and SIP Server ends all that belongs to the call.
  calling?.call.hangUp();
  clock.advance(50);
  for (const call of [...sips.agent.calls]) call.hangUp();
  clock.advance(100_000);
  assert.deepEqual(
    [d1, sips, ms, d2].flatMap(({ agent }) => [agent.calls.length, agent.layer.size]),
    Array(8).fill(0),
  );
  assert.equal(clock.waiting, 0);
  assert.deepEqual(ladder, [
    'D1>SIPS INVITE o1',
    'SIPS>D2 INVITE o1',
    'D2>SIPS 200 INVITE a2',
    'SIPS>D2 ACK',
    'SIPS>D1 200 INVITE a2',
    'D1>SIPS ACK',
    ...session('D1', 'o1', "a1'"),
    ...session('D2', 'a2', "a2'"),
    'SIPS>MS INFO',
    'MS>SIPS 200 INFO',
    'D1>SIPS BYE',
    'SIPS>D1 200 BYE',
    'SIPS>D2 BYE',
    'SIPS>MS BYE',
    'SIPS>MS BYE',
    'D2>SIPS 200 BYE',
    'MS>SIPS 200 BYE',
    'MS>SIPS 200 BYE',
  ]);
});

/** The chain of one party (recording.md, section 2, "Observation rule"). */
function session(device: Role, sdp: string, answer: string): readonly string[] {
  return [
    `SIPS>MS INVITE ${sdp}`,
    'MS>SIPS 200 INVITE am',
    'SIPS>MS ACK',
    'SIPS>MS INVITE',
    'MS>SIPS 200 INVITE om',
    `SIPS>${device} INVITE om/${device}`,
    `${device}>SIPS 200 INVITE ${answer}`,
    `SIPS>${device} ACK`,
    `SIPS>MS ACK ${answer}`,
  ];
}
