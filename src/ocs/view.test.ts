import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, record } from './fixtures/configuration.ts';
import { openFloor } from './fixtures/floor.ts';

const [primaryId, backupId] = [134, 135];

test('the view shows who is logged in and what is on the desktops, at once', () => {
  const floor = openFloor({ records: { 'Spring list': [record(1)] } });
  const { primary, backup } = floor.ocs.view();
  assert.deepEqual([[...primary.agents.keys()], backup], [[], undefined]);
  floor.logIn('7001', '1001');
  floor.dial('start', 'Spring@Sales');
  floor.tell('7001', {
    GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
    GSW_APPLICATION_ID: primaryId,
    GSW_CAMPAIGN_NAME: 'Spring',
    GSW_REFERENCE_ID: 1,
  });
  const onDesktop = [...primary.records.values()].filter(({ delivered }) => delivered);
  assert.deepEqual(
    onDesktop.map(({ row, chain }) => [row.record_id, chain.agent?.dn]),
    [[1, '7001']],
  );
  assert.equal(primary.provisioned.sessions.get('Spring@Sales')?.state, 'Running');
});

test('the view tells which of two OCS is primary, and whether they have changed places', () => {
  const floor = openFloor({ configuration: { ...configuration, backupApplicationId: backupId } });
  const seen = () => {
    const { primary, backup, switched } = floor.ocs.view();
    return [primary.provisioned.applicationId, backup?.provisioned.applicationId, switched];
  };
  assert.deepEqual(seen(), [primaryId, backupId, false]);
  floor.give({ kind: 'switchover', ticket: 1 });
  assert.deepEqual(seen(), [backupId, primaryId, true]);
});
