import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { linkErrors } from '../link/link-errors.ts';
import { openLink } from '../link/open-link.ts';
import { DesktopProbe } from './desktop-probe.ts';
import { type RunningReference, startReference } from './start-reference.ts';

const bounded = { timeout: 60_000 };

describe('bad input on the CTI link', () => {
  let reference: RunningReference;
  let probe: DesktopProbe;

  before(async () => {
    reference = await startReference({ port: 0, webSocketPort: 0 });
    probe = await DesktopProbe.open(reference.url);
  }, bounded);
  after(() => reference.close());

  const refused: readonly [string, string, JsonObject, number][] = [
    ['an unknown request', 'RequestCoffee', { thisDN: '7001' }, linkErrors.unknownRequest.errorCode],
    ['an event', 'EventRinging', { thisDN: '7001' }, linkErrors.unknownRequest.errorCode],
    ['a missing field', 'RequestAgentLogin', { thisDN: '7001' }, linkErrors.missingField.errorCode],
    ['a field of the wrong type', 'RequestQueryAddress', { thisDN: 7001 }, linkErrors.invalidField.errorCode],
    [
      'user data that is not a key-value list',
      'RequestDistributeUserEvent',
      { thisDN: '7001', userData: { GSW_PHONE: 1.5 } },
      linkErrors.invalidField.errorCode,
    ],
    [
      'user data in the other form',
      'RequestDistributeUserEvent',
      { thisDN: '7001', userData: [] },
      linkErrors.invalidField.errorCode,
    ],
    [
      'a DN that the client has not registered',
      'RequestAgentReady',
      { thisDN: '7009' },
      linkErrors.dnNotRegistered.errorCode,
    ],
    [
      'a second registration of the client',
      'RequestRegisterClient',
      { clientName: 'again', protocolVersion: '1.0' },
      linkErrors.clientAlreadyRegistered.errorCode,
    ],
  ];
  for (const [what, messageType, fields, errorCode] of refused) {
    it(`answers EventError to ${what}, and goes on`, bounded, async () => {
      const answer = await probe.ask(messageType, fields);
      assert.equal(answer.messageType, 'EventError');
      assert.equal(answer.errorCode, errorCode);
      assert.match(String(answer.errorMessage), /^The request is unknown: "\w+"$|^\w+ .*\.$/);
      assert.deepEqual(await probe.afterFence(), []);
    });
  }

  it('refuses anything before RequestRegisterClient', bounded, async () => {
    const stranger = new DesktopProbe(await openLink(reference.url));
    const early = await stranger.ask('RequestRegisterAddress', { thisDN: '7001' });
    assert.equal(early.errorCode, linkErrors.clientNotRegistered.errorCode);
    stranger.close();
  });

  for (const protocolVersion of ['1.0', '9.0', 'anything', 6]) {
    it(
      `accepts any protocol version, ${JSON.stringify(protocolVersion)} too, and says its own`,
      bounded,
      async () => {
        const stranger = new DesktopProbe(await openLink(reference.url));
        const answer = await stranger.ask('RequestRegisterClient', { clientName: 'probe', protocolVersion });
        assert.deepEqual([answer.messageType, answer.protocolVersion], ['EventLinkConnected', '1.0']);
        stranger.close();
      },
    );
  }

  it('closes the link at the tenth bad frame in a row, and affects no other', bounded, async () => {
    const rude = await DesktopProbe.open(reference.url);
    for (let n = 0; n < 9; n += 1) rude.connection.sendRaw('no frame');
    const errors = await rude.afterFence();
    assert.deepEqual(
      errors.map((frame) => frame.errorCode),
      Array.from({ length: 9 }, () => linkErrors.badFrame.errorCode),
    );
    for (let n = 0; n < 10; n += 1) rude.connection.sendRaw('[]');
    await rude.closed;
    assert.deepEqual(await probe.afterFence(), []);
  });

  it('serves WebSocket in the same way', bounded, async () => {
    assert.ok(reference.webSocketUrl !== undefined);
    const web = await DesktopProbe.logIn(reference.webSocketUrl, '7005', '1005');
    assert.equal((await web.ask('RequestQueryAddress', { thisDN: '7005' })).agentState, 'NotReady');
    web.close();
  });
});

describe('a token', () => {
  it('is required from every client, and never shown', bounded, async () => {
    const reference = await startReference({ port: 0, token: 'open sesame' });
    const registration = { clientName: 'probe', protocolVersion: '1.0' };
    const probe = new DesktopProbe(await openLink(reference.url));
    for (const token of [undefined, 'open barley']) {
      const answer = await probe.ask('RequestRegisterClient', { ...registration, token });
      assert.equal(answer.errorCode, linkErrors.notAuthorized.errorCode);
      assert.doesNotMatch(JSON.stringify(answer), /sesame|barley/);
    }
    const answer = await probe.ask('RequestRegisterClient', { ...registration, token: 'open sesame' });
    assert.equal(answer.messageType, 'EventLinkConnected');
    await reference.close();
  });
});
