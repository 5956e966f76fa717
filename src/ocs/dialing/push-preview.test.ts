import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { validatePushPreview } from '../../protocol/validate.ts';
import { record } from '../fixtures/configuration.ts';
import { openFloor } from '../fixtures/floor.ts';

const list = 'Spring list';
const group = 'Spring@Sales';

function openPush(count: number, needed = false) {
  const rows = Array.from({ length: count }, (_, n) => record(n + 1));
  const floor = openFloor({ records: { [list]: rows }, options: { record_processed: needed } });
  const ready = (dn: string, agentId: string) => {
    floor.logIn(dn, agentId);
    floor.give({ kind: 'agentReady', dn, agentId });
  };
  const answer = (kind: 'interactionAccepted' | 'interactionRejected', dn = '7001') =>
    floor.give({ kind, dn, interactionId: floor.offered().at(-1)?.interactionId ?? '' });
  floor.dial('start', group, 'Push Preview');
  return { ...floor, ready, answer };
}

const kindsOf = (floor: ReturnType<typeof openPush>) =>
  floor.offered().map(({ kind, dn }) => `${kind} ${dn}`);

describe('Push Preview mode', () => {
  it('offers one record to each agent who is ready, as its table describes it', () => {
    const floor = openPush(3);
    floor.ready('7001', '1001');
    floor.ready('7002', '1002');
    const offers = floor.offered();
    assert.deepEqual(kindsOf(floor), ['offerInteraction 7001', 'offerInteraction 7002']);
    for (const offer of offers)
      assert.deepEqual(
        offer.kind === 'offerInteraction' && validatePushPreview(offer.userData, 'strict'),
        [],
      );
  });

  it('offers the next record when one is finished', () => {
    const floor = openPush(2);
    floor.ready('7001', '1001');
    floor.answer('interactionAccepted');
    const userData = { GSW_CAMPAIGN_NAME: 'Spring', GSW_CALLING_LIST: list, GSW_RECORD_HANDLE: 1 };
    assert.equal(floor.ask('7001', 'RecordProcessed', userData).GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    assert.deepEqual(kindsOf(floor), ['offerInteraction 7001', 'offerInteraction 7001']);
  });

  for (const needed of [false, true])
    it(`${needed ? 'keeps' : 'finishes'} what an agent has called who goes ready, record_processed ${needed}`, () => {
      const floor = openPush(2, needed);
      floor.ready('7001', '1001');
      floor.answer('interactionAccepted');
      const call = { kind: 'call', dn: '7001', connId: 'c1', userData: { GSW_RECORD_HANDLE: 1 } } as const;
      for (const event of ['EventDialing', 'EventReleased'] as const) floor.give({ ...call, event });
      assert.equal(floor.offered().length, 1);
      floor.give({ kind: 'agentReady', dn: '7001', agentId: '1001' });
      assert.equal(floor.offered().length, needed ? 1 : 2);
      const { record_status: status } = floor.row(list, 1);
      assert.equal(status, needed ? recordStatus.Retrieved : recordStatus.Updated);
    });

  it('returns a record that is declined, and does not count on the agent', () => {
    const floor = openPush(1);
    floor.ready('7001', '1001');
    floor.answer('interactionRejected');
    assert.equal(floor.row(list, 1).record_status, recordStatus.Ready);
    floor.pass(60_000);
    assert.equal(floor.offered().length, 1);
    floor.ready('7002', '1002');
    assert.deepEqual(kindsOf(floor).slice(1), ['offerInteraction 7002']);
  });

  it('takes back an offer that is not answered in time, and no accepted one', () => {
    const floor = openPush(1);
    floor.ready('7001', '1001');
    floor.pass(29_000);
    assert.equal(floor.offered().length, 1);
    floor.pass(2000);
    assert.deepEqual(kindsOf(floor).slice(1), ['revokeInteraction 7001']);
    floor.ready('7002', '1002');
    floor.answer('interactionAccepted', '7002');
    floor.pass(60_000);
    assert.equal(floor.offered().length, 3);
  });

  for (const verb of ['stop', 'unload', 'forceUnload'] as const)
    it(`takes back offers at ${verb}`, () => {
      const floor = openPush(1);
      floor.ready('7001', '1001');
      floor.dial(verb, group);
      assert.deepEqual(kindsOf(floor).slice(1), ['revokeInteraction 7001']);
      assert.equal(floor.row(list, 1).record_status, recordStatus.Ready);
    });

  it('takes back offers at the logout', () => {
    const floor = openPush(1);
    floor.ready('7001', '1001');
    floor.give({ kind: 'agentLoggedOut', dn: '7001', agentId: '1001' });
    assert.deepEqual(kindsOf(floor).slice(1), ['revokeInteraction 7001']);
    assert.equal(floor.row(list, 1).record_status, recordStatus.Ready);
  });

  it('looks again for records where there were none', () => {
    const floor = openPush(0);
    floor.ready('7001', '1001');
    floor.pass(60_000);
    assert.deepEqual(floor.offered(), []);
  });
});
