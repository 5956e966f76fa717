import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { DesktopProbe } from './desktop-probe.ts';
import { smallProvisioning, startProbed } from './reference-probe.ts';

const bounded = { timeout: 60_000 };
const call = { thisDN: '8001', otherDN: '5550141', userData: { GSW_RECORD_HANDLE: 12 } };

function names(frames: readonly JsonObject[]): readonly string[] {
  return frames.map(({ messageType, thisDN }) => `${messageType} ${thisDN}`);
}

describe('a predictive call on the links', () => {
  let probed: Awaited<ReturnType<typeof startProbed>>;
  let ana: DesktopProbe;
  let queue: DesktopProbe;
  const control = (method: string, params: JsonObject) => probed.control.call(method, params);
  const makeCall = (fields: JsonObject = {}) =>
    queue.ask('RequestMakePredictiveCall', { ...call, userData: pairs, ...fields });
  const pairs = [{ key: 'GSW_RECORD_HANDLE', type: 'int', value: 12 }];

  before(async () => {
    probed = await startProbed();
    await control('reset', {});
    const [group] = smallProvisioning.campaignGroups;
    await control('provision', {
      ...smallProvisioning,
      switch: { trunks: 2 },
      campaignGroups: [{ ...group, queue: '8001' }],
    });
    ana = await DesktopProbe.logIn(probed.url, '7001', '1001');
    queue = await DesktopProbe.open(probed.url, 'pairs');
    await queue.ask('RequestRegisterAddress', { thisDN: '8001' });
  }, bounded);
  after(async () => {
    for (const probe of [ana, queue]) probe.close();
    await probed.stop();
  });

  it('goes from the queue to an agent of the campaign group, with its user data', bounded, async () => {
    await ana.ask('RequestAgentReady', { thisDN: '7001' });
    const dialing = await makeCall({ cpnDigits: '5550000' });
    assert.equal(dialing.messageType, 'EventDialing');
    assert.deepEqual(dialing.extensions, [{ key: 'CPNDigits', type: 'str', value: '5550000' }]);
    const atQueue = await queue.afterFence();
    assert.deepEqual(names(atQueue), ['EventQueued 8001', 'EventDiverted 8001']);
    assert.equal(atQueue[1]?.otherDN, '7001');
    const [ringing] = await ana.afterFence();
    assert.ok(ringing !== undefined);
    const { messageType, thisQueue, userData, connId } = ringing;
    assert.deepEqual([messageType, thisQueue, userData], ['EventRinging', '8001', call.userData]);
    const established = await ana.ask('RequestAnswerCall', { thisDN: '7001', connId: connId ?? null });
    assert.equal(established.messageType, 'EventEstablished');
  });

  it('finds the trunks of the switch busy, and waits as the population says', bounded, async () => {
    await control('customers.populate', {
      outcomes: { answer: 1 },
      answer: { always: 5 },
      patience: { always: 3 },
    });
    await makeCall();
    assert.deepEqual(names(await queue.afterFence()), []);
    await makeCall();
    assert.deepEqual(names(await queue.afterFence()), ['EventReleased 8001']);
    const untilEvent = (ms: number) => control('clock.advanceUntilEvent', { ms, step: 1500 });
    assert.deepEqual(await untilEvent(60_000), { advanced: 6000 });
    assert.deepEqual(names(await queue.afterFence()), ['EventQueued 8001']);
    assert.deepEqual(await untilEvent(1000), { advanced: 1000 });
    assert.deepEqual(names(await queue.afterFence()), []);
    assert.deepEqual(await untilEvent(60_000), { advanced: 1500 });
    assert.deepEqual(names(await queue.afterFence()), ['EventAbandoned 8001']);
  });

  it('comes to an agent who was assigned to the campaign group', bounded, async () => {
    await control('provision', {
      ...smallProvisioning,
      agentGroups: [{ name: 'Sales', agents: ['1001'] }],
      campaignGroups: [{ campaign: 'Spring', group: 'Sales', queue: '8001' }],
    });
    const bea = await DesktopProbe.logIn(probed.url, '7002', '1002');
    await bea.ask('RequestAgentReady', { thisDN: '7002' });
    await control('customers.behave', { phone: '5550141', outcomes: ['answer'] });
    await makeCall();
    assert.deepEqual(names(await bea.afterFence()), []);
    await control('agents.assign', { agentId: '1002', campaignGroup: 'Spring@Sales' });
    assert.deepEqual(names(await bea.afterFence()), ['EventRinging 7002']);
    bea.close();
  });

  it('is refused from a DN that is not a queue', bounded, async () => {
    const refused = await ana.ask('RequestMakePredictiveCall', { ...call, thisDN: '7001' });
    assert.deepEqual([refused.messageType, refused.errorCode], ['EventError', 1044]);
  });

  it('sent only valid messages', () => {
    assert.deepEqual([...ana.problems, ...queue.problems], []);
  });
});
