import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import { DesktopProbe } from '../desktop-probe.ts';
import type { Decoration } from '../machines.ts';
import { openControl, smallProvisioning, startProbed } from '../reference-probe.ts';
import { startReference } from '../start-reference.ts';
import { virtualStart } from '../steerable-clock.ts';
import { controlMethodNames } from './control-methods.ts';

const bounded = { timeout: 60_000 };

describe('the control link', () => {
  let probed: Awaited<ReturnType<typeof startProbed>>;
  const call = (method: string, params: JsonObject = {}) => probed.control.call(method, params);

  before(async () => {
    probed = await startProbed();
  }, bounded);
  after(() => probed.stop());

  it('requires hello first, and lists what it supports', bounded, async () => {
    const stranger = await openControl(probed.reference.controlUrl);
    await assert.rejects(stranger.call('reset'), { code: -32001, message: 'Say hello before reset.' });
    const greeting = await stranger.call('hello');
    assert.ok(isJsonObject(greeting) && Array.isArray(greeting.capabilities));
    assert.equal(greeting.role, 'ocs');
    for (const name of ['hello', ...controlMethodNames, 'fence', 'virtual-time']) {
      assert.ok(greeting.capabilities.includes(name), name);
    }
    await stranger.call('clock.now');
    stranger.close();
  });

  it('promises no fence if its answers are delayed', bounded, async () => {
    const slow = await startProbed({ answerDelay: 5 });
    const greeting = await slow.control.call('hello');
    assert.ok(isJsonObject(greeting) && Array.isArray(greeting.capabilities));
    assert.ok(greeting.capabilities.includes('virtual-time') && !greeting.capabilities.includes('fence'));
    await slow.stop();
  });

  it('stops real time once it is advanced', bounded, async () => {
    const fresh = await startProbed();
    const advanced = await fresh.control.call('clock.advance', { ms: 60_000 });
    assert.deepEqual(await fresh.control.call('clock.now'), advanced);
    await fresh.stop();
  });

  it('puts entries into the do-not-call list, which OCS reads on command', bounded, async () => {
    const fresh = await startProbed();
    const { control } = fresh;
    await control.call('reset');
    await assert.rejects(control.call('doNotCall.read'), {
      code: -32000,
      message: 'Nothing is provisioned.',
    });
    await control.call('provision', smallProvisioning);
    assert.deepEqual(await control.call('doNotCall.read'), { entries: [] });
    await control.call('doNotCall.write', { entries: [{ phone: '5550141' }] });
    const held = await control.call('doNotCall.read');
    assert.ok(isJsonObject(held) && Array.isArray(held.entries) && isJsonObject(held.entries[0]));
    assert.equal(held.entries[0].phone, '5550141');
    await control.call('database.fail');
    await assert.rejects(control.call('doNotCall.reread'), { code: -32000 });
    await control.call('database.heal');
    await control.call('doNotCall.reread');
    await control.call('dialing.load', { campaignGroup: 'Spring@Sales' });
    const listed = await control.call('records.read', {
      callingList: 'Customers',
      where: { record_type: recordType.NoCall },
    });
    assert.ok(isJsonObject(listed) && Array.isArray(listed.records));
    assert.equal(listed.records.length, 1);
    await fresh.stop();
  });

  it('starts virtual time at every reset', bounded, async () => {
    await call('reset');
    assert.deepEqual(await call('clock.now'), { now: virtualStart });
    assert.deepEqual(await call('clock.advance', { ms: 250 }), { now: virtualStart + 250 });
    await call('reset');
    assert.deepEqual(await call('clock.now'), { now: virtualStart });
  });

  it('goes over steps in which nothing falls due at once', bounded, async () => {
    await call('reset');
    const year = 31_622_400_000;
    assert.deepEqual(await call('clock.advanceUntilEvent', { ms: year, step: 1 }), { advanced: year });
    assert.deepEqual(await call('clock.now'), { now: virtualStart + year });
    await call('reset');
  });

  const refused: readonly [string, JsonObject, number, RegExp][] = [
    ['redundancy.switchBack', {}, -32601, /redundancy\.switchBack/],
    ['redundancy.switchover', {}, -32000, /No backup/],
    ['thirdParty.send', { application: 'A', message: 'CM_ReqSing' }, -32602, /^message "CM_ReqSing"/],
    ['provision', { applicationId: 7, backupApplicationId: 7 }, -32602, /^backupApplicationId 7/],
    ['toString', {}, -32601, /toString/],
    ['clock.advance', { ms: 'soon' }, -32602, /^ms must be integer\.$/],
    ['dialing.start', { campaignGroup: 'Autumn@Sales' }, -32000, /no campaign group "Autumn@Sales"/],
    ['dialing.stop', { campaignGroup: 'Spring@Sales' }, -32000, /\w/],
    ['records.read', { callingList: 'Strangers' }, -32000, /no calling list "Strangers"/],
    [
      'records.read',
      { callingList: 'Customers', where: { color: 'red' } },
      -32602,
      /^where\.color is not a field/,
    ],
    [
      'records.write',
      { callingList: 'Customers', records: [{ account: 'A' }] },
      -32602,
      /contact_info is missing/,
    ],
    ['buffers.read', { campaignGroup: 'Autumn@Sales' }, -32000, /no campaign group/],
    ['customer.call', { phone: '5550101', dn: '7009' }, -32000, /7009/],
    ['customer.hangUp', { phone: '5550101' }, -32000, /5550101/],
    [
      'customers.behave',
      { phone: '5550101', outcomes: ['sing'] },
      -32602,
      /^outcomes\[0\] must be one of answer,/,
    ],
  ];
  for (const [method, params, code, message] of refused) {
    it(`refuses ${method} ${JSON.stringify(params)}`, bounded, async () => {
      await call('reset');
      await call('provision', smallProvisioning);
      await assert.rejects(call(method, params), { code, message });
    });
  }

  it('refuses methods that need a provisioning before there is one', bounded, async () => {
    await call('reset');
    await assert.rejects(call('records.read', { callingList: 'Customers' }), { message: /provisioned/ });
  });

  it('writes records: changes existing ones, adds the others', bounded, async () => {
    await call('reset');
    assert.deepEqual(await call('provision', { ...smallProvisioning, applicationId: 201 }), {
      applicationId: 201,
    });
    const records = [{ record_id: 42, attempt: 2, account: 'B-42' }, { contact_info: '5550143' }];
    await call('records.write', { callingList: 'Customers', records });
    const read = await call('records.read', { callingList: 'Customers' });
    assert.ok(isJsonObject(read) && Array.isArray(read.records));
    assert.deepEqual(
      read.records.map(({ record_id, contact_info, attempt, account, chain_id }) => [
        record_id,
        contact_info,
        attempt,
        account,
        chain_id,
      ]),
      [
        [41, '5550141', 0, 'A-41', 41],
        [42, '5550142', 2, 'B-42', 42],
        [43, '5550143', 0, null, 43],
      ],
    );
  });

  it('shows the record buffer of a loaded session', bounded, async () => {
    await call('reset');
    await call('provision', smallProvisioning);
    await call('dialing.load', { campaignGroup: 'Spring@Sales' });
    const view = await call('buffers.read', { campaignGroup: 'Spring@Sales' });
    assert.ok(isJsonObject(view) && Array.isArray(view.records));
    assert.deepEqual(
      view.records.map(({ recordId }) => recordId),
      [41, 42],
    );
    const status = { callingList: 'Customers', where: { record_status: recordStatus.Retrieved } };
    const read = await call('records.read', status);
    assert.ok(isJsonObject(read) && Array.isArray(read.records));
    assert.equal(read.records.length, 2);
  });

  it('lets customers call and hang up', bounded, async () => {
    await call('reset');
    const ana = await DesktopProbe.logIn(probed.url, '7001', '1001');
    const made = await call('customer.call', { phone: '5550101', dn: '7001' });
    const [ringing] = await ana.afterFence();
    assert.equal(ringing?.messageType, 'EventRinging');
    assert.deepEqual(made, { connId: ringing?.connId });
    await call('customer.hangUp', { phone: '5550101' });
    assert.equal((await ana.afterFence())[0]?.messageType, 'EventAbandoned');
    ana.close();
  });

  it('plays call events to OCS, all of them or none', bounded, async () => {
    const fresh = await startProbed();
    const { control } = fresh;
    await control.call('provision', smallProvisioning);
    const event = { event: 'EventDialing', dn: '7001', connId: 'a' };
    assert.deepEqual(await control.call('telephony.play', { events: [event] }), {});
    await assert.rejects(control.call('telephony.play', { events: [event, { ...event, event: 'EventX' }] }), {
      code: -32602,
      message: /^events\[1\].event must be one of EventDialing, /,
    });
    await assert.rejects(
      control.call('telephony.play', { events: [{ ...event, userData: { KEY: null } }] }),
      {
        code: -32602,
        message: /^events\[0\].userData: /,
      },
    );
    await fresh.stop();
  });

  it('behaves the same after every reset', bounded, async () => {
    const ana = await DesktopProbe.open(probed.url);
    const life = async () => {
      await call('reset');
      await ana.ask('RequestRegisterAddress', { thisDN: '7001' });
      await ana.ask('RequestMakeCall', { thisDN: '7001', otherDN: '5550101' });
      return ana.afterFence();
    };
    assert.deepEqual(await life(), await life());
    ana.close();
  });
});

describe('a control link with a token', () => {
  it('opens with the token only', bounded, async () => {
    const reference = await startReference({ port: 0, controlPort: 0, token: 'open sesame' });
    const control = await openControl(reference.controlUrl);
    await assert.rejects(control.call('hello', { token: 'open barley' }), { code: -32002 });
    await assert.rejects(control.call('clock.now'), { code: -32001 });
    await control.call('hello', { token: 'open sesame' });
    await control.call('clock.now');
    control.close();
    await reference.close();
  });
});

describe('a decoration', () => {
  it('takes effect at the next reset, and is removed at the one after', bounded, async () => {
    const probed = await startProbed();
    const ana = await DesktopProbe.open(probed.url);
    const userData = { GSW_USER_EVENT: 'Nonsense' };
    const talkative: Decoration['ocs'] = (right) => ({
      handle: ({ kind }) => (kind === 'userEvent' ? [{ kind, dn: '7001', userData }] : []),
      buffer: (campaignGroup) => right.buffer(campaignGroup),
      view: () => right.view(),
    });
    const heard = async () => {
      await ana.ask('RequestRegisterAddress', { thisDN: '7001' });
      const frames = await ana.say('7001', { GSW_AGENT_REQ_TYPE: 'LogOut' });
      return frames.map((frame) => frame.userData);
    };
    await probed.control.call('reset');
    probed.reference.setDecoration({ ocs: talkative });
    assert.deepEqual(await heard(), []);
    await probed.control.call('reset');
    assert.deepEqual(await heard(), [userData]);
    probed.reference.setDecoration({});
    await probed.control.call('reset');
    assert.deepEqual(await heard(), []);
    ana.close();
    await probed.stop();
  });

  it('can decorate the switch and the database as well', bounded, async () => {
    const decorate: Decoration = {
      switch: (right) => ({
        handle: (input, now) => right.handle(input, now).filter((effect) => effect.kind !== 'notify'),
      }),
      store: (right) => ({
        execute: (_command, answer) => answer({ ok: false, reason: 'it is set to fail' }),
        close: () => right.close(),
      }),
    };
    const probed = await startProbed({ decorate });
    await assert.rejects(probed.control.call('provision', smallProvisioning), { message: /set to fail/ });
    const ana = await DesktopProbe.open(probed.url);
    await ana.ask('RequestRegisterAddress', { thisDN: '7001' });
    assert.deepEqual(await ana.say('7001', { GSW_AGENT_REQ_TYPE: 'Nonsense' }), []);
    ana.close();
    await probed.stop();
  });
});
