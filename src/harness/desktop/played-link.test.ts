import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../kernel/json.ts';
import { DesktopProbe } from '../../reference/desktop-probe.ts';
import { PlayedLink } from './played-link.ts';
import type { FrameObserver } from './tapped-connection.ts';

const limit = { timeout: 60_000 };

class Notebook implements FrameObserver {
  readonly heard: string[] = [];

  opened(): void {}

  sent({ messageType }: JsonObject): void {
    this.heard.push(`> ${String(messageType)}`);
  }

  delivered({ messageType }: JsonObject): void {
    this.heard.push(`< ${String(messageType)}`);
  }

  sentBad(): void {
    this.heard.push('> bad');
  }

  closed(): void {
    this.heard.push('closed');
  }
}

test('every frame that a desktop sends and receives is heard once, in order', limit, async () => {
  const link = await PlayedLink.open();
  const notebook = new Notebook();
  link.watch(notebook);
  const probe = await DesktopProbe.open(link.url);
  await probe.ask('RequestRegisterAddress', { thisDN: '7001' });
  link.send('7001', { GSW_USER_EVENT: 'CampaignStarted' });
  const events = await probe.afterFence();
  probe.connection.sendRaw('no frame');
  await probe.afterFence();
  assert.deepEqual(
    events.map(({ userData }) => userData),
    [{ GSW_USER_EVENT: 'CampaignStarted' }],
  );
  assert.deepEqual(notebook.heard, [
    '> RequestRegisterClient',
    '< EventLinkConnected',
    '> RequestRegisterAddress',
    '< EventRegistered',
    '< EventUserEvent',
    '> RequestQueryAddress',
    '< EventAddressInfo',
    '> bad',
    '< EventError',
    '> RequestQueryAddress',
    '< EventAddressInfo',
  ]);
  await link.close();
});

test('links of an earlier case are cut, and heard by nobody', limit, async () => {
  const link = await PlayedLink.open();
  const [first, second] = [new Notebook(), new Notebook()];
  link.watch(first);
  const early = await DesktopProbe.open(link.url);
  link.watch(second);
  await early.closed;
  const late = await DesktopProbe.open(link.url);
  assert.equal(second.heard.length, 2);
  assert.equal(first.heard.filter((line) => line !== 'closed').length, 2);
  late.close();
  await link.close();
});

for (const form of ['object', 'pairs'] as const)
  test(`what the harness makes up comes as the desktop has asked: ${form}`, limit, async () => {
    const link = await PlayedLink.open();
    link.watch(new Notebook());
    const probe = await DesktopProbe.open(link.url, form);
    await probe.ask('RequestRegisterAddress', { thisDN: '7001' });
    const connId = '00710000000000C1';
    const userData = { GSW_RECORD_HANDLE: 4711 };
    const call = { connId, callType: 'Consult', userData };
    link.report((dn) => (dn === '7001' ? [{ ...call, state: 'Ringing' }] : []));
    link.tell({ messageType: 'EventRinging', thisDN: '7001', ...call, callUuid: 'C1' });
    const told = form === 'object' ? userData : [{ key: 'GSW_RECORD_HANDLE', type: 'int', value: 4711 }];
    const { calls } = await probe.ask('RequestQueryAddress', { thisDN: '7001' });
    assert.deepEqual(calls, [{ ...call, userData: told, state: 'Ringing' }]);
    assert.deepEqual((await probe.ask('RequestQueryAddress', { thisDN: '7002' })).calls, []);
    assert.deepEqual(
      (await probe.afterFence()).map((event) => event.userData),
      [told],
    );
    assert.deepEqual(probe.problems, []);
    await link.close();
  });
