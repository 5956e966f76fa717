import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configuration, record, springGroup } from './fixtures/configuration.ts';
import { openFloor, openPreviewFloor } from './fixtures/floor.ts';

const campaign = { GSW_CAMPAIGN_NAME: 'Spring' };
const final = { ...campaign, GSW_CALLING_LIST: 'Spring list', GSW_RECORD_HANDLE: 1 };
const request = { GSW_APPLICATION_ID: 134, ...final, GSW_AGENT_REQ_TYPE: 'RecordProcessed' };

describe('a new configuration', () => {
  it('keeps logged-in agents, and drops sessions and records', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [record(1)] } });
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    floor.give({ kind: 'provision', configuration });
    assert.equal(floor.ask('7001', 'RecordProcessed', final).GSW_ERROR_NUMBER, 109);
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 106);
    floor.dial('load', 'Spring@Sales');
    assert.deepEqual(
      floor.sent().map(({ dn }) => dn),
      ['7001', '7002'],
    );
  });

  it('determines again which agents are served', () => {
    const floor = openPreviewFloor();
    const agentGroups = [{ name: 'Sales', dbid: 601, agents: ['1002'] }];
    floor.give({
      kind: 'provision',
      configuration: { ...configuration, agentGroups, campaignGroups: [springGroup] },
    });
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 104);
    assert.equal(floor.ask('7002', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 106);
  });

  it('drops pending database answers', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [record(1)] } });
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    floor.hold();
    floor.tell('7001', request);
    floor.give({ kind: 'provision', configuration });
    floor.release();
    assert.deepEqual(floor.sent(), []);
  });

  it('drops updates that were to be retried', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [record(1)] } });
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    floor.failDatabase();
    floor.logOut('7001', '1001');
    assert.equal(floor.timers.size, 1);
    floor.give({ kind: 'provision', configuration });
    assert.equal(floor.timers.size, 0);
    floor.healDatabase();
    floor.give({ kind: 'timer', name: 'unsaved records' });
    assert.equal(floor.row('Spring list', 1).record_status, 2);
  });

  it('with an error changes nothing', () => {
    const floor = openPreviewFloor();
    const wrong = { ...configuration, campaigns: [] };
    assert.throws(() => floor.give({ kind: 'provision', configuration: wrong }), {
      code: 'CONFIGURATION_REFERENCE',
    });
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 108);
  });
});

describe('the machine', () => {
  it('ignores inputs about unknown things', () => {
    const floor = openFloor();
    const userData = { GSW_RECORD_HANDLE: 1 };
    floor.give({ kind: 'agentReady', dn: '7001', agentId: '1001' });
    floor.give({ kind: 'agentNotReady', dn: '7001', agentId: '1001' });
    floor.give({ kind: 'agentLoggedOut', dn: '7001', agentId: '1001' });
    floor.give({ kind: 'timer', name: 'of somebody else' });
    floor.give({ kind: 'stored', ticket: 99, result: { ok: true, records: [] } });
    floor.give({ kind: 'call', event: 'EventDialing', dn: '7001', connId: 'a', userData });
    assert.deepEqual(floor.sent(), []);
  });

  it('gives the same effects for the same inputs', () => {
    const run = () => {
      const floor = openPreviewFloor({ records: { 'Spring list': [record(1), record(2)] } });
      const answers = [
        floor.ask('7001', 'PreviewRecordRequest', campaign),
        floor.ask('7001', 'RecordProcessed', final),
      ];
      return { answers, rows: floor.store.rows.get('Spring list') };
    };
    assert.deepEqual(run(), run());
  });
});
